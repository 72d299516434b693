import { builtInCards } from '../pack/built-in-cards.ts';

// Where packs are in storage. Apart from the store, so that content scripts need not carry the parser.

/** A pack's place in the reader's order, and whether it is used. */
export interface PackPlace {
  readonly id: string;
  readonly isOn: boolean;
}

export const ORDER_KEY = 'packs';
const TEXT_KEY = 'pack:';

export function textKey(id: string): string {
  return `${TEXT_KEY}${id}`;
}

/**
 * The packs in the reader's order, from whatever is stored: the built-in pack is always there, a pack whose place was lost stands last and is
 * on, a place whose pack was lost is left out.
 */
export function listPlaces(stored: unknown, keys: readonly string[]): PackPlace[] {
  const ids = keys.filter((key) => key.startsWith(TEXT_KEY)).map((key) => key.slice(TEXT_KEY.length));
  const known = new Set([builtInCards.id, ...ids]);
  const places = new Map<string, PackPlace>();
  for (const place of Array.isArray(stored) ? stored : []) {
    const { id, isOn } = (place ?? {}) as Partial<PackPlace>;
    if (typeof id === 'string' && known.has(id) && !places.has(id)) places.set(id, { id, isOn: isOn !== false });
  }
  const lost = ids.filter((id) => !places.has(id)).map((id) => ({ id, isOn: true }));
  const builtIn = places.has(builtInCards.id) ? [] : [{ id: builtInCards.id, isOn: true }];
  return [...builtIn, ...places.values(), ...lost];
}
