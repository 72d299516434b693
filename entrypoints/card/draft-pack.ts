import type { Block } from '../../lib/linking/readable-text.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import type { Page } from '../../lib/page/read-page.ts';
import { cardsFromArticle } from '../../lib/reading/cards-from-article.ts';

/** A draft pack of the page's explanations; null where it has none. `isTeaser` says of blocks whether they are of another story. */
export function draftPack(page: Page, isTeaser: (block: Block) => boolean): Pack | null {
  const url = page.document.location.href;
  return cardsFromArticle(page.index, { ...page.metadata, url }, isTeaser);
}
