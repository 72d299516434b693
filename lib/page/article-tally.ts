import type { Region } from './article-region.ts';

/** How much lies within a region, itself left out. Running sums, so that asking costs the same however much that is. */
export function createTally(
  regions: readonly Region[],
  amountOf: (region: Region, at: number) => number,
): (at: number) => number {
  const sums = new Float64Array(regions.length + 1);
  for (let at = 0; at < regions.length; at += 1) {
    const region = regions[at];
    sums[at + 1] = (sums[at] ?? 0) + (region === undefined ? 0 : amountOf(region, at));
  }
  return (at) => (sums[regions[at]?.end ?? 0] ?? 0) - (sums[at + 1] ?? 0);
}
