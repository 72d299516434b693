import type { Contrast, Contrasts } from '../contrast.ts';
import { builtInCards } from './cards.ts';
import contrasts from './open-source-ai.contrasts.json' with { type: 'json' };

/** Where pages may differ from the built-in pack. */
export const builtInContrasts: Contrasts & { readonly contrasts: readonly Contrast[] } = {
  cards: builtInCards.cards,
  contrasts: contrasts as readonly Contrast[],
};
