import type { TopicId } from '../../lib/pack/card.ts';
import type { PageReport, Quote } from '../../lib/reading/page-report.ts';

const MOST_QUOTES = 4; // more would be the article again

/** What the page says of a topic: its explanations, then the claims it reports; no sentence twice. */
export function quotesOf(topic: TopicId, report: PageReport): readonly Quote[] {
  const byPlace = new Map<number, Quote>();
  for (const quote of [...report.explanations, ...report.claims]) {
    if (quote.topic === topic && !byPlace.has(quote.span.start)) byPlace.set(quote.span.start, quote);
  }
  return [...byPlace.values()].slice(0, MOST_QUOTES);
}
