import type { Region } from './region.ts';

const MOST_OUTSIDE = 0.5; // of the page's prose: furniture that holds more is the article in a badly named box
const MOST_ASIDE = 0.25;
const LEAST_STORY = 400; // letters of prose
const LONG_ASIDE = 500; // letters of prose

/** What a story is made of: a class word on one of these rarely tells what it is. */
export const FLOW_TAGS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li blockquote pre table tr td figure figcaption'.split(' '),
);

/** Marks (with 1) the regions that are, or lie in, furniture by name, tag or role. */
export function cutFurniture(regions: readonly Region[]): Uint8Array {
  const isCut = new Uint8Array(regions.length);
  const prose = regions[0]?.prose || 1;
  for (let at = 1; at < regions.length; ) {
    const region = regions[at];
    if (region === undefined) break;
    if (isFurniture(region, regions, prose)) {
      isCut.fill(1, at, region.end);
      at = region.end;
    } else at += 1;
  }
  return isCut;
}

function isFurniture(region: Region, regions: readonly Region[], prose: number): boolean {
  if (region.cue === 'plain' || region.cue === 'body' || region.tag === 'h1') return false;
  const isWithinProse = !region.isBlock && (regions[region.block]?.ownValue ?? 0) > 0;
  if (isWithinProse) return false;
  if (region.cue === 'never') return prose - region.prose > LEAST_STORY || region.prose < prose * MOST_OUTSIDE;
  const isFlow = FLOW_TAGS.has(region.tag);
  if (region.cue === 'outside')
    return region.prose < prose * MOST_OUTSIDE && !(isFlow && (region.ownValue > 0 || region.isHeading));
  return !isFlow && region.prose < prose * MOST_ASIDE && region.prose < LONG_ASIDE;
}
