import type { Region } from './region.ts';
import { createTally } from './tally.ts';

const LONGEST_EXCERPT = 400; // letters under each title
const MOST_WRAPPERS = 6; // boxes around one that hold nothing else
const MOST_PARAGRAPHS = 2; // under each title
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
  const paragraphs = createTally(regions, ({ ownValue }) => (ownValue > 0 ? 1 : 0));
  const mixed = new Map<number, ReadonlySet<string>>(); // by parent, the kinds of boxes in it that mostly hold text of their own
  return (at) => {
    const region = regions[at];
    if (region === undefined) return false;
    if (region.isLink) return blockText(at) >= SHORTEST_TITLE && !leadsHere(hrefOf(region));
    if (titles.size === 0 || !region.isBlock || region.isHeading || region.role === 'item' || region.ownValue > 0)
      return false;
    return isOfTeasers(at) && !isAmongStories(at);
  };

  function isOfTeasers(at: number): boolean {
    const count = headings(at);
    if (count === 0 || count !== titleCount(at) || paragraphs(at) > MOST_PARAGRAPHS * count) return false;
    return (regions[at]?.text ?? 0) - titleText(at) <= LONGEST_EXCERPT * count;
  }

  /** Whether most of the boxes beside it that are like it hold text of their own: one of many parts, whose title happens to be a link. */
  function isAmongStories(at: number): boolean {
    let box = at;
    for (let level = 0; level < MOST_WRAPPERS; level += 1) {
      const parent = regions[box]?.parent ?? -1;
      const kinds = mixed.get(parent) ?? storyKinds(parent);
      mixed.set(parent, kinds);
      if (kinds.has(kindOf(regions[box]))) return true;
      if (regions[parent]?.text !== regions[at]?.text) return false;
      box = parent;
    }
    return false;
  }

  function storyKinds(parent: number): ReadonlySet<string> {
    const balance = new Map<string, number>();
    const end = regions[parent]?.end ?? 0;
    for (let child = parent + 1; child < end; child = regions[child]?.end ?? end) {
      const part = regions[child];
      if (part === undefined || part.prose === 0) continue;
      const kind = kindOf(part);
      balance.set(kind, (balance.get(kind) ?? 0) + (isOfTeasers(child) ? -1 : 1));
    }
    return new Set([...balance].filter(([, more]) => more > 0).map(([kind]) => kind));
  }
}

function kindOf(region: Region | undefined): string {
  return region === undefined ? '' : `${region.tag} ${region.element.getAttribute('class') ?? ''}`;
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
