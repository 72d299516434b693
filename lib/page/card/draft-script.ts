import type { DraftedPack } from '../../pack/drafted-pack.ts';
import type { Block } from '../../text/readable-text.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { Page } from '../reading/read-page.ts';

/** A draft pack of the page's explanations; null where it has none. `createTeaserCheck` is passed in, since the reader has its word lists. */
export type DraftPack = (
  page: Page,
  metadata: Metadata,
  createTeaserCheck: (page: Page) => (block: Block) => boolean,
) => DraftedPack | null;

// The content scripts of an extension share one global object in a page, which the page cannot see.
const shared = globalThis as { sidelightDraftPack?: DraftPack };

export function offerDraftPack(draftPack: DraftPack): void {
  shared.sidelightDraftPack = draftPack;
}

/** null until its script is in the page. */
export function offeredDraftPack(): DraftPack | null {
  return shared.sidelightDraftPack ?? null;
}
