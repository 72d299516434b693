import { letterRuns } from '../../text/letters.ts';
import { isDateOrByline } from './dateline.ts';
import { leadsHome } from './leads-home.ts';
import { isFurniturePhrase } from './phrases.ts';
import { REGIONS_A_SLICE, type Region } from './region.ts';

const LEAST_MATCH = 0.6; // share of the words of the page's title
const MOST_BEFORE = 0.1; // of the prose: a heading below the first level that comes later heads a part
const LONGEST_HEADLINE = 400; // letters
const TAG_TRUST: ReadonlyMap<string, number> = new Map([
  ['h1', 1],
  ['h2', 0.8],
  ['h3', 0.7],
  ['h4', 0.6],
]);

/** The index of the heading that says what the page's title says; -1 where there is none. Yields where it may be interrupted. */
export function* findHeadline(
  document: Document,
  regions: readonly Region[],
  isCut: Uint8Array,
): Generator<undefined, number> {
  const titles = titlesOf(document).map(wordsOf);
  let best = -1;
  let bestScore = 0;
  let prose = 0;
  for (let at = 0, seen = 1; at < regions.length; seen += 1) {
    if (seen % REGIONS_A_SLICE === 0) yield;
    const region = regions[at];
    if (region === undefined) break;
    if (isCut[at] === 1) {
      at = region.end;
      continue;
    }
    const trust = TAG_TRUST.get(region.tag);
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
    if (region === undefined || isCut[at] === 1 || region.ownValue <= 0) continue;
    if (
      region.role !== 'block' ||
      isCaption(region.element) ||
      isFurniturePhrase(region.lead, false) ||
      isDateOrByline(region.lead)
    )
      continue;
    standfirsts.push(at);
  }
  const length = standfirsts.reduce((sum, at) => sum + (regions[at]?.text ?? 0), 0);
  const isStandfirst = standfirsts.length <= MOST_STANDFIRSTS && length <= LONGEST_STANDFIRST;
  return isStandfirst ? [headline, ...standfirsts] : [headline];
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
