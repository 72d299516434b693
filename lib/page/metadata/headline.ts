import { letterRuns } from '../../text/letters.ts';
import { leadsHome } from '../article/leads-home.ts';
import { parentElementOf } from '../text/tree-steps.ts';
import { metadataDate } from './date.ts';
import { type ShownLine, shownLines } from './shown-lines.ts';
import { cutsOf, plain } from './title.ts';

/** The heading that the reader sees above the story. */
export interface Headline {
  readonly element: Element;
  readonly text: string;
}

const OTHER_HEADINGS = 'h2, h3, h4, [itemprop~="headline"]';
const MOST_OTHERS = 40; // looked at; a page with more of them before its headline is a list
const MOST_FIRST = 8; // of the first rank; a page with more of them has no headline in them
const NODES = 60; // of a heading
const LONGEST = 400; // UTF-16 units of a heading
const LEAST_LIKENESS = 0.5; // share of the heading's words that the page's title has too
const SHORTEST = 10; // letters of a heading that is like no title
/** What a lone heading may be the heading of instead. */
const CONTENTS = /^(?:(?:table of )?contents|inhalt(?:sverzeichnis)?|sommaire|[ií]ndice|目次|目录|목차)$/i;
const HOME_LEVELS = 3; // elements around a heading that are asked whether they are a link

/**
 * Finds the heading that says what one of the page's titles says, or a part of it ("Kicker: Headline", "Headline - Section - Site"), or most
 * of its words; else the one of the first rank that stands alone above the story. `names` are the site's.
 */
export function findHeadline(
  document: Document,
  titles: readonly string[],
  names: readonly string[],
  roots: readonly Element[],
): Headline | null {
  const parts = titles.map(partsOf);
  const words = titles.map(wordsOf);
  const shownOf = (elements: readonly Element[]) =>
    elements
      .filter((element) => !namesSite(element))
      .map((element) => ({ element, text: headingText(element, parts) }))
      .filter(({ text }) => plain(text) !== '' && !names.includes(plain(text)));
  const isSaid = ({ element, text }: Headline) =>
    parts.some((part) => {
      const share = part.get(plain(text));
      return share !== undefined && (share >= HALF || (element.localName === 'h1' && isPhrase(text)));
    });
  const isLike = ({ text }: Headline) => words.some((title) => likeness(wordsOf(text), title) >= LEAST_LIKENESS);
  const h1 = shownOf([...document.querySelectorAll('h1')].slice(0, MOST_FIRST));
  const first = longest(h1.filter(isSaid)) ?? h1.find(isLike);
  if (first !== undefined) return first;
  const others = shownOf([...document.querySelectorAll(OTHER_HEADINGS)].slice(0, MOST_OTHERS));
  const h2 = h1.length > 0 ? [] : others.filter(({ element }) => element.localName === 'h2');
  return longest(h2.filter(isSaid)) ?? h2.find(isLike) ?? longest(others.filter(isSaid)) ?? loneHeadline(h1, roots);
}

function loneHeadline(headlines: readonly Headline[], roots: readonly Element[]): Headline | null {
  const [lone, another] = headlines.filter(({ text }) => plain(text).length >= SHORTEST && !CONTENTS.test(text));
  return lone !== undefined && (another === undefined || isWithin(lone.element, roots)) ? lone : null;
}

/** "The Harbour Post" above the page is a heading on many sites, and a link to the front page. */
function namesSite(heading: Element): boolean {
  const inner = heading.querySelector('a[href]');
  if (inner !== null) return isHome(inner);
  let around = parentElementOf(heading);
  for (let level = 0; around !== null && level < HOME_LEVELS; level += 1) {
    if (around.localName === 'a') return isHome(around);
    around = parentElementOf(around);
  }
  return false;
}

/** An empty address is this page's own. */
function isHome(link: Element): boolean {
  return link.getAttribute('href')?.trim() !== '' && leadsHome(link);
}

const ENDS_OPEN = /[:–—-]$/;
/** Words under readings are elements of their own, in a script that sets no spaces. */
const WITHIN_RUBY = /(?<=[\u3040-\u30ff\u3400-\u9fff]) (?=[\u3040-\u30ff\u3400-\u9fff])/g;
const SIGN = /^[\s:|/–—·»›-]+$/;

/** What a heading shows, without the kicker that some have in it as an element of its own ("Mobility", "Mobility:", a date). */
function headingText(heading: Element, titles: readonly ReadonlyMap<string, number>[]): string {
  const lines = shownLines(heading, { within: heading, nodes: NODES, length: LONGEST });
  const parts = lines.flat().filter(({ datetime }) => metadataDate(datetime, Number.POSITIVE_INFINITY) === null);
  const whole = heading.querySelector('ruby') === null ? textOf(parts) : textOf(parts).replace(WITHIN_RUBY, '');
  for (let at = 1; at < parts.length; at += 1) {
    const sign = SIGN.test(parts[at]?.text ?? '');
    const [before, behind] = [textOf(parts.slice(0, at)), textOf(parts.slice(sign ? at + 1 : at))];
    if (sign) return before.length > behind.length ? before : behind;
    if (!ENDS_OPEN.test(before) && titles.some((title) => isKicker(before, behind, title))) return behind;
  }
  return whole;
}

/** Whether a title has the two with a sign between them, or the second alone. */
function isKicker(before: string, behind: string, title: ReadonlyMap<string, number>): boolean {
  const share = title.get(plain(behind));
  return share === 1 || (share !== undefined && title.has(plain(before)) && behind.length > before.length);
}

function textOf(parts: ShownLine): string {
  return parts.map(({ text }) => text).join(' ');
}

/** A title and what stands before and behind each of its signs, letters and digits only. */
export function partsOf(title: string): Map<string, number> {
  const parts = new Map<string, number>();
  const add = (part: string) => parts.set(plain(part), part.length / title.length);
  add(title);
  const cuts = cutsOf(title);
  for (const [at, { index, 0: sign }] of cuts.entries()) {
    add(title.slice(0, index));
    add(title.slice(index + sign.length, cuts[at + 1]?.index));
    add(title.slice(index + sign.length));
  }
  return parts;
}

const HALF = 0.5;

/** One word is rather the section's or the site's name, also where the page has it for a heading. */
function isPhrase(text: string): boolean {
  return letterRuns(text).length > 1 || plain(text).length > SHORTEST;
}

function longest(headlines: readonly Headline[]): Headline | undefined {
  const [first, ...others] = headlines;
  if (first === undefined) return undefined;
  return others.reduce((best, it) => (plain(it.text).length > plain(best.text).length ? it : best), first);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(letterRuns(text.toLowerCase()));
}

function likeness(words: ReadonlySet<string>, title: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (title.has(word)) shared += 1;
  return shared < 2 && title.size > 2 ? 0 : shared / words.size;
}

function isWithin(element: Element, roots: readonly Element[]): boolean {
  return roots.some((root) => root.contains(element));
}
