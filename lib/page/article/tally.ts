import type { Region } from './region.ts';

/**
 * How much lies within a region, itself left out. Running sums, so that asking costs the same however much that is; they are made
 * when first asked for, since most pages hold nothing to ask about.
 */
export function createTally(
  regions: readonly Region[],
  amountOf: (region: Region, at: number) => number,
): (at: number) => number {
  let sums: Float64Array | null = null;
  return (at) => {
    sums ??= sumUp(regions, amountOf);
    return (sums[regions[at]?.end ?? 0] ?? 0) - (sums[at + 1] ?? 0);
  };
}

function sumUp(regions: readonly Region[], amountOf: (region: Region, at: number) => number): Float64Array {
  const sums = new Float64Array(regions.length + 1);
  for (let at = 0; at < regions.length; at += 1) {
    const region = regions[at];
    sums[at + 1] = (sums[at] ?? 0) + (region === undefined ? 0 : amountOf(region, at));
  }
  return sums;
}
