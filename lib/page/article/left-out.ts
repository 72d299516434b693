import { isDateOrByline } from './dateline.ts';
import { createFormTest } from './forms.ts';
import { createLinkListTest, isLoneLink } from './links.ts';
import { isFurniturePhrase, isRequest } from './phrases.ts';
import { REGIONS_A_SLICE, type Region } from './region.ts';
import { sectionsToCut } from './sections.ts';
import { createTeaserTest } from './teasers.ts';

/** Where the article was found in the survey. */
export interface Finding {
  readonly regions: readonly Region[];
  /** From `cutFurniture`. */
  readonly isCut: Uint8Array;
  readonly container: number;
  /** -1 where there is none. */
  readonly headline: number;
  /** Its first paragraph. */
  readonly opening: number;
}

const HEAD = 150; // letters of prose: up to there a date or a name is the byline, later it is the story's

/** The elements within the container that are not of the article. Yields where it may be interrupted. */
export function* findLeftOut(
  finding: Finding,
  isOwn: (href: string) => boolean,
): Generator<undefined, WeakSet<Element>> {
  const { regions, isCut, container, headline, opening } = finding;
  const out = new WeakSet<Element>();
  const end = regions[container]?.end ?? 0;
  const isSaid = yield* saidOut(finding);
  const sections = sectionsToCut(regions, isSaid, container, headline);
  yield;
  const isLinkList = createLinkListTest(regions);
  const isTeaser = createTeaserTest(regions, isOwn);
  yield;
  const holdsForm = createFormTest(regions, isSaid);
  yield;
  let prose = 0;
  for (let at = container + 1, seen = 1; at < end; seen += 1) {
    if (seen % REGIONS_A_SLICE === 0) yield;
    const region = regions[at];
    if (region === undefined) break;
    const isOut =
      isCut[at] === 1 ||
      isSaid[at] === 1 ||
      sections.has(at) ||
      isLinkList(at) ||
      isLoneLink(regions, at, isOwn) ||
      isTeaser(at) ||
      holdsForm(at) ||
      (prose < HEAD && isByline(region));
    const holdsStory = (at <= headline && headline < region.end) || (at < opening && opening < region.end);
    if (isOut && !holdsStory) {
      out.add(region.element);
      at = region.end;
    } else {
      prose += Math.max(0, region.ownValue);
      at += 1;
    }
  }
  return out;
}

const MOST_AFTER = 400; // letters of prose after what is asked at the end of a story: a note, the author
const MOST_BESIDE = 40; // letters in blocks within, beside the block's own

/** Marks (with 1) the blocks of the container whose words say that they are furniture. */
function* saidOut({ regions, isCut, container, headline }: Finding): Generator<undefined, Uint8Array> {
  const isSaid = new Uint8Array(regions.length);
  const end = regions[container]?.end ?? 0;
  for (let at = container + 1; at < end; at += 1) {
    if (at % REGIONS_A_SLICE === 0) yield;
    const region = regions[at];
    if (region === undefined || at === headline || !isLine(region)) continue;
    if (isFurniturePhrase(region.lead, region.ownLinked > region.ownText * 0.4)) isSaid[at] = 1;
  }
  let after = 0;
  for (let at = end - 1; at > container && after <= MOST_AFTER; at -= 1) {
    const region = regions[at];
    if (region === undefined || region.ownText === 0 || isSaid[at] === 1 || isCut[at] === 1) continue;
    if (isLine(region) && isRequest(region.lead)) isSaid[at] = 1;
    else after += Math.max(0, region.ownValue);
  }
  return isSaid;
}

function isLine(region: Region): boolean {
  return region.isBlock && region.role !== 'code' && region.lead !== '' && region.text <= region.ownText + MOST_BESIDE;
}

function isByline(region: Region): boolean {
  return isLine(region) && !region.isHeading && isDateOrByline(region.lead);
}
