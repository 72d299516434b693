import type { Region } from './region.ts';
import { createTally } from './tally.ts';

const LONGEST_EXCERPT = 400; // letters under each title
const MOSTLY = 0.8; // share of link text in a title
const SHORTEST_TITLE = 15; // letters

/**
 * Says which boxes only show another page: links around blocks, and boxes of which each heading is a link to another page of
 * the site, with no more than an excerpt under it. A list of links to elsewhere, with a comment on each, may be the story.
 */
export function createTeaserTest(
  regions: readonly Region[],
  isOwn: (href: string) => boolean,
): (at: number) => boolean {
  const titles = titlesOf(regions, isOwn);
  const headings = createTally(regions, ({ isHeading, text }) => (isHeading && text > 0 ? 1 : 0));
  const titleCount = createTally(regions, (_, at) => (titles.has(at) ? 1 : 0));
  const titleText = createTally(regions, ({ text }, at) => (titles.has(at) ? text : 0));
  const blockText = createTally(regions, ({ role, ownText }) => (role === 'caption' || role === 'code' ? 0 : ownText));
  return (at) => {
    const region = regions[at];
    if (region === undefined) return false;
    if (region.isLink) return blockText(at) >= SHORTEST_TITLE && !leadsHere(hrefOf(region));
    if (titles.size === 0 || !region.isBlock || region.isHeading || region.role === 'item' || region.ownValue > 0)
      return false;
    const count = headings(at);
    return count > 0 && count === titleCount(at) && region.text - titleText(at) <= LONGEST_EXCERPT * count;
  };
}

/** The headings that are links to other pages of the site. */
function titlesOf(regions: readonly Region[], isOwn: (href: string) => boolean): ReadonlySet<number> {
  const titles = new Set<number>();
  for (let at = 0; at < regions.length; at += 1) {
    const region = regions[at];
    if (
      region === undefined ||
      !region.isHeading ||
      region.text < SHORTEST_TITLE ||
      region.linked < region.text * MOSTLY
    )
      continue;
    const link = linkOf(regions, at);
    if (link !== null && isOwn(hrefOf(link)) && !leadsHere(hrefOf(link))) titles.add(at);
  }
  return titles;
}

/** The link in or around a heading. */
function linkOf(regions: readonly Region[], heading: number): Region | null {
  const end = regions[heading]?.end ?? heading;
  for (let at = heading + 1; at < end; at += 1) if (regions[at]?.isLink === true) return regions[at] ?? null;
  for (let at = regions[heading]?.parent ?? -1; at >= 0; at = regions[at]?.parent ?? -1) {
    if (regions[at]?.isLink === true) return regions[at] ?? null;
  }
  return null;
}

function hrefOf(link: Region): string {
  return link.element.getAttribute('href') ?? '';
}

/** To a place on this page, as the entries of a live page do. */
function leadsHere(href: string): boolean {
  return href.includes('#');
}
