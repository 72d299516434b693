import type { TopicId } from '../../lib/pack/card.ts';
import type { TopicNames } from '../../lib/pack/topic-names.ts';
import type { Metadata } from '../../lib/page/metadata/metadata.ts';
import type { PageReport } from '../../lib/reading/page-report.ts';
import type { Span } from '../../lib/text/readable-text.ts';
import type { CardActions, CardShelf } from '../card/actions.ts';

/** Whether the reader has let Sidelight onto the site, and for how long. */
export interface Site {
  /** Host name as a reader knows it: "news.example.com". */
  readonly name: string;
  readonly access: 'always' | 'thisVisit' | 'none';
  /** A file on the reader's computer, by its name: there is no site to allow or to switch off. */
  readonly isFile?: boolean;
}

export type PageFacts = Pick<Metadata, 'title' | 'site' | 'authors' | 'published' | 'lang'>;

export type PopupState =
  /** `share`: how much of a long page has been read, 0..1. */
  | { readonly kind: 'loading'; readonly site?: Site; readonly share?: number }
  | {
      readonly kind: 'cards';
      readonly site: Site;
      readonly page: PageFacts;
      readonly report: PageReport;
      /** The page is so long that only what is near the viewport has been read yet. */
      readonly isPart?: boolean;
      /** How much of it has, 0..1. */
      readonly share?: number;
      /** The marks of this page have been hidden. */
      readonly isHidden?: boolean;
      /** How many of the mentions are marked; all of them unless said. */
      readonly marked?: number;
      /** Of the page's text, in which the mentions lie; and from the first to the last that the reader has before them. */
      readonly length?: number;
      readonly inView?: Span | null;
    }
  /** No topic was found on it; it may have a summary all the same. */
  | { readonly kind: 'empty'; readonly site: Site; readonly page: PageFacts; readonly report: PageReport }
  /** Nothing is to be marked anywhere: no pack is on, or no topic. */
  | { readonly kind: 'allOff'; readonly site: Site }
  /** Until a time in ms since 1970. */
  | { readonly kind: 'paused'; readonly site: Site; readonly until: number }
  | { readonly kind: 'off' | 'noAccess' | 'stale'; readonly site: Site }
  /** `own`: a page of the extension. */
  | { readonly kind: 'unsupported' | 'own' };

export interface PopupActions extends CardActions {
  readonly onToggleSite: (isOn: boolean) => void;
  /** "Always mark on this site" and "Allow on ...": a user gesture, so permissions may be asked for in it. */
  readonly onRequestSite: () => void;
  /** The same for the list of news sites, or for every site. */
  readonly onRequestSites: (extent: 'news' | 'every') => void;
  readonly onStopSite: () => void;
  /** To the topic's mention that begins at this offset. */
  readonly onJumpToMention: (topic: TopicId, start: number) => void;
  /** A card was opened in the popup. */
  readonly onOpenCard?: (topic: TopicId) => void;
  readonly onReload: () => void;
  /** Brings the marks of this page back. */
  readonly onShowMarks: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onOpenOptions: () => void;
  /** "Make cards from this article". */
  readonly onMakeCards?: () => void;
}

export interface PopupViewProps extends PopupActions {
  readonly state: PopupState;
  readonly shelf: CardShelf;
  /** What is searched for when the popup opens. */
  readonly query?: string;
  /** How many cards the page's explanations would give. */
  readonly draftCards?: number;
  /** Of the cards' topics, as far as they are known yet: a search finds the cards by them too. */
  readonly names?: readonly TopicNames[];
  /** A pack that ships with Sidelight and is off: offered below what a search finds. */
  readonly offered?: { readonly title: string; readonly topics: number };
  readonly onSwitchOn?: () => void;
  /** What became of the last action, such as "Copied"; said once, and shown until the next. */
  readonly said?: string | null;
  readonly theme?: 'light' | 'dark' | 'auto';
}
