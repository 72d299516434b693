import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useNextFocus } from '../shared/use-next-focus.ts';
import { NewsSiteList } from './NewsSiteList.tsx';
import { type OptionsProps, saidId } from './props.ts';
import { SiteList } from './SiteList.tsx';
import { useOptionsWords } from './words.ts';

/** Where pages are marked without asking, and where never. */
export function OptionsSites({ settings, access, newsSites, actions }: OptionsProps) {
  const words = useOptionsWords();
  const { isEverySite, newsCount, own } = access;
  const news = useRef<HTMLDivElement>(null);
  const every = useRef<HTMLDivElement>(null);
  const focusNext = useNextFocus();
  const [wrong, setWrong] = useState<'own' | 'off' | null>(null); // one line says what is wrong, of what was typed last
  const press = (grant: RefObject<HTMLDivElement | null>, action: 'onAllow' | 'onStop') => {
    focusNext(() => grant.current?.querySelector('button'));
    actions[action](grant === news ? 'news' : 'every');
  };
  const isSome = newsCount > 0 || own.length > 0;
  return (
    <>
      <p>{isEverySite ? words.everyAccess : isSome ? words.someAccess : words.noAccess}</p>
      <div class="grant" ref={news}>
        <h3>{words.newsTitle}</h3>
        <p class="muted">{words.newsText(newsSites.length, new Set(newsSites.map(({ country }) => country)).size)}</p>
        <p>
          {newsCount > 0 && <>{words.newsState(newsCount, newsSites.length)} </>}
          {newsCount < newsSites.length && (
            <button type="button" class="button" aria-label={words.allowNews} onClick={() => press(news, 'onAllow')}>
              {words.allow}
            </button>
          )}{' '}
          {newsCount > 0 && (
            <button type="button" class="button" aria-label={words.stopNews} onClick={() => press(news, 'onStop')}>
              {words.stop}
            </button>
          )}
        </p>
        <NewsSiteList sites={newsSites} />
      </div>
      <div class="grant" ref={every}>
        <h3>{words.everyTitle}</h3>
        <p class="muted">{words.everyText}</p>
        <p>
          {isEverySite ? (
            <>
              {words.allowed}{' '}
              <button type="button" class="button" aria-label={words.stopEvery} onClick={() => press(every, 'onStop')}>
                {words.stop}
              </button>
            </>
          ) : (
            <button type="button" class="button" aria-label={words.allowEvery} onClick={() => press(every, 'onAllow')}>
              {words.allow}
            </button>
          )}
        </p>
      </div>
      <SiteList
        title={words.ownTitle}
        label={words.ownLabel}
        sites={own.map((pattern) => ({
          id: pattern,
          name: siteName(pattern),
          ...(settings.offSites.some((host) => isSameSite(host, siteName(pattern))) && { note: words.ownOff }),
        }))}
        none={words.ownNone}
        isWrong={wrong === 'own'}
        onWrong={(isWrong) => setWrong(isWrong ? 'own' : null)}
        saidId={saidId('sites')}
        onAdd={actions.onAllowSite}
        onRemove={actions.onStopSite}
      />
      <SiteList
        title={words.offTitle}
        label={words.offLabel}
        sites={settings.offSites.map((host) => ({ id: host, name: host }))}
        none={words.offNone}
        isWrong={wrong === 'off'}
        onWrong={(isWrong) => setWrong(isWrong ? 'off' : null)}
        saidId={saidId('sites')}
        onAdd={actions.onSwitchOff}
        onRemove={actions.onSwitchOn}
      />
    </>
  );
}

/** Names as a reader knows them; with and without `www.` is one site. */
function isSameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.replace(/^(?:\*\.|www\.)/, ''));
  return one === other;
}

/** A match pattern as a reader knows it: `*.example.com` for `https://*.example.com/*`. */
function siteName(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/\*$/, '');
}
