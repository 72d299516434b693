import type { SiteAccess } from '../options/props.ts';
import { Brand } from '../shared/Brand.tsx';
import { PermissionList } from '../shared/PermissionList.tsx';
import { TickBox } from '../shared/TickBox.tsx';
import type { PinningBrowser } from './PinPicture.tsx';
import { type SampleParts, WelcomeSample } from './Sample.tsx';
import { WelcomeToolbar } from './Toolbar.tsx';
import { useWelcomeWords, type WelcomeWords } from './words.ts';

export interface WelcomeProps {
  readonly access: Pick<SiteAccess, 'isEverySite' | 'newsCount'>;
  readonly siteCount: number;
  readonly countryCount: number;
  readonly sample: SampleParts;
  /** The pack that ships with Sidelight and waits to be switched on, with a line that shows what it marks. */
  readonly more?: {
    readonly sample: SampleParts;
    readonly topics: number;
    readonly title: string;
    readonly isOn: boolean;
  };
  readonly onSwitchMore?: (isOn: boolean) => void;
  /** The reader asked for access and did not get it. */
  readonly isRefused: boolean;
  /** A user gesture, so permissions may be asked for in it. */
  readonly onAllow: (extent: 'news' | 'every') => void;
  readonly onOpenOptions: () => void;
  /** Whose toolbar the picture shows. */
  readonly browser: PinningBrowser;
  readonly theme?: 'light' | 'dark' | 'auto';
}

/** Shown once, after the installation: what Sidelight does, the one button, a try, where its button is, and what each permission is for. */
export function WelcomeView(props: WelcomeProps) {
  const words = useWelcomeWords();
  return (
    <main class="sidelight welcome" lang={words.locale} dir={words.direction} data-theme={props.theme ?? 'auto'}>
      <p class="name muted">
        <Brand /> {words.name}
      </p>
      <div class="first">
        <div class="lead">
          <h1>{words.title}</h1>
          <ul class="does">
            {words.does.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <div class="access">
          <WelcomeAccess {...props} />
        </div>
        <section class="try">
          <h2>{words.tryTitle}</h2>
          <p class="muted">{words.tryText}</p>
          <WelcomeSample parts={props.sample} />
        </section>
      </div>
      <WelcomeToolbar browser={props.browser} />
      {props.more !== undefined && (
        <section class="more-topics">
          <h2>{words.moreTitle(props.more.topics)}</h2>
          <WelcomeSample parts={props.more.sample} />
          <TickBox isTicked={props.more.isOn} onTick={(isOn) => props.onSwitchMore?.(isOn)}>
            {words.moreSwitch(props.more.title)}
          </TickBox>
        </section>
      )}
      <section>
        <h2>{words.permissionsTitle}</h2>
        <PermissionList />
        <p>
          <button type="button" class="text-button" onClick={() => props.onOpenOptions()}>
            {words.options}
          </button>
        </p>
      </section>
    </main>
  );
}

function WelcomeAccess({ access, siteCount, countryCount, isRefused, onAllow }: WelcomeProps) {
  const words = useWelcomeWords();
  const done = doneText(access, siteCount, words);
  return (
    <>
      <p role="status" class="said-here">
        {done ?? (isRefused && words.notAllowed)}
      </p>
      {done === null && (
        <p class="buttons">
          <button type="button" class="button main" onClick={() => onAllow('news')}>
            {words.allowNews}
          </button>
          <button type="button" class="text-button" onClick={() => onAllow('every')}>
            {words.allowEvery}
          </button>
        </p>
      )}
      {done === null && <p class="muted begin">{words.beginText(siteCount, countryCount)}</p>}
    </>
  );
}

function doneText(access: WelcomeProps['access'], siteCount: number, words: WelcomeWords): string | null {
  if (access.isEverySite) return words.everyAllowed;
  return access.newsCount === siteCount ? words.newsAllowed : null;
}
