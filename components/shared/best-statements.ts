import type { TopicStatement } from '../../lib/reading/page-report.ts';

/** Statements whose scores differ by no more are as good as each other. */
const AS_GOOD = 0.1;

/** Of statements, best first, those that are as good as the best. */
export function bestStatements(statements: readonly TopicStatement[]): readonly TopicStatement[] {
  const best = statements[0]?.score ?? 0;
  return statements.filter(({ score }) => score >= best - AS_GOOD);
}
