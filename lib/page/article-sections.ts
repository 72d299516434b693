import { isFurnitureHeading } from './article-phrases.ts';
import type { Region } from './article-region.ts';

const MOST_SECTION = 0.25; // of the container's prose: a section with more is of the article, whatever its heading says
const MOST_LINKED = 0.2; // share of link text in a paragraph of the article
const LONGEST_LINE = 60; // characters: what leads up to links is short
const MOSTLY_LINKED = 0.5;

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
    if (region === undefined || at === headline) continue;
    if (region.isHeading) {
      if (isFurnitureHeading(region.lead)) for (const part of sectionOf(regions, at, root.prose)) cut.add(part);
    } else if (isSaid[at] === 1 && region.lead.length <= LONGEST_LINE && region.linked === 0) {
      for (const part of linksAfter(regions, isSaid, at)) cut.add(part);
    }
  }
  return cut;
}

function sectionOf(regions: readonly Region[], at: number, allProse: number): number[] {
  const heading = regions[at];
  if (heading === undefined) return [];
  const end = regions[heading.parent]?.end ?? 0;
  const section = [at];
  let prose = 0;
  for (let next = heading.end; next < end; next = regions[next]?.end ?? end) {
    const region = regions[next];
    if (region === undefined) break;
    if (region.isHeading && region.tag <= heading.tag) break;
    if (isParagraph(region)) break;
    prose += region.prose;
    section.push(next);
  }
  return prose < allProse * MOST_SECTION ? section : [at];
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
