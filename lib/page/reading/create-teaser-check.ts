import type { Block } from '../../text/readable-text.ts';
import { isFurnitureHeading } from '../article/phrases.ts';
import type { Page } from './read-page.ts';

const HEADING = /^h[1-6]$/;
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, blockquote';

/**
 * Says of the blocks that were read whether they are of another story: a heading below the rank of one like "Related posts" over it and
 * what follows that, or a heading that is a link to elsewhere. Bare text after "Related posts" may be the story going on.
 */
export function createTeaserCheck({ document, index }: Pick<Page, 'document' | 'index'>): (block: Block) => boolean {
  const teasers = new Set<Element>();
  let closing = Number.POSITIVE_INFINITY; // rank of the open heading over other stories
  let isWithin = false;
  for (const element of document.querySelectorAll(BLOCKS)) {
    if (HEADING.test(element.localName)) {
      const rank = Number(element.localName.slice(1));
      const isClosing = isFurnitureHeading(element.textContent.trim());
      if (isClosing) closing = Math.min(closing, rank);
      else if (rank <= closing) closing = Number.POSITIVE_INFINITY;
      isWithin = rank > closing;
      if (isLink(element)) teasers.add(element);
    }
    if (isWithin) teasers.add(element);
  }
  return (block) => {
    const element = index.locate(block)?.startContainer.parentElement?.closest(BLOCKS);
    return element !== null && element !== undefined && teasers.has(element);
  };
}

/** Its whole text is a link, and not to a place on the page itself. */
function isLink(heading: Element): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  if (link === null || link.getAttribute('href')?.startsWith('#')) return false;
  return heading.textContent.trim() === link.textContent.trim() || link.contains(heading);
}
