import type { TopicId } from '../../lib/pack/card.ts';
import type { PageReport, Quote } from '../../lib/reading/page-report.ts';
import { bestStatements } from '../shared/best-statements.ts';

/** The page's best statement on a topic; of those as good the first that the brief does not show already. */
export function quoteBesideBrief(topic: TopicId, report: PageReport): Quote | undefined {
  const best = bestStatements(report.statements.filter((it) => it.topic === topic));
  return best.find((it) => !isInBrief(it, report)) ?? best[0];
}

/** Whether the brief shows the sentence, or a part of it, at first sight. */
export function isInBrief({ span }: Quote, { summary }: PageReport): boolean {
  return summary.some((it) => it.isLead && it.span.start < span.end && span.start < it.span.end);
}
