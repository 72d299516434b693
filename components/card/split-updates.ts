import type { Card, PartialDate, Update } from '../../lib/pack/card.ts';

const ROOM = 170; // characters: about four lines of the card; two long updates would push the rest out of sight

export interface SplitUpdates {
  /** What is newest, as far as the short answer does not say it: one update, or two short ones. */
  readonly leading: readonly Update[];
  /** What else changed after the source was written. */
  readonly since: readonly Update[];
  /** What the source left out, though it could have been known. */
  readonly leftOut: readonly Update[];
  /** What the card only rests on. */
  readonly rested: readonly Update[];
}

/** A card's updates by what they are to the reader. Dates are compared as far as both are known: `2024-08-14` is since `2024-08`. */
export function splitUpdates({ updates, short }: Pick<Card, 'updates' | 'short'>, written?: PartialDate): SplitUpdates {
  const isSince = ({ date }: Update) => written === undefined || date >= written.slice(0, date.length);
  const news = updates.filter(({ news: isNews }) => isNews !== false);
  const since = news.filter(isSince);
  const leading = firstFew(since.filter(({ id }) => !short.basis.includes(id)));
  return {
    leading,
    since: since.filter((update) => !leading.includes(update)),
    leftOut: news.filter((update) => !isSince(update)),
    rested: updates.filter((update) => !news.includes(update)),
  };
}

/** Expects the newest first. */
function firstFew(updates: readonly Update[]): readonly Update[] {
  const two = updates.slice(0, 2);
  const length = two.reduce((sum, { text }) => sum + text.length, 0);
  return length <= ROOM ? two : two.slice(0, 1);
}
