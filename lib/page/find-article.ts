import { chooseContainer } from './article-container.ts';
import { findHeadline } from './article-headline.ts';
import { findLeftOut } from './article-left-out.ts';
import { surveyPage } from './article-survey.ts';

/** The article in the live page. */
export interface Article {
  /** In page order; none holds another. */
  readonly roots: readonly Element[];
  /** Whether the element within a root is not of the article: share bars, related stories, comments and the like. */
  readonly isLeftOut: (element: Element) => boolean;
}

/**
 * Finds the article by how much prose each element holds and what its tag, role and class words say it is.
 * Reads the page only: no styles, no layout, no change. Linear in the page.
 */
export function findArticle(document: Document): Article {
  const body = document.body ?? document.documentElement;
  if (body === null) return { roots: [], isLeftOut: () => false };
  const regions = surveyPage(body);
  const container = chooseContainer(regions);
  const leftOut = findLeftOut(regions, container);
  const headline = findHeadline(document, regions, container, leftOut);
  const root = regions[container]?.element ?? body;
  return {
    roots: headline === null ? [root] : [headline, root],
    isLeftOut: (element) => leftOut.has(element),
  };
}
