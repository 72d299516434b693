import { type DraftedPack, LONGEST_EXPLAINER } from '../../lib/pack/drafted-pack.ts';
import type { Metadata } from '../../lib/page/metadata/metadata.ts';
import type { Page } from '../../lib/page/reading/read-page.ts';
import { draftFromArticle } from '../../lib/reading/drafting/cards-from-article.ts';
import type { Block } from '../../lib/text/readable-text.ts';

/** A draft pack of the page's explanations; null where it has none. `createTeaserCheck` comes from the reader, which has its word lists. */
export function draftPack(
  page: Page,
  metadata: Metadata,
  createTeaserCheck: (page: Page) => (block: Block) => boolean,
): DraftedPack | null {
  if (page.index.text.length > LONGEST_EXPLAINER) return null;
  const url = page.document.location.href;
  return draftFromArticle(page.index, { ...metadata, url }, createTeaserCheck(page));
}
