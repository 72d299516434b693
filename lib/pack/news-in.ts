import type { Card, Update } from './card.ts';

/** A card's updates that tell of something new, in their order; the others are only what it rests on. */
export function newsIn({ updates }: Pick<Card, 'updates'>): readonly Update[] {
  return updates.filter(({ news }) => news !== false);
}
