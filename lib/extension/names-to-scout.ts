import { browser } from 'wxt/browser';
import type { Pack } from '../pack/pack.ts';

/** Where the words are in storage. */
export const SCOUT_KEY = 'packNames';
const WORD = /\p{L}+|\p{N}+/gu;
/** Written without spaces between words. */
const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0eff]/;

/** The first words, in small letters, of the names that alone make a page worth reading. Each once. */
export function namesToScout(packs: readonly Pick<Pack, 'names'>[]): string[] {
  const words = new Set<string>();
  for (const { core, aliases } of packs.flatMap(({ names }) => names)) {
    if (!core) continue;
    for (const alias of aliases) {
      for (const text of typeof alias === 'string' ? [alias] : [alias.text].flat()) {
        const word = text.normalize('NFC').match(WORD)?.[0];
        if (word !== undefined) words.add(word.toLowerCase());
      }
    }
  }
  return [...words];
}

/** Says of a text whether it may hold a name of an imported pack; null where there is none to look for. */
export async function loadScoutedNames(): Promise<((text: string) => boolean) | null> {
  const stored = (await browser.storage.local.get(SCOUT_KEY))[SCOUT_KEY];
  const words = Array.isArray(stored) ? stored.filter((word): word is string => typeof word === 'string') : [];
  return words.length === 0 ? null : createNameCheck(words);
}

export function createNameCheck(words: readonly string[]): (text: string) => boolean {
  const known = new Set(words);
  const inner = words.filter((word) => EAST_ASIAN.test(word));
  return (text) => {
    const small = text.toLowerCase();
    for (const [word] of small.matchAll(WORD)) if (known.has(word)) return true;
    return inner.some((word) => small.includes(word));
  };
}
