import type { CardSet } from '../../pack/card.ts';
import type { Contrasts } from '../../pack/contrast.ts';

/** All of the built-in pack but its names, which the reader has. */
export type BuiltInShelf = CardSet & Contrasts;

// The content scripts of an extension share one global object in a page, which the page cannot see.
export const SHARED_BUILT_IN = 'sidelightBuiltIn';
/** Where the cards are that still lack their texts, for the script of a language to fill in. */
export const SHARED_FRAME = 'sidelightBuiltInFrame';
const shared = globalThis as { [SHARED_BUILT_IN]?: BuiltInShelf };

export function offerBuiltIn(shelf: BuiltInShelf): void {
  shared[SHARED_BUILT_IN] = shelf;
}

/** null until the script with the cards is in the page. */
export function offeredBuiltIn(): BuiltInShelf | null {
  return shared[SHARED_BUILT_IN] ?? null;
}
