import type { TopicId } from '../../lib/pack/card.ts';
import type { PageReport, Quote } from '../../lib/reading/page-report.ts';
import { bestStatements } from '../shared/best-statements.ts';

/** The page's best statement on a topic; of those as good the first that does not stand in the brief already. */
export function quoteBesideBrief(topic: TopicId, { statements, summary }: PageReport): Quote | undefined {
  const best = bestStatements(statements.filter((it) => it.topic === topic));
  const isInBrief = ({ span }: Quote) => summary.some((it) => it.span.start < span.end && span.start < it.span.end);
  return best.find((it) => !isInBrief(it)) ?? best[0];
}
