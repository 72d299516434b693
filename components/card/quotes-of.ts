import type { TopicId } from '../../lib/pack/card.ts';
import type { PageReport, Quote } from '../../lib/reading/page-report.ts';

/** What the page says of a topic, best first. */
export function quotesOf(topic: TopicId, report: PageReport): readonly Quote[] {
  return report.statements.filter((it) => it.topic === topic);
}
