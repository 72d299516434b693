import cards from './open-source-ai.cards.json' with { type: 'json' };
import type { CardSet } from './pack.ts';

/** The cards of the built-in pack, for views that link nothing. A test runs the parser over them. */
export const builtInCards = cards as CardSet;
