import { browser } from 'wxt/browser';
import { BUILT_IN_ID, OPEN_MODELS_ID } from '../../pack/built-in/id.ts';
import type { Pack } from '../../pack/pack.ts';
import { withOwnTopics } from '../../pack/with-own-topics.ts';
import { cardLanguage } from './card-language.ts';
import { isWholePack } from './is-whole-pack.ts';
import { isShipped, ORDER_KEY, readPlaces, textKey } from './places.ts';
import { inLanguage } from './texts.ts';

/**
 * The packs that are switched on, in the reader's order; of the built-in ones that leads which is on from the start, as the set that the other
 * joins. Imported ones were checked when they came, so this reads them without the parser; one that was damaged since is passed over. `builtIn`
 * and what `loadOpenModels` gives may lack what the caller has no use for.
 */
export async function packsInUse(builtIn: Pack, loadOpenModels: () => Promise<Pack>): Promise<readonly Pack[]> {
  const language = await cardLanguage();
  const order = (await browser.storage.local.get(ORDER_KEY))[ORDER_KEY];
  const ids = behindBuiltIn(readPlaces(order).flatMap(({ id, isOn }) => (isOn ? id : [])));
  const imported = ids.filter((id) => !isShipped(id));
  const openModels = ids.includes(OPEN_MODELS_ID) ? await loadOpenModels() : null;
  const stored = imported.length === 0 ? {} : await browser.storage.local.get(imported.map(textKey));
  const packs = ids.flatMap((id) => {
    if (id === builtIn.id) return builtIn;
    return (id === OPEN_MODELS_ID ? openModels : readKeptPack(stored[textKey(id)])) ?? [];
  });
  return Promise.all(packs.map((pack) => (isShipped(pack.id) ? pack : inLanguage(pack, language))));
}

function behindBuiltIn(ids: readonly string[]): readonly string[] {
  const at = ids.indexOf(BUILT_IN_ID);
  const own = ids.indexOf(OPEN_MODELS_ID);
  return own < 0 || own > at ? ids : ids.toSpliced(own, 1).toSpliced(at, 0, OPEN_MODELS_ID);
}

/** A pack from its text in storage, its topics made its own; null for one that was damaged. */
export function readKeptPack(text: unknown): Pack | null {
  if (typeof text !== 'string') return null;
  try {
    const pack = withOwnTopics(JSON.parse(text.replace(/^\uFEFF/, '')) as Pack);
    return isWholePack(pack) ? pack : null;
  } catch {
    return null; // the options tell what is wrong with it
  }
}
