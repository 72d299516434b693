import type { History } from '../../lib/extension/history/store.ts';
import type { Settings } from '../../lib/extension/settings/settings.ts';
import type { NewsSite } from '../../lib/extension/sites/news-sites.ts';
import type { Card, CardKind, TopicId } from '../../lib/pack/card.ts';
import type { CardLanguage } from '../../lib/pack/card-languages.ts';
import type { PackActions, PackShelf } from '../packs/props.ts';
import type { OptionsWords } from './words.ts';

export type OptionsSection = keyof OptionsWords['sections'];

/** The element that says what became of the last action in a section. */
export const saidId = (section: OptionsSection) => `${section}-said`;

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

export interface Shortcut {
  /** The manifest's name for what it does. */
  readonly command: string;
  /** "Alt+Shift+J"; empty where the browser has given it none. */
  readonly keys: string;
}

/** Settings that are one choice. Lists are changed an item at a time: another window may be changing them, too. */
export type SingleSettings = Omit<Settings, 'offSites' | 'mutedTopics' | 'mutedKinds'>;

export interface OptionsActions {
  /** Switched off, all that was kept goes. */
  readonly onSwitchHistory: (isOn: boolean) => void;
  readonly onEraseHistory: () => void;
  readonly onChange: (change: Partial<SingleSettings>) => void;
  /** A user gesture, so permissions may be asked for in it. False where what was typed is no site. */
  readonly onAllowSite: (typed: string) => boolean;
  readonly onAllow: (extent: 'news' | 'every') => void;
  readonly onStop: (extent: 'news' | 'every') => void;
  readonly onStopSite: (pattern: string) => void;
  readonly onSwitchOff: (typed: string) => boolean;
  /** Has a site that was switched off marked again. */
  readonly onSwitchOn: (host: string) => void;
  readonly onMuteTopic: (topic: TopicId, isMuted: boolean) => void;
  readonly onMuteKind: (kind: CardKind, isMuted: boolean) => void;
  readonly onChangeShortcuts: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
}

export interface OptionsProps {
  readonly settings: Settings;
  readonly access: SiteAccess;
  readonly newsSites: readonly NewsSite[];
  /** Those of the built-in pack, and those of other packs (`from`) that the reader has muted. */
  readonly cards: readonly Pick<Card, 'topic' | 'kind' | 'title' | 'from'>[];
  /** Those that the built-in cards are told in. */
  readonly cardLanguages: readonly CardLanguage[];
  /** BCP 47 language of the built-in cards. */
  readonly language: string;
  readonly history: History;
  /** The names of topics that articles of the history speak of, as far as there are cards on them. */
  readonly topicTitles: ReadonlyMap<TopicId, string>;
  readonly packs: PackShelf;
  readonly packActions: PackActions;
  readonly shortcuts: readonly Shortcut[];
  readonly browser: 'chromium' | 'firefox';
  readonly said: Said | null;
  readonly actions: OptionsActions;
  readonly theme?: 'light' | 'dark' | 'auto';
}
