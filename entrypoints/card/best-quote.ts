import { bestStatements } from '../../components/shared/best-statements.ts';
import type { CardView } from '../../lib/page/card/page-card.ts';
import type { Quote } from '../../lib/reading/page-report.ts';

/** The page's best statement on the topic, the nearest to the mention of those as good; not the sentence that the reader is on. */
export function bestQuote({ topic, span, report }: Pick<CardView, 'topic' | 'span' | 'report'>): Quote | null {
  const elsewhere = report.statements.filter(
    (it) => it.topic === topic && !(it.span.start <= span.start && span.end <= it.span.end),
  );
  const distance = (quote: Quote) => Math.abs(quote.span.start - span.start);
  return bestStatements(elsewhere).toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
