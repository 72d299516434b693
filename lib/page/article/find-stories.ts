import { isHidingItself, parentElementOf } from '../text/tree-steps.ts';
import { type Cue, cueOf } from './cues.ts';
import { type Article, findArticleInSlices } from './find-article.ts';
import { proseIn, storiesWithin } from './stories-within.ts';

const LEAST_PROSE = 1000; // UTF-16 units in paragraphs; teasers have less
const MOST_STORIES = 50; // on a page that goes on for ever

const MOST_LEVELS = 20; // between a story and what holds all of them
const ELEMENTS_A_SLICE = 1000;

/**
 * The article, and the further ones that an endless page has put after it: elements of the same tag and class that hold as
 * much prose as a story does. Where the article is a box of whole stories, each of them is one. Yields where it may be interrupted.
 */
export function* findStories(document: Document, article: Article): Generator<undefined, Article[]> {
  const root = article.roots.at(-1);
  if (root === undefined) return [article];
  const within = article.roots.length === 1 ? yield* storiesWithin(root) : []; // a headline of its own heads them all
  const stories: Article[] = within.length > 1 ? [] : [article];
  const boxes = within.length > 1 ? within : yield* furtherStories(root, article);
  for (const box of boxes) stories.push(yield* findArticleInSlices(document, box));
  return stories;
}

function* furtherStories(root: Element, article: Article): Generator<undefined, Element[]> {
  const further: Element[] = [];
  const headings = headlineTag(root.closest('article') ?? root);
  let seen = 0;
  for (const element of likeElements(root)) {
    seen += 1;
    if (seen % ELEMENTS_A_SLICE === 0) yield;
    if (article.roots.some((own) => own.contains(element) || element.contains(own))) continue;
    if (headings !== null && element.querySelector(headings) === null) continue; // related posts have smaller ones
    if ((yield* proseIn(element, LEAST_PROSE)) < LEAST_PROSE || isInFurniture(element)) continue;
    further.push(element);
    if (further.length === MOST_STORIES) break;
  }
  return further.filter((element) => !further.some((other) => other !== element && other.contains(element)));
}

function headlineTag(story: Element): string | null {
  return ['h1', 'h2'].find((tag) => story.querySelector(tag) !== null) ?? null;
}

/** Elements that look as if made from the same template as the one around the article. */
function* likeElements(root: Element): Generator<Element, void> {
  const story = root.closest('article') ?? root;
  const { ownerDocument, localName } = story;
  const isArticle = localName === 'article';
  const className = firstClass(story);
  if (className === '') {
    if (isArticle) yield* ownerDocument.getElementsByTagName(localName);
    return;
  }
  for (const element of ownerDocument.getElementsByClassName(className)) {
    // Of a box, one class says little ("flex"): the boxes around it have to be alike as well.
    if (element.localName === localName && (isArticle || isPlacedAlike(element, story))) yield element;
  }
}

/** Whether the boxes around the two, up to the one around both, are of the same tags and classes. */
function isPlacedAlike(element: Element, story: Element): boolean {
  let one = parentElementOf(element);
  let other = parentElementOf(story);
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    if (one === other) return true;
    if (one === null || other === null || isHidingItself(one) || isHidingItself(other)) return false;
    if (one.localName !== other.localName || one.getAttribute('class') !== other.getAttribute('class')) return false;
    one = parentElementOf(one);
    other = parentElementOf(other);
  }
  return false;
}

function firstClass(element: Element): string {
  return element.getAttribute('class')?.trim().split(' ', 1)[0] ?? '';
}

/** Whether the element, or a box that it lies in, is named as comments, related posts and the like. */
function isInFurniture(element: Element): boolean {
  const names = new Map<string, Cue>();
  for (let box: Element | null = element; box !== null; box = parentElementOf(box)) {
    if (isHidingItself(box)) return true;
    const cue = cueOf(box, box.localName, names);
    if (cue === 'never' || cue === 'outside') return true;
  }
  return false;
}

/** Several articles as one: the roots of all, and what is left out of any. */
export function joinStories(stories: readonly Article[]): Article {
  const [only] = stories;
  if (only !== undefined && stories.length === 1) return only;
  return {
    roots: stories.flatMap(({ roots }) => roots),
    isLeftOut: (element) => stories.some(({ isLeftOut }) => isLeftOut(element)),
  };
}
