import { isFurnitureHeading, isFurniturePhrase } from './phrases.ts';
import type { Region } from './region.ts';

const MOST_SECTION = 0.25; // of the container's prose: a section with more is of the article, whatever its heading says
const MOST_LINKED = 0.2; // share of link text in a paragraph of the article
const LONGEST_LINE = 60; // characters: what leads up to links is short
const MOSTLY_LINKED = 0.5;
const MOST_PARTS = 200; // siblings that are looked at after a heading
const LONGEST_EXCERPT = 400; // letters
const MOSTLY_STORIES = 0.9;
const LEAST_STORY = 400; // letters of prose

/**
 * Regions under a heading like "Related stories" (the heading and its later siblings up to the next heading of its rank or
 * the next real paragraph) and the links after a line like "You may also like". `isSaid`: see `article-left-out.ts`.
 */
export function sectionsToCut(
  regions: readonly Region[],
  isSaid: Uint8Array,
  container: number,
  headline: number,
): Set<number> {
  const cut = new Set<number>();
  const root = regions[container];
  if (root === undefined) return cut;
  for (let at = container + 1; at < root.end; at += 1) {
    const region = regions[at];
    if (region === undefined || at === headline || cut.has(at)) continue;
    if (region.isHeading) {
      if (isFurnitureHeading(region.lead)) for (const part of sectionOf(regions, at, container)) cut.add(part);
    } else if (isSaid[at] === 1 && region.lead.length <= LONGEST_LINE && region.linked === 0) {
      for (const part of linksAfter(regions, isSaid, at)) cut.add(part);
    }
  }
  return cut;
}

function sectionOf(regions: readonly Region[], at: number, container: number): number[] {
  const heading = regions[at];
  if (heading === undefined) return [];
  const isPointer = isFurniturePhrase(heading.lead, false); // not "Discussion" or "Get started", which may head a part of the story
  const top = isPointer ? outermostOf(regions, at, container) : at;
  const end = regions[regions[top]?.parent ?? -1]?.end ?? 0;
  const section = [top];
  let prose = 0;
  let inStories = 0;
  for (
    let next = regions[top]?.end ?? end;
    next < end && section.length < MOST_PARTS;
    next = regions[next]?.end ?? end
  ) {
    const region = regions[next];
    if (region === undefined) break;
    if (region.isHeading && region.tag <= heading.tag && !isLinked(region)) break;
    if (isParagraph(region) && !isExcerpt(regions, section, next, isPointer)) break;
    prose += region.prose;
    if (region.tag === 'article') inStories += region.prose;
    section.push(next);
  }
  const allProse = regions[container]?.prose ?? 0;
  const isOfStories = inStories > prose * MOSTLY_STORIES && allProse - prose >= LEAST_STORY;
  return prose < allProse * MOST_SECTION || isOfStories ? section : [at];
}

/** The outermost box that holds nothing but the heading: what follows that is what the heading is over. */
function outermostOf(regions: readonly Region[], at: number, container: number): number {
  let top = at;
  for (let box = regions[at]?.parent ?? -1; box > container; box = regions[box]?.parent ?? -1) {
    if (regions[box]?.text !== regions[at]?.text) break;
    top = box;
  }
  return top;
}

/**
 * A short paragraph under the title of another story. The first of a section is one only with a title or nothing after it:
 * two paragraphs would be the story going on.
 */
function isExcerpt(regions: readonly Region[], section: readonly number[], at: number, isPointer: boolean): boolean {
  const region = regions[at];
  const title = regions[section.findLast((part) => (regions[part]?.text ?? 0) > 0) ?? -1];
  if (section.length < 2 || title?.isHeading !== true || !(isPointer || isLinked(title))) return false;
  if (region === undefined || region.text > LONGEST_EXCERPT) return false;
  if (section.some((part) => regions[part]?.tag === 'p' && (regions[part]?.ownValue ?? 0) > 0)) return true;
  const end = regions[region.parent]?.end ?? 0;
  let next = region.end;
  while (next < end && regions[next]?.text === 0) next = regions[next]?.end ?? end;
  return next >= end || regions[next]?.isHeading === true;
}

function isLinked(region: Region): boolean {
  return region.linked > region.text * MOSTLY_LINKED;
}

function isParagraph(region: Region): boolean {
  return region.tag === 'p' && region.ownValue > 0 && region.ownLinked < region.ownText * MOST_LINKED;
}

function linksAfter(regions: readonly Region[], isSaid: Uint8Array, at: number): number[] {
  const line = regions[at];
  if (line === undefined) return [];
  const end = regions[line.parent]?.end ?? 0;
  const links: number[] = [];
  for (let next = line.end; next < end; next = regions[next]?.end ?? end) {
    const region = regions[next];
    if (region === undefined || isSaid[next] === 1) break; // the next such line looks after what follows it
    if (region.text === 0) continue;
    if (region.linked <= region.text * MOSTLY_LINKED) break;
    links.push(next);
  }
  return links;
}
