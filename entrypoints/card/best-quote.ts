import type { CardView } from '../../lib/page/card/page-card.ts';
import type { Quote } from '../../lib/reading/page-report.ts';

/** Statements whose scores differ by no more are as good as each other. */
const AS_GOOD = 0.1;

/** The page's best statement on the topic, the nearest to the mention of those as good; not the sentence that the reader is on. */
export function bestQuote({ topic, span, report }: Pick<CardView, 'topic' | 'span' | 'report'>): Quote | null {
  const elsewhere = report.statements.filter(
    (it) => it.topic === topic && !(it.span.start <= span.start && span.end <= it.span.end),
  );
  const best = elsewhere[0]?.score ?? 0;
  const distance = (quote: Quote) => Math.abs(quote.span.start - span.start);
  return elsewhere.filter(({ score }) => score >= best - AS_GOOD).sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
