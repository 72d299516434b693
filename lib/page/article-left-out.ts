import { isDateOrByline, isFurnitureHeading, isFurniturePhrase } from './article-phrases.ts';
import type { Region } from './article-survey.ts';

const MOST_OUTSIDE = 0.5; // of the page's prose: furniture that holds more is the article in a badly named box
const MOST_ASIDE = 0.25;
const LEAST_STORY = 400; // letters of prose
const LONG_ASIDE = 500; // letters of prose

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

const FLOW = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'blockquote',
  'pre',
  'table',
  'tr',
  'td',
  'figure',
  'figcaption',
]);

function isFurniture(region: Region, regions: readonly Region[], prose: number): boolean {
  if (region.cue === 'plain' || region.cue === 'body') return false;
  if (!region.isBlock && isWithinProse(region, regions)) return false;
  if (region.element.localName === 'h1') return false;
  if (region.cue === 'never') return prose - region.prose > LEAST_STORY || region.prose < prose * MOST_OUTSIDE;
  if (region.cue === 'outside')
    return region.prose < prose * MOST_OUTSIDE && !(FLOW.has(region.element.localName) && region.ownValue > 0);
  if (FLOW.has(region.element.localName)) return false;
  return region.prose < prose * MOST_ASIDE && region.prose < LONG_ASIDE;
}

function isWithinProse(region: Region, regions: readonly Region[]): boolean {
  let at = region.parent;
  while (at >= 0 && regions[at]?.isBlock === false) at = regions[at]?.parent ?? -1;
  return (regions[at]?.ownValue ?? 0) > 0;
}

/** The elements within the container that are not of the article. */
export function findLeftOut(
  regions: readonly Region[],
  isCut: Uint8Array,
  container: number,
  headline: number,
  isOwn: (href: string) => boolean,
): WeakSet<Element> {
  const out = new WeakSet<Element>();
  const root = regions[container];
  if (root === undefined) return out;
  const sections = sectionsToCut(regions, container, headline);
  let prose = 0;
  for (let at = container + 1; at < root.end; ) {
    const region = regions[at];
    if (region === undefined) break;
    const isHead = prose < 150;
    if (at === headline) {
      at += 1;
      continue;
    }
    if (
      isCut[at] === 1 ||
      sections.has(at) ||
      isLinkList(regions, at) ||
      isLoneLink(regions, at, isOwn) ||
      isSaidOut(region, isHead)
    ) {
      out.add(region.element);
      at = region.end;
    } else {
      prose += Math.max(0, region.ownValue);
      at += 1;
    }
  }
  return out;
}

function isSaidOut(region: Region, isHead: boolean): boolean {
  if (!region.isBlock || region.lead === '' || region.text > region.ownText + 40) return false;
  if (region.role === 'code') return false;
  if (isFurniturePhrase(region.lead, region.ownLinked > region.ownText * 0.4)) return true;
  return isHead && !region.isHeading && isDateOrByline(region.lead);
}

/** A line like "You may also like" that is no heading. */
function isPointerLine(region: Region): boolean {
  if (!region.isBlock || region.isHeading || region.text > region.ownText + 10 || region.lead.length > 60) return false;
  return region.lead !== '' && isFurniturePhrase(region.lead, false);
}

const HEADING_LIKE = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const MOST_SECTION = 0.25;

/** Sections under a heading like "Related stories": the heading and its later siblings up to the next heading of its rank. */
function sectionsToCut(regions: readonly Region[], container: number, headline: number): Set<number> {
  const cut = new Set<number>();
  const root = regions[container];
  if (root === undefined) return cut;
  for (let at = container + 1; at < root.end; at += 1) {
    const heading = regions[at];
    if (
      heading === undefined ||
      at === headline ||
      !HEADING_LIKE.has(heading.element.localName) ||
      !isFurnitureHeading(heading.lead)
    )
      continue;
    const end = regions[heading.parent]?.end ?? 0;
    const rank = heading.element.localName;
    const section = [at];
    let prose = 0;
    for (let next = heading.end; next < end; next = regions[next]?.end ?? end) {
      const region = regions[next];
      if (region === undefined || (HEADING_LIKE.has(region.element.localName) && region.element.localName <= rank))
        break;
      if (region.element.localName === 'p' && region.ownValue > 0 && region.ownLinked < region.ownText * 0.2) break;
      prose += region.prose;
      section.push(next);
    }
    if (prose < root.prose * MOST_SECTION) for (const index of section) cut.add(index);
    else cut.add(at);
  }
  return cut;
}

/** A box of links, unless the article leads up to it: a heading of its own ("References") or a line that ends in a colon. */
function isLinkList(regions: readonly Region[], at: number): boolean {
  const region = regions[at];
  if (region === undefined || !region.isBlock || FLOW.has(region.element.localName)) return false;
  if (region.links < 3 || region.linked < region.text * 0.7 || region.prose >= 100) return false;
  const tag = region.element.localName;
  return !(tag === 'ul' || tag === 'ol') || !isLedUpTo(regions, at);
}

function isLedUpTo(regions: readonly Region[], at: number): boolean {
  const parent = regions[at]?.parent ?? -1;
  let before = at - 1;
  while (before > parent && regions[before]?.parent !== parent) before = regions[before]?.parent ?? -1;
  const region = regions[before];
  if (before <= parent || region === undefined) return false;
  return (
    (region.isHeading || region.lead.endsWith(':')) && !isFurnitureHeading(region.lead) && !holdsTeasers(regions, at)
  );
}

/** A list of references has no pictures and no headings. */
function holdsTeasers(regions: readonly Region[], at: number): boolean {
  const end = regions[at]?.end ?? at;
  for (let part = at + 1; part < end; part += 1) {
    const region = regions[part];
    if (region?.isHeading === true || region?.element.localName === 'img') return true;
  }
  return false;
}

const SHORTEST_TITLE = 25; // letters

/** A paragraph that is nothing but the linked title of another page of the site. */
function isLoneLink(regions: readonly Region[], at: number, isOwn: (href: string) => boolean): boolean {
  const region = regions[at];
  if (region === undefined || !region.isBlock || region.isHeading || region.links !== 1 || region.role === 'item')
    return false;
  if (region.text !== region.ownText || region.text < SHORTEST_TITLE || region.linked < region.text * 0.9) return false;
  for (let part = at + 1; part < region.end; part += 1) {
    const href = regions[part]?.element.getAttribute('href');
    if (href) return isOwn(href);
  }
  return false;
}
