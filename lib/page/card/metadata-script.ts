import type { completeMetadata } from '../metadata/complete-metadata.ts';

export type CompleteMetadata = typeof completeMetadata;

// The content scripts of an extension share one global object in a page, which the page cannot see.
const shared = globalThis as { sidelightMetadata?: CompleteMetadata };

export function offerMetadataScript(complete: CompleteMetadata): void {
  shared.sidelightMetadata = complete;
}

/** null until the script with it is in the page. */
export function offeredMetadataScript(): CompleteMetadata | null {
  return shared.sidelightMetadata ?? null;
}
