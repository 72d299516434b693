import type { Pack } from '../../lib/pack/pack.ts';
import { createTeaserCheck } from '../../lib/page/create-teaser-check.ts';
import type { Page } from '../../lib/page/read-page.ts';
import { cardsFromArticle } from '../../lib/reading/cards-from-article.ts';

/** A draft pack of the page's explanations; null where it has none. */
export function draftPack(page: Page): Pack | null {
  const url = page.document.location.href;
  return cardsFromArticle(page.index, { ...page.metadata, url }, createTeaserCheck(page));
}
