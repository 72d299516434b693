import { letterRuns } from '../../text/letters.ts';
import { isDateOrByline } from './dateline.ts';
import { leadsHome } from './leads-home.ts';
import { isFurniturePhrase } from './phrases.ts';
import { REGIONS_A_SLICE, type Region } from './region.ts';

const LEAST_MATCH = 0.6; // share of the words of the page's title
const MOST_BEFORE = 0.1; // of the prose: a heading below the first level that comes later heads a part
const LONGEST_HEADLINE = 400; // letters
const MOST_LINKED = 0.5; // share of a heading's text
const OUTSIDE_TRUST = 0.9; // of a heading in a box that is named as furniture: the title is said again in sidebars and bars
const TAG_TRUST: ReadonlyMap<string, number> = new Map([
  ['h1', 1],
  ['h2', 0.8],
  ['h3', 0.7],
  ['h4', 0.6],
]);

/** The index of the heading that says what the page's title says; -1 where there is none. Yields where it may be interrupted. */
export function* findHeadline(document: Document, regions: readonly Region[]): Generator<undefined, number> {
  const titles = titlesOf(document).map(wordsOf);
  let best = -1;
  let bestScore = 0;
  let prose = 0;
  let outside = 0; // end of the last box that is named as furniture
  for (let at = 0, seen = 1; at < regions.length; seen += 1) {
    if (seen % REGIONS_A_SLICE === 0) yield;
    const region = regions[at];
    if (region === undefined) break;
    if (region.cue === 'never') {
      at = region.end;
      continue;
    }
    if (region.cue === 'outside') outside = Math.max(outside, region.end);
    const tagTrust = TAG_TRUST.get(region.tag);
    const trust = tagTrust === undefined || at >= outside ? tagTrust : tagTrust * OUTSIDE_TRUST;
    if (trust !== undefined && region.text > 0 && region.text < LONGEST_HEADLINE && !namesSite(regions, at)) {
      const words = wordsOf(region.lead);
      const match = Math.max(...titles.map((title) => matchOf(words, title)));
      const isLate = prose > (regions[0]?.prose ?? 0) * MOST_BEFORE;
      if (match >= LEAST_MATCH && !(isLate && trust < 1) && match * trust > bestScore) {
        best = at;
        bestScore = match * trust;
      }
    }
    prose += Math.max(0, region.ownValue);
    at += 1;
  }
  return best;
}

const FARTHEST = 60; // regions between a heading and the story under it
const LONGEST_BETWEEN = 600; // letters of paragraphs: a standfirst and a caption

/**
 * The heading over the opening where none says what the page's title says, as on sites that write their titles for search engines: the
 * nearest first-level heading before it, else a second-level one in the same article; -1 where there is none.
 */
export function headingOver(regions: readonly Region[], opening: number): number {
  let second = -1;
  let prose = 0;
  for (let at = opening; at >= 0 && at > opening - FARTHEST && prose <= LONGEST_BETWEEN; at -= 1) {
    const region = regions[at];
    if (region === undefined) break;
    const isShown = region.text > 0 && region.text < LONGEST_HEADLINE && region.linked < region.text * MOST_LINKED;
    if (region.tag === 'h1' && isShown && !namesSite(regions, at)) return at;
    if (region.tag === 'h2' && isShown && second < 0 && beginsArticle(regions, at, opening)) second = at;
    prose += Math.max(0, region.ownValue);
  }
  return second;
}

/** Whether the heading stands in the article of the opening, with hardly any paragraph of it before. */
function beginsArticle(regions: readonly Region[], heading: number, opening: number): boolean {
  let article = regions[opening]?.parent ?? -1;
  while (article >= 0 && regions[article]?.tag !== 'article') article = regions[article]?.parent ?? -1;
  if (article < 0 || article >= heading) return false;
  let prose = 0;
  for (let at = article; at < heading && prose <= LONGEST_BETWEEN; at += 1)
    prose += Math.max(0, regions[at]?.ownValue ?? 0);
  return prose <= LONGEST_BETWEEN;
}

/** The site's own name above the page is a heading on many sites, and a link to the front page. */
function namesSite(regions: readonly Region[], at: number): boolean {
  const end = regions[at]?.end ?? at;
  for (let part = at + 1; part < end; part += 1) {
    const region = regions[part];
    if (region?.isLink === true) return leadsHome(region.element);
  }
  return false;
}

const LONGEST_STANDFIRST = 600; // letters
const MOST_STANDFIRSTS = 2;
const SHORTEST_STANDFIRST = 60; // letters of one that is a heading

/** The headline, where it stands outside the container, and the standfirst between the two. */
export function headRoots(
  regions: readonly Region[],
  isCut: Uint8Array,
  headline: number,
  container: number,
): number[] {
  const end = regions[container]?.end ?? 0;
  if (headline < 0 || (headline >= container && headline < end)) return [];
  if (headline >= end || regions[container]?.parent === -1) return [];
  if (repeatsHeadline(regions, headline, container)) return [];
  const standfirsts: number[] = [];
  for (let at = regions[headline]?.end ?? container; at < container; at += 1) {
    const region = regions[at];
    if (region === undefined || isCut[at] === 1) continue;
    if (!(region.isHeading ? isHeadingStandfirst(region) : region.role === 'block' && region.ownValue > 0)) continue;
    if (isCaption(region.element) || isFurniturePhrase(region.lead, false) || isDateOrByline(region.lead)) continue;
    standfirsts.push(at);
  }
  const length = standfirsts.reduce((sum, at) => sum + (regions[at]?.text ?? 0), 0);
  const isStandfirst = standfirsts.length <= MOST_STANDFIRSTS && length <= LONGEST_STANDFIRST;
  return isStandfirst ? [headline, ...standfirsts] : [headline];
}

/** Some sites set the standfirst as a heading of the second level; those over a part of the page are shorter. */
function isHeadingStandfirst({ text, linked }: Region): boolean {
  return text >= SHORTEST_STANDFIRST && linked === 0;
}

/** Whether the container begins with the headline once more. */
function repeatsHeadline(regions: readonly Region[], headline: number, container: number): boolean {
  const end = regions[container]?.end ?? 0;
  for (let at = container + 1; at < end; at += 1) {
    const region = regions[at];
    if (region === undefined || region.ownValue > 0) return false;
    if (region.isHeading && region.lead !== '') return region.lead === regions[headline]?.lead;
  }
  return false;
}

/** The picture's own words are not the story's, where they stand outside it. */
function isCaption(element: Element): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
  return /caption|credit/i.test(name) || element.parentElement?.localName === 'figure';
}

function titlesOf(document: Document): string[] {
  const titles = [...document.querySelectorAll('title, meta[property="og:title"], meta[name="twitter:title"]')].slice(
    0,
    4,
  );
  return ['', ...titles.map((element) => element.getAttribute('content') ?? element.textContent ?? '')];
}

function wordsOf(text: string): Set<string> {
  return new Set(letterRuns(text.slice(0, 600).toLowerCase()));
}

/** How much of the heading is in the title, less a little for what of the title is not in the heading. */
function matchOf(words: ReadonlySet<string>, title: ReadonlySet<string>): number {
  if (words.size === 0 || title.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (title.has(word)) shared += 1;
  if (shared < 2 && title.size > 2) return 0;
  return (shared / words.size) * 0.7 + (shared / title.size) * 0.3;
}
