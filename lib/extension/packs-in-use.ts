import { browser } from 'wxt/browser';
import type { Pack } from '../pack/pack.ts';
import { withOwnTopics } from '../pack/with-own-topics.ts';
import { listPlaces, ORDER_KEY, textKey } from './pack-places.ts';

/**
 * The packs that are switched on, in the reader's order. They were checked when they were imported, so this reads them without the parser; one
 * that was damaged since is passed over. `builtIn` may lack what the caller has no use for.
 */
export async function packsInUse(builtIn: Pack): Promise<readonly Pack[]> {
  const order = (await browser.storage.local.get(ORDER_KEY))[ORDER_KEY];
  if (order === undefined) return [builtIn]; // nothing was ever imported or arranged
  const stored = await browser.storage.local.get(null);
  return listPlaces(order, Object.keys(stored)).flatMap(({ id, isOn }) => {
    if (!isOn) return [];
    return id === builtIn.id ? [builtIn] : (readKept(stored[textKey(id)]) ?? []);
  });
}

function readKept(text: unknown): Pack | null {
  if (typeof text !== 'string') return null;
  try {
    const pack = withOwnTopics(JSON.parse(text.replace(/^\uFEFF/, '')) as Pack);
    return isWhole(pack) ? pack : null;
  } catch {
    return null; // the options tell what is wrong with it
  }
}

/** Whether what linker and views walk through is there. */
function isWhole({ cards, names, source }: Pack): boolean {
  return (
    typeof source.title === 'string' &&
    names.every(({ aliases }) => Array.isArray(aliases)) &&
    cards.every(({ short, explanation, updates }) => [short.text, explanation, updates].every((it) => it !== undefined))
  );
}
