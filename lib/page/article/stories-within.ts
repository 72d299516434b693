const LEAST_PROSE = 1000; // UTF-16 units in paragraphs; teasers have less
const MOST_BESIDE = 0.1; // of the prose: what stands beside whole stories is no story of its own
const PARAGRAPHS_A_SLICE = 500;
const MOST_STORIES = 50; // on a page that goes on for ever

/**
 * The whole stories that a box is made of, in page order: `<article>` elements with a first-level heading and much prose each. None
 * where the box is one story, as the entries of a live page are, which have no such headings. Yields where it may be interrupted.
 */
export function* storiesWithin(box: Element): Generator<undefined, Element[]> {
  const inside = box.getElementsByTagName('article');
  if (inside.length < 2) return [];
  const outermost = [...inside].slice(0, MOST_STORIES).filter((element) => isOutermost(element, box));
  const stories: Element[] = [];
  let inStories = 0;
  for (const element of outermost) {
    const prose = element.querySelector('h1') === null ? 0 : yield* proseIn(element);
    if (prose < LEAST_PROSE) continue;
    stories.push(element);
    inStories += prose;
  }
  if (stories.length < 2) return [];
  const prose = yield* proseIn(box);
  return prose - inStories > prose * MOST_BESIDE ? [] : stories;
}

function isOutermost(element: Element, box: Element): boolean {
  const around = element.parentElement?.closest('article') ?? null;
  return around === null || !box.contains(around);
}

/** UTF-16 units in the paragraphs of an element; no further than `enough`. */
export function* proseIn(element: Element, enough = Number.POSITIVE_INFINITY): Generator<undefined, number> {
  let prose = 0;
  let seen = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    seen += 1;
    if (seen % PARAGRAPHS_A_SLICE === 0) yield;
    prose += paragraph.textContent?.length ?? 0;
    if (prose >= enough) return prose;
  }
  return prose;
}
