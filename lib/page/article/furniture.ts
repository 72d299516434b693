import type { Opening } from './opening.ts';
import type { Region } from './region.ts';

const MOST_OUTSIDE = 0.5; // of the page's prose: furniture that holds more is the article in a badly named box
const MOST_ASIDE = 0.25;
const LEAST_STORY = 400; // letters of prose
const LONG_ASIDE = 500; // letters of prose

/** What a story is made of: a class word on one of these rarely tells what it is. */
export const FLOW_TAGS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li blockquote pre table tr td figure figcaption'.split(' '),
);

/**
 * Marks (with 1) the regions that are, or lie in, furniture by name, tag or role. No word cuts a box that holds the headline or the
 * opening of the story, nor one that is named as such a box is.
 */
export function cutFurniture(regions: readonly Region[], headline: number, opening: Opening): Uint8Array {
  const isCut = new Uint8Array(regions.length);
  const prose = regions[0]?.prose || 1;
  const names = new Set<string>();
  for (let at = opening.box; at > 0; at = regions[at]?.parent ?? 0) names.add(nameOf(regions[at]));
  for (let at = 1; at < regions.length; ) {
    const region = regions[at];
    if (region === undefined) break;
    const isOfStory =
      holds(at, region, headline) ||
      holds(at, region, opening.first) ||
      (region.cue !== 'plain' && names.has(nameOf(region)));
    const isStandfirst = at > headline && region.end <= opening.first && isPlainText(regions, at);
    if (!isOfStory && !(isStandfirst && region.cue === 'aside') && isFurniture(region, regions, prose)) {
      isCut.fill(1, at, region.end);
      at = region.end;
    } else at += 1;
  }
  return isCut;
}

function holds(at: number, region: Region, part: number): boolean {
  return at <= part && part < region.end;
}

const LEAST_PLAIN = 0.9; // share of a standfirst's text that is prose

/** A box about the author holds a name, links or a picture as well. */
function isPlainText(regions: readonly Region[], at: number): boolean {
  const { prose, text, links, end } = regions[at] as Region;
  if (links > 0 || prose <= text * LEAST_PLAIN) return false;
  return !regions.slice(at, end).some(({ tag }) => tag === 'img');
}

/** What an element is called, but for numbers. */
function nameOf(region: Region | undefined): string {
  if (region === undefined || region.cue === 'plain') return '';
  const { element } = region;
  return `${element.getAttribute('class') ?? ''}#${element.getAttribute('id') ?? ''}`.replace(NUMBERS, '');
}

const NUMBERS = /\d+/g;

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
