import type { CardSet } from '../../pack/card.ts';
import type { Contrasts } from '../../pack/contrast.ts';

/** All of the built-in pack but its names, which the reader has. */
export type BuiltInShelf = CardSet & Contrasts;

// The content scripts of an extension share one global object in a page, which the page cannot see.
export const SHARED_BUILT_IN = 'sidelightBuiltIn';
/** Where the cards are that still lack their texts, for the script of a language to fill in. */
export const SHARED_FRAME = 'sidelightBuiltInFrame';
// The same of the second built-in pack.
export const SHARED_OPEN_MODELS = 'sidelightOpenModels';
export const SHARED_OPEN_MODELS_FRAME = 'sidelightOpenModelsFrame';
const shared = globalThis as { [SHARED_BUILT_IN]?: BuiltInShelf; [SHARED_OPEN_MODELS]?: CardSet };

export function offerBuiltIn(shelf: BuiltInShelf): void {
  shared[SHARED_BUILT_IN] = shelf;
}

/**
 * Runs the scripts at these addresses, one after the other, in a page of the extension, and gives the cards. Throws where they do not come: the
 * extension's own files have gone.
 */
export function loadBuiltIn(document: Document, addresses: readonly string[]): Promise<BuiltInShelf> {
  return load(document, addresses, offeredBuiltIn);
}

/** The same of the second built-in pack. */
export function loadOpenModels(document: Document, addresses: readonly string[]): Promise<CardSet> {
  return load(document, addresses, offeredOpenModels);
}

async function load<Offered>(
  document: Document,
  addresses: readonly string[],
  offered: () => Offered | null,
): Promise<Offered> {
  for (const address of addresses) await runScript(document, address);
  const cards = offered();
  if (cards === null) throw new Error('The built-in cards did not load');
  return cards;
}

function runScript(document: Document, address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} did not load`));
    document.head.append(script);
  });
}

/** null until the script with the cards is in the page. */
export function offeredBuiltIn(): BuiltInShelf | null {
  return shared[SHARED_BUILT_IN] ?? null;
}

export function offerOpenModels(cards: CardSet): void {
  shared[SHARED_OPEN_MODELS] = cards;
}

/** null where the second built-in pack has not been wanted in the page. */
export function offeredOpenModels(): CardSet | null {
  return shared[SHARED_OPEN_MODELS] ?? null;
}
