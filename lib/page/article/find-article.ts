import { runToEnd } from '../../text/run-to-end.ts';
import type { ShadowOf } from '../text/text-index.ts';
import { chooseContainer } from './container.ts';
import { isDateOrByline } from './dateline.ts';
import { cutFurniture } from './furniture.ts';
import { findHeadline, headingOver, headRoots } from './headline.ts';
import { findLeftOut } from './left-out.ts';
import { ownLinks } from './links.ts';
import { findOpening } from './opening.ts';
import type { Region } from './region.ts';
import { surveyPage } from './survey.ts';

/** The article in the live page. */
export interface Article {
  /** In page order; none holds another. */
  readonly roots: readonly Element[];
  /** Whether the element within a root is not of the article: share bars, related stories, comments and the like. */
  readonly isLeftOut: (element: Element) => boolean;
  /** How much text the roots held when they were found, in letters (see `article-text-weight.ts`); absent where nobody has counted. */
  readonly letters?: number;
}

/** An article with what `isArticle` weighs. */
export interface FoundArticle extends Article {
  readonly amounts: ArticleAmounts;
}

/** What the article and the page around it hold; text in letters (see `article-text-weight.ts`). */
export interface ArticleAmounts {
  /** Text of the article's paragraphs. */
  readonly prose: number;
  readonly text: number;
  readonly linked: number;
  /** All shown text of the page, and how much of that is links. */
  readonly pageText: number;
  readonly pageLinked: number;
  /** Whether a heading says what the page's title says. */
  readonly hasHeadline: boolean;
  /** Whether a date, a byline or a reading time stands by the headline. */
  readonly hasDateline: boolean;
}

const NOTHING: ArticleAmounts = {
  prose: 0,
  text: 0,
  linked: 0,
  pageText: 0,
  pageLinked: 0,
  hasHeadline: false,
  hasDateline: false,
};

/**
 * Finds the article by how much prose each element holds and what its tag, role and class words say it is.
 * Reads the page only: no styles, no layout, no change. Linear in the page. Looks within `outermost` if it is given.
 */
export function findArticle(document: Document, outermost = outermostOf(document)): FoundArticle {
  return runToEnd(findArticleInSlices(document, outermost));
}

/** The same in slices of a few milliseconds: each yield is a place to pause. With `shadowOf`, an article in shadow trees is found as well. */
export function* findArticleInSlices(
  document: Document,
  outermost = outermostOf(document),
  shadowOf?: ShadowOf,
): Generator<undefined, FoundArticle> {
  if (outermost === null) return { roots: [], isLeftOut: () => false, amounts: NOTHING };
  const regions = yield* surveyChanging(outermost, shadowOf);
  const titled = yield* findHeadline(document, regions);
  const opening = findOpening(regions, titled);
  const headline = titled >= 0 ? titled : headingOver(regions, opening.first);
  yield;
  const isCut = cutFurniture(regions, headline, opening);
  yield;
  const container = chooseContainer(regions, isCut, headline, opening);
  yield;
  const leftOut = yield* findLeftOut(
    { regions, isCut, container, headline, opening: opening.first },
    ownLinks(document),
  );
  const roots = [...headRoots(regions, isCut, headline, container), container];
  return {
    roots: roots.map((at) => regions[at]?.element).filter((element) => element !== undefined),
    isLeftOut: memberOf(leftOut),
    letters: roots.reduce((sum, at) => sum + (regions[at]?.text ?? 0), 0),
    amounts: { ...amountsOf(regions, isCut, container, headline), hasHeadline: titled >= 0 },
  };
}

/** On its own, so that what is kept of the article does not keep the whole survey: closures of one function share what they hold. */
function memberOf(elements: WeakSet<Element>): (element: Element) => boolean {
  return (element) => elements.has(element);
}

const MOST_SURVEYS = 2; // of a page that takes away what is being looked at; the next is not interrupted

function* surveyChanging(outermost: Element, shadowOf?: ShadowOf): Generator<undefined, readonly Region[]> {
  for (let count = 0; count < MOST_SURVEYS; count += 1) {
    const regions = yield* surveyPage(outermost, shadowOf);
    if (regions !== null) return regions;
  }
  return runToEnd(surveyPage(outermost, shadowOf)) ?? [];
}

function amountsOf(regions: readonly Region[], isCut: Uint8Array, container: number, headline: number): ArticleAmounts {
  const root = regions[container];
  let prose = 0;
  let text = 0;
  let linked = 0;
  for (let at = container; at < (root?.end ?? 0); at += 1) {
    const region = regions[at];
    if (region === undefined || isCut[at] === 1) continue;
    text += region.ownText;
    linked += region.ownLinked;
    if (region.ownValue <= 0) continue;
    prose += region.ownValue;
  }
  const page = regions[0];
  const pageText = page?.text ?? 0;
  return {
    prose,
    text,
    linked,
    pageText,
    pageLinked: page?.linked ?? 0,
    hasHeadline: headline >= 0,
    hasDateline: hasDateline(regions, headline, container),
  };
}

const NEAR = 30; // regions before and after the headline

function hasDateline(regions: readonly Region[], headline: number, container: number): boolean {
  const middle = headline < 0 ? container : headline;
  return regions
    .slice(Math.max(0, middle - NEAR), middle + NEAR)
    .some(({ tag, lead }) => tag === 'time' || (lead !== '' && isDateOrByline(lead)));
}

/** Not `document.body`: linkedom makes an empty one where the page has none in its place. */
function outermostOf(document: Document): Element | null {
  const root = document.documentElement;
  if (root === null || root.localName === 'html') return root;
  return document.querySelector('body') ?? root;
}
