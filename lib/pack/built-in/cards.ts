import type { CardSet } from '../card.ts';
import cards from './open-source-ai.cards.json' with { type: 'json' };

/** The cards of the built-in pack, for views that link nothing. A test runs the parser over them. */
export const builtInCards = cards as CardSet;
