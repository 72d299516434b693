import type { PartialDate, Release } from '../../lib/pack/card.ts';

const DAY = 86_400_000; // ms
const LONGEST_BEFORE = 365 * DAY; // a page that is older than that by more has no place on the line

/** A place on the line from its start (0) to its end (1). */
export interface PlacedRelease {
  readonly release: Release;
  readonly at: number;
}

export interface TimeScale {
  /** At least two, oldest first, not all of one day. */
  readonly releases: readonly PlacedRelease[];
  /** Turns of the year. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** The day on which the page was written, if it is known and near. */
  readonly page: number | null;
}

/**
 * Releases on a line of time; null where there is no line to draw: fewer than two, or all of one day. What is still to come by `today` (ISO
 * date) is left out, since a pack can only promise it.
 */
export function timeScaleOf(
  releases: readonly Release[],
  today: PartialDate,
  published: PartialDate | null,
): TimeScale | null {
  const latest = timeOf(today) ?? Number.POSITIVE_INFINITY;
  const known = releases
    .flatMap((release) => {
      const time = timeOf(release.date);
      return time === null || time > latest ? [] : [{ release, time }];
    })
    .sort((a, b) => a.time - b.time);
  const [first, last] = [known[0]?.time, known.at(-1)?.time];
  if (first === undefined || last === undefined || first === last) return null;
  const page = pageTime(published, first, latest);
  const start = Math.min(first, page ?? first);
  const length = Math.max(last, page ?? last) - start;
  const placeOf = (time: number) => (time - start) / length;
  return {
    releases: known.map(({ release, time }) => ({ release, at: placeOf(time) })),
    years: yearsBetween(start, start + length).map(({ year, time }) => ({ year, at: placeOf(time) })),
    page: page === null ? null : placeOf(page),
  };
}

function pageTime(published: PartialDate | null, first: number, latest: number): number | null {
  const time = published === null ? null : timeOf(published);
  return time === null || time < first - LONGEST_BEFORE || time > latest ? null : time;
}

function yearsBetween(start: number, end: number): { year: number; time: number }[] {
  const from = new Date(start).getUTCFullYear() + 1;
  const count = Math.max(0, new Date(end).getUTCFullYear() - from + 1);
  return Array.from({ length: count }, (_, index) => ({ year: from + index, time: Date.UTC(from + index, 0) }));
}

/** In ms since 1970, of the first day that a date may mean; null for what is no date. */
function timeOf(date: PartialDate): number | null {
  const time = Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? null : time;
}
