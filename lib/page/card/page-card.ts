import type { Card, PartialDate, TopicId } from '../../pack/card.ts';
import type { PageReport, Quote } from '../../reading/page-report.ts';
import type { Span } from '../../text/readable-text.ts';
import type { Theme } from '../marks/theme.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { BuiltInShelf } from './built-in-script.ts';
import type { Point } from './place.ts';

/** One mention's card, as it is to be shown. */
export interface CardView {
  readonly topic: TopicId;
  /** Topics of other packs with the same name, in the reader's order. */
  readonly others: readonly TopicId[];
  /** Counted from 1, among the topic's mentions that can be seen. */
  readonly position: { readonly index: number; readonly total: number };
  readonly span: Span;
  /** Of the topic, where the mention names one. */
  readonly version: string | undefined;
  readonly report: PageReport;
  readonly page: Pick<Metadata, 'lang' | 'published'>;
  readonly theme: Theme;
}

/** Where and how a card shows. */
export interface CardSetting {
  readonly range: Range;
  /** The card goes beside the line of the range that this point is on; null for the first. */
  readonly point: Point | null;
  /** A sheet at the bottom of the viewport, for fingers. */
  readonly isSheet: boolean;
  /** Read out, because it was asked for and not only hovered. */
  readonly isAnnounced: boolean;
  /** The page was read anew while the card is open: it stays as the reader has it. */
  readonly isRenewed: boolean;
  /** In per cent. */
  readonly textSize: number;
}

export interface CardActions {
  readonly onClose: () => void;
  readonly onStep: (topic: TopicId, step: 1 | -1) => void;
  readonly onShowQuote: (quote: Quote) => void;
  /** Gives whether it was saved. */
  readonly onMuteTopic: (topic: TopicId, isMuted: boolean) => Promise<boolean>;
  /** The whole card was asked for. `newest`: the date of its newest update, empty where it has none. */
  readonly onMore: (topic: TopicId, newest: PartialDate) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

export interface PageCard {
  /** Draws a card that is likely to be shown soon. Nothing of it is in the page until then. */
  prepare(view: CardView): void;
  /** A view that was prepared last, the same object, is not drawn again. */
  show(view: CardView, setting: CardSetting): void;
  hide(): void;
  /** Moves the focus into the card; hiding it or tabbing out of it gives the focus back, or has Tab go on from the mention. */
  focus(): void;
  hasFocus(): boolean;
  /** Has Tab go on from the mention, unless something has the focus. */
  goOn(): void;
  /** Puts an open card back that the page has taken out. */
  keep(): void;
  /** Puts an open card above what came to the top meanwhile. */
  raise(): void;
  /** Whether a node or the target of an event is the card. */
  isCard(target: EventTarget | null): boolean;
}

/** The cards of the packs in use. Those of imported packs may be many and long: they come when they are wanted. */
export interface CardShelf {
  readonly builtIn: BuiltInShelf;
  /** null for one that is not there, or not yet. */
  find(topic: TopicId): Card | null;
  /** Whether these cards and those they lead to have come, as far as there are any. */
  has(topics: readonly TopicId[]): boolean;
  /** Has them come. */
  load(topics: readonly TopicId[]): Promise<void>;
  /** Lets go of what has come: the packs have changed. */
  forget(): void;
}

export type CreatePageCard = (document: Document, shelf: CardShelf, actions: CardActions) => PageCard;
