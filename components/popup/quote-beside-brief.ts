import type { TopicId } from '../../lib/pack/card.ts';
import type { PageReport, Quote } from '../../lib/reading/page-report.ts';

/** Statements whose scores differ by no more are as good as each other. */
const AS_GOOD = 0.1;

/** The page's best statement on a topic; of those as good the first that does not stand in the brief already. */
export function quoteBesideBrief(topic: TopicId, { statements, summary }: PageReport): Quote | undefined {
  const said = statements.filter((it) => it.topic === topic);
  const [best] = said;
  if (best === undefined) return undefined;
  const isInBrief = ({ span }: Quote) => summary.some((it) => it.span.start < span.end && span.start < it.span.end);
  return said.find((it) => it.score >= best.score - AS_GOOD && !isInBrief(it)) ?? best;
}
