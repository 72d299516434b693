export const TICK_ROOM = 56; // ticks side by side in a strip; those that fall on one are one, however many there are

/** The place of an offset in a text of this length, in ticks from 0. */
export function tickOf(start: number, length: number): number {
  const place = length > 0 ? start / length : 0;
  return Math.min(TICK_ROOM - 1, Math.max(0, Math.floor(place * TICK_ROOM)));
}

/** The path of a tick at each of some offsets, from `top` to `bottom`. */
export function ticksPath(starts: readonly number[], length: number, top: number, bottom: number): string {
  const ticks = new Set(starts.map((start) => tickOf(start, length)));
  return [...ticks].map((tick) => `M${tick + 0.5} ${top}V${bottom}`).join('');
}

/** Of offsets in text order the index of the one nearest to a place (0 to 1) in a text of this length; -1 where there is none. */
export function nearestTo(place: number, starts: readonly number[], length: number): number {
  const wanted = place * length;
  let nearest = -1;
  for (const [at, start] of starts.entries()) {
    const best = starts[nearest];
    if (best === undefined || Math.abs(start - wanted) < Math.abs(best - wanted)) nearest = at;
  }
  return nearest;
}
