import { figure, textTable } from './text-table.ts';

/** A figure that is promised. */
export interface Budget {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  readonly unit: string;
  /** What a reader would notice if it were not held. */
  readonly felt: string;
}

/** NaN counts as failed: what was to be measured and was not is no success. */
export function isHeld({ measured, limit }: Budget): boolean {
  return measured <= limit;
}

export function budgetTable(budgets: readonly Budget[]): string {
  const rows = budgets.map((budget) => [
    budget.what,
    figure(budget.measured, budget.unit),
    figure(budget.limit, budget.unit),
    isHeld(budget) ? 'ok' : 'FAILED',
    budget.felt,
  ]);
  return textTable([['budget', 'measured', 'at most', '', 'what a reader would notice'], ...rows], [4]);
}

/** One line that names every budget that was not held. */
export function verdict(budgets: readonly Budget[]): string {
  const failed = budgets.filter((budget) => !isHeld(budget));
  if (failed.length === 0) return `All ${budgets.length} budgets held.`;
  return `${failed.length} of ${budgets.length} budgets failed: ${failed.map(({ what }) => what).join('; ')}.`;
}
