import type { CardSet } from '../card.ts';
import cards from './open-models.cards.json' with { type: 'json' };

/** The cards of the second built-in pack, apart from its names. A test runs the parser over them. */
export const openModelsCards = cards as CardSet;
