import type { CardSet } from '../../pack/card.ts';
import type { Contrasts } from '../../pack/contrast.ts';

/** All of the built-in pack but its names, which the reader has. */
export type BuiltInShelf = CardSet & Contrasts;

// The content scripts of an extension share one global object in a page, which the page cannot see.
const shared = globalThis as { sidelightBuiltIn?: BuiltInShelf };

export function offerBuiltIn(shelf: BuiltInShelf): void {
  shared.sidelightBuiltIn = shelf;
}

/** null until the script with the cards is in the page. */
export function offeredBuiltIn(): BuiltInShelf | null {
  return shared.sidelightBuiltIn ?? null;
}
