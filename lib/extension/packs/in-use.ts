import { browser } from 'wxt/browser';
import type { Pack } from '../../pack/pack.ts';
import { withOwnTopics } from '../../pack/with-own-topics.ts';
import { cardLanguage } from './card-language.ts';
import { ORDER_KEY, readPlaces, textKey } from './places.ts';
import { inLanguage } from './texts.ts';

/**
 * The packs that are switched on, in the reader's order. They were checked when they were imported, so this reads them without the parser; one
 * that was damaged since is passed over. `builtIn` may lack what the caller has no use for.
 */
export async function packsInUse(builtIn: Pack): Promise<readonly Pack[]> {
  const language = await cardLanguage();
  const order = (await browser.storage.local.get(ORDER_KEY))[ORDER_KEY];
  const ids = readPlaces(order).flatMap(({ id, isOn }) => (isOn ? id : []));
  const imported = ids.filter((id) => id !== builtIn.id);
  const stored = imported.length === 0 ? {} : await browser.storage.local.get(imported.map(textKey));
  const packs = ids.flatMap((id) => (id === builtIn.id ? builtIn : (readKeptPack(stored[textKey(id)]) ?? [])));
  return Promise.all(packs.map((pack) => (pack === builtIn ? pack : inLanguage(pack, language))));
}

/** A pack from its text in storage, its topics made its own; null for one that was damaged. */
export function readKeptPack(text: unknown): Pack | null {
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
