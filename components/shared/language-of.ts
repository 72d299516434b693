import type { Card, CardSet } from '../../lib/pack/card.ts';

/** BCP 47 language that a card is in: its own where it was not translated, that of the pack it is from, or that of the pack it stands among. */
export function languageOf(card: Pick<Card, 'language' | 'from'>, shelf: Pick<CardSet, 'language'>): string {
  return card.language ?? card.from?.language ?? shelf.language;
}
