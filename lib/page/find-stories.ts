import { type Cue, cueOf } from './article-cues.ts';
import { type Article, findArticle } from './find-article.ts';
import { proseIn, storiesWithin } from './stories-within.ts';
import { isHidingItself, parentElementOf } from './tree-steps.ts';

const LEAST_PROSE = 1000; // UTF-16 units in paragraphs; teasers have less
const MOST_STORIES = 50; // on a page that goes on for ever

/**
 * The article, and the further ones that an endless page has put after it: elements of the same tag and class that hold as
 * much prose as a story does. Where the article is a box of whole stories, each of them is one.
 */
export function findStories(document: Document, article: Article = findArticle(document)): Article[] {
  const root = article.roots.at(-1);
  if (root === undefined) return [article];
  const within = article.roots.length === 1 ? storiesWithin(root) : []; // a headline of its own heads them all
  if (within.length > 1) return within.map((element) => findArticle(document, element));
  const further = likeElements(root)
    .filter((element) => !article.roots.some((own) => own.contains(element) || element.contains(own)))
    .filter((element) => holdsStory(element) && !isInFurniture(element))
    .slice(0, MOST_STORIES)
    .filter((element, _, all) => !all.some((other) => other !== element && other.contains(element)));
  return [article, ...further.map((element) => findArticle(document, element))];
}

/** Elements that look as if made from the same template as the one around the article. */
function likeElements(root: Element): Element[] {
  const story = root.closest('article') ?? root;
  const className = story.classList?.[0];
  if (story.localName !== 'article' && className === undefined) return [];
  const all = [...story.ownerDocument.getElementsByTagName(story.localName)];
  return className === undefined ? all : all.filter((element) => element.classList.contains(className));
}

function holdsStory(element: Element): boolean {
  return proseIn(element, LEAST_PROSE) >= LEAST_PROSE;
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
  return {
    roots: stories.flatMap(({ roots }) => roots),
    isLeftOut: (element) => stories.some(({ isLeftOut }) => isLeftOut(element)),
  };
}
