import type { Region } from './article-survey.ts';

// How much an element's own word for itself counts against the prose it holds.
const NAMED_BODY = 1.3;
const ARTICLE = 1.25;
const MAIN = 1.05;
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
    // Later regions come first here: on equal terms the outer one would win, but it is only a wrapper.
    if (region.role === 'block' && weighed > bestValue + OUTER) {
      best = at;
      bestValue = weighed;
    }
  }
  return best;
}

function trust(region: Region): number {
  if (region.cue === 'body') return NAMED_BODY;
  if (region.cue === 'outside' || region.cue === 'aside') return 0.8;
  const tag = region.element.localName;
  if (tag === 'article') return ARTICLE;
  return tag === 'main' || region.element.getAttribute('role') === 'main' ? MAIN : 1;
}
