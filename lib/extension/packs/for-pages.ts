import { browser } from 'wxt/browser';
import { BUILT_IN_ID } from '../../pack/built-in/id.ts';
import type { PageNames } from '../../pack/page-names.ts';
import { namesKey, ORDER_KEY, readPlaces } from './places.ts';

/** A pack that is switched on, as far as pages need it; `names` is null for the built-in pack, which they bring along. */
export interface PagePack {
  readonly id: string;
  readonly names: PageNames | null;
}

/** The packs that are switched on, in the reader's order. One that was damaged in storage is passed over. */
export async function loadPagePacks(): Promise<PagePack[]> {
  const order = (await browser.storage.local.get(ORDER_KEY))[ORDER_KEY];
  const places = readPlaces(order).filter(({ isOn }) => isOn);
  const imported = places.filter(({ id }) => id !== BUILT_IN_ID);
  const stored = imported.length === 0 ? {} : await browser.storage.local.get(imported.map(({ id }) => namesKey(id)));
  return places.flatMap(({ id }) => {
    if (id === BUILT_IN_ID) return { id, names: null };
    const names = stored[namesKey(id)];
    return isPageNames(names) ? { id, names } : [];
  });
}

function isPageNames(stored: unknown): stored is PageNames {
  if (typeof stored !== 'object' || stored === null) return false;
  const { pieces, contrasts } = stored as Partial<PageNames>;
  return Array.isArray(pieces) && (contrasts === null || typeof contrasts === 'string');
}
