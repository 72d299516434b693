import type { Pack } from './pack.ts';
import { withOrigin } from './with-origin.ts';

/**
 * The cards of some packs as one set, in the order of the packs, each card with where it is from unless it is of the first. Topics must
 * be distinct (`withOwnTopics`). `fallback` lends its facts where there is no pack.
 */
export function mergePacks(packs: readonly Pack[], fallback: Pack): Pack {
  const [first, ...others] = packs;
  if (first === undefined) return { ...fallback, cards: [], names: [], contrasts: [], timeline: [] };
  if (others.length === 0) return first;
  return {
    ...first,
    cards: [...first.cards, ...others.flatMap((pack) => pack.cards.map((card) => withOrigin(card, pack)))],
    names: packs.flatMap(({ names }) => names),
    contrasts: packs.flatMap(({ contrasts }) => contrasts ?? []),
    timeline: packs
      .flatMap(({ timeline }) => timeline ?? [])
      .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
  };
}
