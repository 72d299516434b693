import { browser } from 'wxt/browser';
import { CARD_LANGUAGES, type CardLanguage, nearCardLanguage, primaryLanguage } from '../../pack/card-languages.ts';
import { checkCarried } from '../../pack/format/check-translation.ts';
import type { ToldSet } from '../../pack/languages/map-texts.ts';
import { translate } from '../../pack/languages/translate.ts';
import type { Pack } from '../../pack/pack.ts';

// The texts of imported packs in other languages, apart from the packs: a reader needs those of one language, checked once.

const KEY = 'packTexts:';

/** Where the texts of a pack are, one place a language. */
export function textsKeys(id: string): string[] {
  return CARD_LANGUAGES.map((language) => keyOf(id, language));
}

/** What to store for the languages of a pack that a reader can choose: of two that serve the same readers, the later one. */
export function textsToStore(pack: Pack): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  for (const [index, translation] of (pack.translations ?? []).entries()) {
    const language = nearCardLanguage(translation.language);
    const { texts } = checkCarried(translation, index, pack);
    if (language !== null && texts.size > 0) stored[keyOf(pack.id, language)] = [...texts];
  }
  return stored;
}

/** The same cards in the reader's language, where their pack is known in it. */
export async function inLanguage<Told extends ToldSet>(set: Told, language: CardLanguage): Promise<Told> {
  if (primaryLanguage(set.language) === primaryLanguage(language)) return set;
  const key = keyOf(set.id, language);
  const stored = (await browser.storage.local.get(key))[key];
  return isTexts(stored) ? translate(set, language, new Map(stored)) : set;
}

function keyOf(id: string, language: CardLanguage): string {
  return `${KEY}${id}:${language}`;
}

function isTexts(stored: unknown): stored is [string, string][] {
  const isPair = (pair: unknown) =>
    Array.isArray(pair) && pair.length === 2 && pair.every((it) => typeof it === 'string');
  return Array.isArray(stored) && stored.every(isPair);
}
