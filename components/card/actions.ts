import type { Card, CardSet, TopicId } from '../../lib/pack/card.ts';
import type { Quote } from '../../lib/reading/page-report.ts';

/** The cards that can be shown and searched, whatever page is open. */
export type CardShelf = Pick<CardSet, 'cards' | 'source' | 'language'> & {
  /** Topics that the reader does not want marked. */
  readonly muted?: readonly TopicId[];
};

/** What a reader can do with an opened card in the popup. */
export interface CardActions {
  readonly onJumpToQuote: (quote: Quote) => void;
  /** A link that leads to a sentence of the page. */
  readonly onCopyLink: (quote: Quote) => void;
  readonly onCopyCard: (card: Card, form: 'brief' | 'text' | 'markdown') => void;
  readonly onMuteTopic: (topic: TopicId, isMuted: boolean) => void;
  readonly onReportMark: (card: Card) => void;
}
