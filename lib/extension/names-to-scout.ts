import type { Pack } from '../pack/pack.ts';

const FIRST_WORD = /\p{L}+|\p{N}+/u;

/** The first words, in small letters, of the names that alone make a page worth reading. Each once. */
export function namesToScout(packs: readonly Pick<Pack, 'names'>[]): string[] {
  const words = new Set<string>();
  for (const { core, aliases } of packs.flatMap(({ names }) => names)) {
    if (!core) continue;
    for (const alias of aliases) {
      for (const text of typeof alias === 'string' ? [alias] : [alias.text].flat()) {
        const word = FIRST_WORD.exec(text.normalize('NFC'))?.[0];
        if (word !== undefined) words.add(word.toLowerCase());
      }
    }
  }
  return [...words];
}
