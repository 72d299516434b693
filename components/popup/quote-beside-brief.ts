import type { TopicId } from '../../lib/pack/card.ts';
import type { PageReport, Quote } from '../../lib/reading/page-report.ts';
import { bestStatements } from '../shared/best-statements.ts';

/** The page's best statement on a topic; of those as good the first that does not stand in the brief already. */
export function quoteBesideBrief(topic: TopicId, report: PageReport): Quote | undefined {
  const best = bestStatements(report.statements.filter((it) => it.topic === topic));
  return best.find((it) => !isInBrief(it, report)) ?? best[0];
}

/** Whether the brief has the sentence, or a part of it. */
export function isInBrief({ span }: Quote, { summary }: PageReport): boolean {
  return summary.some((it) => it.span.start < span.end && span.start < it.span.end);
}
