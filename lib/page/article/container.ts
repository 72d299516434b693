import type { Opening } from './opening.ts';
import type { Region } from './region.ts';

// How much an element's own word for itself counts against the prose it holds.
const NAMED_BODY = 1.3;
const ARTICLE = 1.25;
const INNER_GAIN = 1.4;
const OUTER_GAIN = 5; // how much more an element must hold than the one within it, where it adds boxes of another kind
const SHORT_STORY = 500; // letters of prose
const OUTER = 1; // an element that adds less than a few letters to its best child is only a wrapper

/** The index of the region that holds the article: the one with most prose and least of all else. */
export function chooseContainer(
  regions: readonly Region[],
  isCut: Uint8Array,
  headline: number,
  opening: Opening,
): number {
  const values = new Float64Array(regions.length);
  const named = outermostNamed(regions, opening.box);
  let best = 0;
  let bestValue = 0;
  const limit = mainAround(regions, opening.box);
  for (let at = regions.length - 1; at >= limit; at -= 1) {
    const region = regions[at];
    if (region === undefined || isCut[at] === 1) continue;
    const value = (values[at] ?? 0) + (at < headline ? 0 : region.ownValue);
    values[at] = value;
    if (region.parent >= 0) values[region.parent] = (values[region.parent] ?? 0) + value;
    if (at > opening.box || opening.box >= region.end) continue;
    const weighed = value * trust(region);
    const isAround = best > at && best < region.end;
    const needed =
      isAround && !isInFlow(regions, values, { at, best, headline, opening })
        ? bestValue * (at < named ? OUTER_GAIN : INNER_GAIN)
        : bestValue;
    if (isBox(region) && weighed > needed + OUTER) {
      best = at;
      bestValue = weighed;
    } else if (isAround && value <= (values[best] ?? 0) + OUTER) {
      bestValue = Math.max(bestValue, weighed); // a wrapper of the same text: its word for itself is that text's
    }
  }
  return bestValue < SHORT_STORY ? enclosingStory(regions, isCut, best) : best;
}

/** Where there is hardly any prose, what the page itself calls its article or its main part. */
function enclosingStory(regions: readonly Region[], isCut: Uint8Array, best: number): number {
  for (let at = best; at >= 0; at = regions[at]?.parent ?? -1) {
    const element = regions[at]?.element;
    if (element?.localName === 'article' || element?.localName === 'main') return at;
  }
  const named = regions.findIndex((region, at) => region.tag === 'main' && isCut[at] === 0 && region.text > 0);
  return named >= 0 ? named : best;
}

function trust(region: Region): number {
  if (region.cue === 'body') return NAMED_BODY;
  return region.tag === 'article' ? ARTICLE : 1;
}

const LONG_LEAD = 400; // letters between headline and best text: more than a standfirst or a caption
const LEAST_ALIKE = 3; // boxes of one tag and class: the posts of a live page, the parts of a long one
const LEAST_FLOW = 0.05; // share of an element's value

/**
 * Whether the element adds paragraphs, lists or sections of its own, boxes like the one that holds the best text, or a box with as
 * many paragraphs in one place as the story opens with. Comments and teasers are many small boxes that the story does not stand in.
 */
function isInFlow(
  regions: readonly Region[],
  values: Float64Array,
  { at, best, headline, opening }: { at: number; best: number; headline: number; opening: Opening },
): boolean {
  const region = regions[at];
  if (region === undefined) return false;
  const kinds = new Map<string, number>();
  const alike = new Map<string, number>(); // value by kind
  let flow = Math.max(0, region.ownValue);
  let before = 0;
  let ownKind = '';
  const least = opening.largest * LEAST_OF_OPENING;
  for (let child = at + 1; child < region.end; child = regions[child]?.end ?? region.end) {
    const part = regions[child];
    const value = values[child] ?? 0;
    if (part === undefined || value <= 0) continue;
    if (child > headline && part.end <= best) before += value;
    const kind = `${part.tag} ${part.element.getAttribute('class') ?? ''}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    alike.set(kind, (alike.get(kind) ?? 0) + value);
    if (child <= best && best < part.end) ownKind = kind;
    else if (isFlow(regions, child)) flow += value;
    else if (largestIn(opening.direct, child, part.end) >= Math.max(least, value * LEAST_IN_ONE)) flow += value;
  }
  if ((kinds.get(ownKind) ?? 0) >= LEAST_ALIKE) flow += (alike.get(ownKind) ?? 0) - (values[best] ?? 0);
  return flow > (values[at] ?? 0) * LEAST_FLOW || before > LONG_LEAD;
}

/** The page's main part around the opening, which the story does not leave; the whole page where there is none. */
function mainAround(regions: readonly Region[], opening: number): number {
  let at = opening;
  while (at > 0 && !isMain(regions[at])) at = regions[at]?.parent ?? 0;
  return Math.max(0, at);
}

function isMain(region: Region | undefined): boolean {
  return region?.tag === 'main' || region?.element.getAttribute('role') === 'main';
}

/** The outermost box around the opening that calls itself an article or the text of one; the opening itself where none does. */
function outermostNamed(regions: readonly Region[], opening: number): number {
  let named = opening;
  for (let at = opening; at > 0; at = regions[at]?.parent ?? 0) {
    if (regions[at]?.tag === 'article' || regions[at]?.cue === 'body') named = at;
  }
  return named;
}

const LEAST_IN_ONE = 0.5; // share of a box's paragraphs that stand in one place
const LEAST_OF_OPENING = 0.5;

function largestIn(amounts: Float64Array, start: number, end: number): number {
  let largest = 0;
  for (let at = start; at < end; at += 1) largest = Math.max(largest, amounts[at] ?? 0);
  return largest;
}

const FLOW_TAGS = new Set(['p', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'table', 'figure', 'h2', 'h3', 'h4', 'h5']);

/** A paragraph, a list and the like, or a section that holds such things without boxes between. */
function isFlow(regions: readonly Region[], at: number): boolean {
  const region = regions[at];
  if (region === undefined) return false;
  if (FLOW_TAGS.has(region.tag)) return true;
  return region.tag === 'section' && FLOW_TAGS.has(regions[at + 1]?.tag ?? '');
}

const BOX_TAGS = new Set([
  'div',
  'article',
  'main',
  'section',
  'body',
  'html',
  'td',
  'center',
  'form',
  'details',
  'fieldset',
]);

function isBox(region: Region): boolean {
  return BOX_TAGS.has(region.tag) || region.tag.includes('-');
}
