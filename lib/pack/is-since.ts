import type { PartialDate } from './pack.ts';

/**
 * Whether a date is not before another, as far as both are known: `2024-08-14` is since `2024-08`. An update that is not
 * since its pack's source is background that the source left out, and should not be called "since then".
 */
export function isSince(date: PartialDate, reference: PartialDate): boolean {
  const length = Math.min(date.length, reference.length);
  return date.slice(0, length) >= reference.slice(0, length);
}
