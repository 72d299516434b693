import type { Points } from '../pack/topic-names.ts';
import type { Evidence } from './mention.ts';

/** The running total of a match; keeps the entries only where someone will read them. */
export interface Ledger {
  readonly total: number;
  readonly entries: readonly Evidence[];
  add(kind: Evidence['kind'], detail: string, points: Points): void;
}

export function createLedger(keepsEntries: boolean): Ledger {
  const entries: Evidence[] = [];
  let total = 0;
  return {
    get total() {
      return total;
    },
    entries,
    add(kind, detail, points) {
      if (points === 0) return;
      total += points;
      if (keepsEntries) entries.push({ kind, detail, points });
    },
  };
}
