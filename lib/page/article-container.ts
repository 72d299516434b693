import type { Region } from './article-survey.ts';

const MAIN_SHARE = 0.8; // of the prose: below that, the children belong together

/** The index of the region that holds the article. */
export function chooseContainer(regions: readonly Region[]): number {
  const inside = proseInside(regions);
  let at = 0;
  for (;;) {
    const prose = inside[at] ?? 0;
    if (prose === 0) return at;
    const best = bestChild(regions, inside, at);
    if (best < 0 || (inside[best] ?? 0) < prose * MAIN_SHARE) return at;
    if (
      (regions[best]?.paragraphs ?? 0) < 2 &&
      (regions[best]?.isBlock === false || regions[best]?.ownText === regions[best]?.text)
    )
      return at;
    at = best;
  }
}

function proseInside(regions: readonly Region[]): number[] {
  const inside: number[] = new Array(regions.length).fill(0);
  for (let at = regions.length - 1; at >= 0; at -= 1) {
    const region = regions[at];
    if (region === undefined) continue;
    let own = region.prose;
    for (let child = at + 1; child < region.end; child = regions[child]?.end ?? region.end)
      own -= regions[child]?.prose ?? 0;
    inside[at] = (inside[at] ?? 0) + own;
    if (region.parent >= 0)
      inside[region.parent] = (inside[region.parent] ?? 0) + (inside[at] ?? 0) * cueFactor(region);
  }
  return inside;
}

function cueFactor(region: Region): number {
  if (region.cue === 'outside') return 0.1;
  if (region.cue === 'aside') return 0.5;
  return 1;
}

function bestChild(regions: readonly Region[], inside: readonly number[], at: number): number {
  let best = -1;
  const end = regions[at]?.end ?? 0;
  for (let child = at + 1; child < end; child = regions[child]?.end ?? end) {
    if (best < 0 || (inside[child] ?? 0) > (inside[best] ?? 0)) best = child;
  }
  return best;
}
