import { bestStatements } from '../../components/shared/best-statements.ts';
import type { CardView } from '../../lib/page/card/page-card.ts';
import type { Quote } from '../../lib/reading/page-report.ts';

type Seen = Pick<CardView, 'topic' | 'span' | 'report'>;

/**
 * The page's best statement on the topic, the nearest to the mention of those as good; neither the sentence that the reader is on nor the
 * `answer` of the card, which may have been made from this page.
 */
export function bestQuote({ topic, span, report }: Seen, answer: string): Quote | null {
  const elsewhere = report.statements.filter(
    (it) => it.topic === topic && it.text !== answer && (it.span.start > span.start || it.span.end < span.end),
  );
  const distance = (quote: Quote) => Math.abs(quote.span.start - span.start);
  return bestStatements(elsewhere).toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
