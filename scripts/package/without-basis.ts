import type { ToldSet } from '../../lib/pack/languages/map-texts.ts';

/**
 * What a text rests on is for those who write cards and for the tests; it is not shown, so readers need not load it. But the updates that a short
 * answer rests on are told by it, and so lead no news.
 */
export function withoutBasis(set: ToldSet): unknown {
  const bare = JSON.parse(JSON.stringify(set, (key, part: unknown) => (key === 'basis' ? undefined : part))) as ToldSet;
  const cards = set.cards.map(({ short, updates }, at) => {
    const told = short.basis.filter((id) => updates.some((update) => update.id === id));
    return { ...bare.cards[at], short: { ...bare.cards[at]?.short, basis: told } };
  });
  return { ...bare, cards };
}
