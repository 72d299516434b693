import { BUILT_IN_ID, OPEN_MODELS_ID } from '../../pack/built-in/id.ts';

// Where packs are in storage. Apart from the store, so that content scripts need not carry the parser.

/** A pack's place in the reader's order, and whether it is used. */
export interface PackPlace {
  readonly id: string;
  readonly isOn: boolean;
}

/** Whether a pack ships with the extension. */
export function isShipped(id: string): boolean {
  return id === BUILT_IN_ID || id === OPEN_MODELS_ID;
}

export const ORDER_KEY = 'packs';
/** Written with every change of packs, each time with another value. */
export const CHANGE_KEY = 'packsChanged';
const TEXT_KEY = 'pack:';
const NAMES_KEY = 'packPageNames:';

/** Where the text of a pack is, as it was imported. */
export function textKey(id: string): string {
  return `${TEXT_KEY}${id}`;
}

/** Where that is which pages need of a pack. */
export function namesKey(id: string): string {
  return `${NAMES_KEY}${id}`;
}

/** The packs in the reader's order, from whatever is stored: the built-in pack is always there. */
export function readPlaces(stored: unknown): PackPlace[] {
  const places = new Map<string, PackPlace>();
  for (const place of Array.isArray(stored) ? stored : []) {
    const { id, isOn } = (place ?? {}) as Partial<PackPlace>;
    if (typeof id === 'string' && !places.has(id)) places.set(id, { id, isOn: isOn !== false });
  }
  const builtIn = places.has(BUILT_IN_ID) ? [] : [{ id: BUILT_IN_ID, isOn: true }];
  return [...builtIn, ...places.values()];
}

/** The same, made good by what packs there are: one whose place was lost stands last and is on, a place whose pack was lost is left out. */
export function listPlaces(stored: unknown, keys: readonly string[]): PackPlace[] {
  const ids = keys.filter((key) => key.startsWith(TEXT_KEY)).map((key) => key.slice(TEXT_KEY.length));
  const known = new Set([BUILT_IN_ID, OPEN_MODELS_ID, ...ids]);
  const places = readPlaces(stored).filter(({ id }) => known.has(id));
  const placed = new Set(places.map(({ id }) => id));
  return [...places, ...ids.filter((id) => !placed.has(id)).map((id) => ({ id, isOn: true }))];
}
