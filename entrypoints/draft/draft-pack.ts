import type { Pack } from '../../lib/pack/pack.ts';
import type { Metadata } from '../../lib/page/metadata/metadata.ts';
import type { Page } from '../../lib/page/reading/read-page.ts';
import { cardsFromArticle } from '../../lib/reading/drafting/cards-from-article.ts';
import type { Block } from '../../lib/text/readable-text.ts';

/** UTF-16 units; some two hours of reading. To look through more at one go would hold the page up, and no explainer is so long. */
const LONGEST_EXPLAINER = 150_000;

/** A draft pack of the page's explanations; null where it has none. `createTeaserCheck` comes from the reader, which has its word lists. */
export function draftPack(
  page: Page,
  metadata: Metadata,
  createTeaserCheck: (page: Page) => (block: Block) => boolean,
): Pack | null {
  if (page.index.text.length > LONGEST_EXPLAINER) return null;
  const url = page.document.location.href;
  return cardsFromArticle(page.index, { ...metadata, url }, createTeaserCheck(page));
}
