const LEAST_PROSE = 1000; // UTF-16 units in paragraphs; teasers have less
const MOST_BESIDE = 0.1; // of the prose: what stands beside whole stories is no story of its own
const MOST_STORIES = 50; // on a page that goes on for ever

/**
 * The whole stories that a box is made of, in page order: `<article>` elements with a first-level heading and much prose each. None
 * where the box is one story, as the entries of a live page are, which have no such headings.
 */
export function storiesWithin(box: Element): Element[] {
  const inside = box.getElementsByTagName('article');
  if (inside.length < 2) return [];
  const outermost = [...inside].slice(0, MOST_STORIES).filter((element) => isOutermost(element, box));
  const stories = outermost.filter(
    (element) => element.querySelector('h1') !== null && proseIn(element) >= LEAST_PROSE,
  );
  if (stories.length < 2) return [];
  const prose = proseIn(box);
  const inStories = stories.reduce((sum, element) => sum + proseIn(element), 0);
  return prose - inStories > prose * MOST_BESIDE ? [] : stories;
}

function isOutermost(element: Element, box: Element): boolean {
  const around = element.parentElement?.closest('article') ?? null;
  return around === null || !box.contains(around);
}

/** UTF-16 units in the paragraphs of an element; no further than `enough`. */
export function proseIn(element: Element, enough = Number.POSITIVE_INFINITY): number {
  let prose = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    prose += paragraph.textContent?.length ?? 0;
    if (prose >= enough) return prose;
  }
  return prose;
}
