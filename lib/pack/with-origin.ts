import type { Card, CardSet } from './card.ts';

/** A card that says where it is from, for a place where cards of several packs stand. */
export function withOrigin<Shown extends Card>(
  card: Shown,
  { title, source, language }: Pick<CardSet, 'title' | 'source' | 'language'>,
) {
  return { ...card, from: { pack: title, source, language } };
}
