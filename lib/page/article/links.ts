import { FLOW_TAGS } from './furniture.ts';
import { isFurnitureHeading } from './phrases.ts';
import type { Region } from './region.ts';
import { createTally } from './tally.ts';

const LEAST_LINKS = 3;
const MOSTLY = 0.7; // share of link text
const LEAST_PROSE = 100; // letters

/**
 * Says which boxes are lists of links, unless the article leads up to them: a heading of its own ("References") or a line that
 * ends in a colon. A list of references has no pictures and no headings.
 */
export function createLinkListTest(regions: readonly Region[]): (at: number) => boolean {
  const teasers = createTally(regions, ({ isHeading, tag }) => (isHeading || tag === 'img' ? 1 : 0));
  return (at) => {
    const region = regions[at];
    if (region === undefined || !region.isBlock || FLOW_TAGS.has(region.tag)) return false;
    if (region.links < LEAST_LINKS || region.linked < region.text * MOSTLY || region.prose >= LEAST_PROSE) return false;
    const isList = region.tag === 'ul' || region.tag === 'ol';
    return !isList || !isLedUpTo(regions, at) || teasers(at) > 0;
  };
}

function isLedUpTo(regions: readonly Region[], at: number): boolean {
  const parent = regions[regions[at]?.parent ?? -1];
  if (parent?.role === 'item' && parent.lead !== '') return true;
  const before = regions[regions[at]?.previous ?? -1];
  if (before === undefined) return false;
  return (before.isHeading || before.lead.endsWith(':')) && !isFurnitureHeading(before.lead);
}

const SHORTEST_TITLE = 25; // letters
const LONGEST_LABEL = 25; // letters
const LABEL = /^[^.:：]{2,}[:：]/;
const ALL = 0.9; // share of link text

/** A paragraph that is nothing but the linked title of another page of the site, be it with a label before it ("See also:"). */
export function isLoneLink(regions: readonly Region[], at: number, isOwn: (href: string) => boolean): boolean {
  const region = regions[at];
  if (region === undefined || !region.isBlock || region.isHeading || region.role === 'item') return false;
  if (region.links !== 1 || region.text !== region.ownText || region.text < SHORTEST_TITLE) return false;
  const isLabelled = region.linked >= SHORTEST_TITLE && LABEL.test(region.lead.slice(0, LONGEST_LABEL));
  if (region.linked < (isLabelled ? region.text - LONGEST_LABEL : region.text * ALL)) return false;
  for (let part = at + 1; part < region.end; part += 1) {
    const href = regions[part]?.element.getAttribute('href');
    if (href) return isOwn(href);
  }
  return false;
}

const ABSOLUTE = /^(?:[a-z][a-z+.-]*:|\/\/)/i;

/** Whether an address leads to another page of the page's own site. */
export function ownLinks(document: Document): (href: string) => boolean {
  let host: string | null | undefined; // asked for with the first absolute address
  return (href) => {
    if (!ABSOLUTE.test(href)) return !href.startsWith('#');
    if (host === undefined) host = ownHost(document); // null where it has none, which is not asked again
    return isSameSite(hostOf(href), host);
  };
}

function ownHost(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const url = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return hostOf(canonical) ?? hostOf(url) ?? hostOf(document.URL);
}

/** "video.example.com" and "example.com" are one. */
function isSameSite(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}

function hostOf(address: string | null | undefined): string | null {
  const absolute = address?.startsWith('//') ? `https:${address}` : address;
  if (!absolute || !URL.canParse(absolute)) return null;
  return new URL(absolute).hostname.replace(/^www\./, '') || null;
}
