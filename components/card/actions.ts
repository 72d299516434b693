import type { Card, CardSet, TopicId } from '../../lib/pack/card.ts';
import type { Quote } from '../../lib/reading/page-report.ts';

/** The cards that can be shown and searched, whatever page is open. */
export type CardShelf = Pick<CardSet, 'cards' | 'source' | 'language'> & {
  /** Topics that the reader does not want marked. */
  readonly muted?: readonly TopicId[];
  /** Cards that were opened before and have newer updates now. */
  readonly news?: ReadonlyMap<TopicId, CardNews>;
};

/** What is new on a card since it was last opened. */
export interface CardNews {
  /** ISO date of that day. */
  readonly since: string;
  readonly updates: number;
}

/** What a reader can do with an opened card in the popup. */
export interface CardActions {
  readonly onJumpToQuote: (quote: Quote) => void;
  /** A link that leads to a sentence of the page. */
  readonly onCopyLink: (quote: Quote) => void;
  readonly onCopyCard: (card: Card, form: 'brief' | 'text' | 'markdown') => void;
  /** Gives the card to the browser's share sheet, or where there is none to the clipboard. */
  readonly onShareCard: (card: Card, form: 'quotation' | 'picture') => void;
  readonly onMuteTopic: (topic: TopicId, isMuted: boolean) => void;
  readonly onReportMark: (card: Card) => void;
}
