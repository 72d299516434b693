import { chooseContainer } from './article-container.ts';
import { findHeadline, headRoots } from './article-headline.ts';
import { cutFurniture, findLeftOut } from './article-left-out.ts';
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
 * Reads the page only: no styles, no layout, no change. Linear in the page. Looks within `outermost` if it is given.
 */
export function findArticle(document: Document, outermost = outermostOf(document)): Article {
  if (outermost === null) return { roots: [], isLeftOut: () => false };
  const regions = surveyPage(outermost);
  const isCut = cutFurniture(regions);
  const headline = findHeadline(document, regions, isCut);
  const container = chooseContainer(regions, isCut, headline);
  const leftOut = findLeftOut(regions, isCut, container, headline, ownLinks(document));
  const roots = [...headRoots(regions, isCut, headline, container), container];
  return {
    roots: roots.map((at) => regions[at]?.element).filter((element) => element !== undefined),
    isLeftOut: (element) => leftOut.has(element),
  };
}

/** Not `document.body`: linkedom makes an empty one where the page has none in its place. */
function outermostOf(document: Document): Element | null {
  const root = document.documentElement;
  if (root === null || root.localName === 'html') return root;
  return document.querySelector('body') ?? root;
}

/** Whether an address leads to the page's own site and not to a place on the page. */
function ownLinks(document: Document): (href: string) => boolean {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const url = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const host = hostOf(canonical) ?? hostOf(url) ?? hostOf(document.URL);
  return (href) =>
    /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(href) ? host !== null && hostOf(href) === host : !href.startsWith('#');
}

function hostOf(address: string | null | undefined): string | null {
  const absolute = address?.startsWith('//') ? `https:${address}` : address;
  return absolute && URL.canParse(absolute) ? new URL(absolute).hostname.replace(/^www\./, '') || null : null;
}
