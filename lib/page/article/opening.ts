import type { Region } from './region.ts';

const LEAST_OPENING = 100; // letters of paragraphs in one box
const NEVER_WORTH = 0.15; // of paragraphs in a box that is named as comments, a dialog or a notice
const OUTSIDE_WORTH = 0.5; // of paragraphs in a box that is named as furniture
const MAIN_WORTH = 2; // where no headline tells where the story begins
const LEAST_SHARE = 0.15; // of the box that holds most: what opens a story may be a section of many

/** Paragraphs of a page by the box that they stand in, and where the story begins among them. */
export interface Opening {
  /** Index of the box that holds the first paragraphs of the story; 0 where the page has none. */
  readonly box: number;
  /** Index of the first of them. */
  readonly first: number;
  /** Of each region, the value of the paragraphs that stand in it without a box between. */
  readonly direct: Float64Array;
  /** The most of these. */
  readonly largest: number;
}

/** After the headline the first box with paragraphs of its own, by amount and place; without a headline the one with most. */
export function findOpening(regions: readonly Region[], headline: number): Opening {
  const direct = new Float64Array(regions.length);
  const paragraphs: { at: number; box: number }[] = [];
  let largest = 0;
  let never = 0; // end of the last box that is named as comments and the like
  let outside = 0; // of the last that is named as furniture
  let main = 0; // of the last that calls itself the main part or an article
  for (let at = Math.max(0, headline); at < regions.length; ) {
    const region = regions[at];
    if (region === undefined) break;
    if (region.cue === 'never') never = Math.max(never, region.end);
    if (region.cue === 'outside') outside = Math.max(outside, region.end);
    if (region.tag === 'main' || region.tag === 'article') main = Math.max(main, region.end);
    if (region.ownValue > 0 && region.role !== 'caption' && regions[region.block]?.role !== 'caption') {
      const box = holderOf(regions, at);
      const named = at < never ? NEVER_WORTH : at < outside ? OUTSIDE_WORTH : 1;
      const worth = headline < 0 && at < main ? named * MAIN_WORTH : named;
      direct[box] = (direct[box] ?? 0) + region.ownValue * worth;
      if ((direct[box] ?? 0) > (direct[largest] ?? 0)) largest = box;
      paragraphs.push({ at, box });
    }
    at += 1;
  }
  const least = Math.max(LEAST_OPENING, (direct[largest] ?? 0) * LEAST_SHARE);
  if (headline >= 0 && paragraphs.length === 0) return findOpening(regions, -1);
  const found = headline < 0 ? undefined : paragraphs.find(({ box }) => (direct[box] ?? 0) >= least);
  const box = found?.box ?? largest;
  const first = paragraphs.find((it) => it.box === box)?.at ?? box;
  return { box, first, direct, largest: direct[largest] ?? 0 };
}

/** The box that a paragraph stands in: itself where it has blocks within. */
function holderOf(regions: readonly Region[], at: number): number {
  const region = regions[at];
  if (region === undefined || region.block < 0) return Math.max(0, at);
  return regions[at + 1]?.block === at ? at : region.block;
}
