import type { PartialDate, Update } from '../../lib/pack/card.ts';

const ROOM = 170; // characters: about four lines of the card; two long updates would push the rest out of sight

export interface SplitUpdates {
  /** What changed after the source was written. */
  readonly since: readonly Update[];
  /** What the source left out, though it could have been known. */
  readonly leftOut: readonly Update[];
}

/** Dates are compared as far as both are known: `2024-08-14` is since `2024-08`. */
export function splitUpdates(updates: readonly Update[], written: PartialDate | undefined): SplitUpdates {
  const isSince = ({ date }: Update) => written === undefined || date >= written.slice(0, date.length);
  return { since: updates.filter(isSince), leftOut: updates.filter((update) => !isSince(update)) };
}

/** The newest update, and the one before it where both are short. Expects the newest first. */
export function newestUpdates(updates: readonly Update[]): readonly Update[] {
  const two = updates.slice(0, 2);
  const length = two.reduce((sum, { text }) => sum + text.length, 0);
  return length <= ROOM ? two : two.slice(0, 1);
}
