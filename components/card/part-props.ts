import type { Card, Source } from '../../lib/pack/card.ts';
import type { Quote } from '../../lib/reading/page-report.ts';
import type { HeadingLevel } from '../shared/Heading.tsx';
import type { CardPage } from './page-of.ts';

/** What the parts of a card are made of. */
export interface CardPartsProps {
  readonly card: Card;
  readonly source: Source;
  /** BCP 47 language of the card. */
  readonly lang: string;
  /** null where the card stands for itself. */
  readonly page: CardPage | null;
  readonly level: HeadingLevel;
  readonly onShow: (quote: Quote) => void;
  /** Absent where no link can be made. */
  readonly onCopyLink?: (quote: Quote) => void;
  /** ISO date; what the pack promises for later is not drawn. */
  readonly today?: string;
}
