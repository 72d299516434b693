import type { Points } from '../../pack/topic-names.ts';
import type { Evidence } from '../mention.ts';
import type { Match } from '../names/find-matches.ts';

/** The running total of a match; its entries only where someone will read them. */
export interface Ledger {
  total: Points;
  readonly entries: Evidence[] | null;
}

/** A match and all that speaks for and against it. */
export interface Weighed {
  readonly match: Match;
  readonly ledger: Ledger;
}

export function createLedger(keepsEntries: boolean): Ledger {
  return { total: 0, entries: keepsEntries ? [] : null };
}

export function enter(ledger: Ledger, kind: Evidence['kind'], detail: string, points: Points): void {
  if (points === 0) return;
  ledger.total += points;
  ledger.entries?.push({ kind, detail, points });
}
