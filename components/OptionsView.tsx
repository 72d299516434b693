import type { NewsSite } from '../lib/extension/news-sites.ts';
import type { Settings } from '../lib/extension/settings.ts';
import type { Card } from '../lib/pack/pack.ts';
import { Brand } from './Brand.tsx';
import { OptionsBackup } from './OptionsBackup.tsx';
import { OptionsCard } from './OptionsCard.tsx';
import { OptionsMarks } from './OptionsMarks.tsx';
import { OptionsPrivacy } from './OptionsPrivacy.tsx';
import { OptionsShortcuts, type Shortcut } from './OptionsShortcuts.tsx';
import { OptionsSites } from './OptionsSites.tsx';
import { OptionsTopics } from './OptionsTopics.tsx';
import { type OptionsWords, useOptionsWords } from './options-words.ts';
import { type PackActions, PackSection, type PackShelf } from './PackSection.tsx';

export type OptionsSection = keyof OptionsWords['sections'];

/** What became of the last action, said in the section where the reader acted. */
export interface Said {
  readonly section: OptionsSection;
  readonly text: string;
  readonly isProblem: boolean;
}

export interface SiteAccess {
  readonly isEverySite: boolean;
  /** How many of the news sites are granted. */
  readonly newsCount: number;
  /** Match patterns of single sites. */
  readonly own: readonly string[];
}

export interface OptionsActions {
  readonly onChange: (change: Partial<Settings>) => void;
  /** A user gesture, so permissions may be asked for in it. False where what was typed is no site. */
  readonly onAllowSite: (typed: string) => boolean;
  readonly onAllow: (extent: 'news' | 'every') => void;
  readonly onStop: (extent: 'news' | 'every') => void;
  readonly onStopSite: (pattern: string) => void;
  readonly onSwitchOff: (typed: string) => boolean;
  readonly onChangeShortcuts: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
}

export interface OptionsProps {
  readonly settings: Settings;
  readonly access: SiteAccess;
  readonly newsSites: readonly NewsSite[];
  readonly cards: readonly Pick<Card, 'topic' | 'kind' | 'title'>[];
  /** BCP 47 language of the cards. */
  readonly language: string;
  readonly packs: PackShelf;
  readonly packActions: PackActions;
  readonly shortcuts: readonly Shortcut[];
  readonly browser: 'chromium' | 'firefox';
  readonly said: Said | null;
  readonly actions: OptionsActions;
  readonly theme?: 'light' | 'dark' | 'auto';
}

function OptionsPacks({ packs, packActions }: OptionsProps) {
  return <PackSection shelf={packs} actions={packActions} />;
}

const SECTIONS = {
  sites: OptionsSites,
  marks: OptionsMarks,
  card: OptionsCard,
  topics: OptionsTopics,
  packs: OptionsPacks,
  shortcuts: OptionsShortcuts,
  privacy: OptionsPrivacy,
  backup: OptionsBackup,
} as const;

/** Everything a reader can choose, on one page. */
export function OptionsView(props: OptionsProps) {
  const words = useOptionsWords();
  const ids = Object.keys(SECTIONS) as OptionsSection[];
  return (
    <div class="sidelight options" lang={words.locale} dir={words.direction} data-theme={props.theme ?? 'auto'}>
      <header>
        <h1>
          <Brand /> {words.title}
        </h1>
        <p class="muted">{words.lead}</p>
      </header>
      <nav aria-label={words.contents}>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{words.sections[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {ids.map((id) => {
          const Section = SECTIONS[id];
          return (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{words.sections[id]}</h2>
              <Section {...props} />
              <SaidHere said={props.said} section={id} />
            </section>
          );
        })}
      </main>
    </div>
  );
}

function SaidHere({ said, section }: { readonly said: Said | null; readonly section: OptionsSection }) {
  const isHere = said?.section === section;
  return (
    <p class="said-here" role="status" data-problem={isHere && said.isProblem}>
      {isHere && said.text}
    </p>
  );
}
