import type { Region } from './region.ts';

// How much an element's own word for itself counts against the prose it holds.
const NAMED_BODY = 1.3;
const ARTICLE = 1.25;
const MAIN = 1;
const OUTER_GAIN = 1.5; // how much more an element must hold than the one within it, where it adds boxes of another kind
const SHORT_STORY = 500; // letters of prose
const OUTER = 1; // an element that adds less than a few letters to its best child is only a wrapper

/** The index of the region that holds the article: the one with most prose and least of all else. */
export function chooseContainer(regions: readonly Region[], isCut: Uint8Array, headline: number): number {
  const values = new Float64Array(regions.length);
  let best = 0;
  let bestValue = 0;
  for (let at = regions.length - 1; at >= 0; at -= 1) {
    const region = regions[at];
    if (region === undefined || isCut[at] === 1) continue;
    const value = (values[at] ?? 0) + (at < headline ? 0 : region.ownValue);
    values[at] = value;
    if (region.parent >= 0) values[region.parent] = (values[region.parent] ?? 0) + value;
    const weighed = value * trust(region);
    const isAround = best > at && best < region.end;
    const needed = isAround && !isInFlow(regions, values, at, best, headline) ? bestValue * OUTER_GAIN : bestValue;
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
  const tag = region.tag;
  if (tag === 'footer' || tag === 'aside') return 0.3;
  if (region.cue === 'outside' || region.cue === 'aside') return 0.8;
  if (tag === 'article') return ARTICLE;
  return tag === 'main' || region.element.getAttribute('role') === 'main' ? MAIN : 1;
}

const LONG_LEAD = 400; // letters between headline and best text: more than a standfirst or a caption
const LEAST_ALIKE = 3; // boxes of one tag and class: the posts of a live page, the parts of a long one
const LEAST_FLOW = 0.05; // share of an element's value

/** Whether the element adds paragraphs, lists or sections of its own, or boxes like those that hold the best text. */
function isInFlow(
  regions: readonly Region[],
  values: Float64Array,
  at: number,
  best: number,
  headline: number,
): boolean {
  const region = regions[at];
  if (region === undefined) return false;
  const kinds = new Map<string, number>();
  let flow = Math.max(0, region.ownValue);
  let before = 0;
  for (let child = at + 1; child < region.end; child = regions[child]?.end ?? region.end) {
    const part = regions[child];
    const value = values[child] ?? 0;
    if (part === undefined || value <= 0) continue;
    if (child > headline && part.end <= best) before += value;
    if (isFlow(regions, child)) flow += value;
    else {
      const kind = `${part.tag} ${part.element.getAttribute('class') ?? ''}`;
      const like = (kinds.get(kind) ?? 0) + 1;
      kinds.set(kind, like);
      if (like >= LEAST_ALIKE) flow += value;
    }
  }
  return flow > (values[at] ?? 0) * LEAST_FLOW || before > LONG_LEAD;
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
