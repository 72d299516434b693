import type { Pack } from '../pack.ts';

/** A name that a pack shares with others. */
export interface Clash {
  readonly alias: string;
  /** Titles of the other packs. */
  readonly packs: readonly string[];
}

/** The names of a pack that others claim as well, letter case, hyphens and spaces aside. */
export function findClashes(pack: Pack, others: readonly Pack[]): Clash[] {
  const claims = new Map<string, Set<string>>();
  for (const other of others) {
    for (const alias of spellingsOf(other)) {
      const key = foldName(alias);
      claims.set(key, (claims.get(key) ?? new Set()).add(other.title));
    }
  }
  return [...new Set(spellingsOf(pack))].flatMap((alias) => {
    const packs = claims.get(foldName(alias));
    return packs === undefined ? [] : [{ alias, packs: [...packs] }];
  });
}

/** All spellings of all aliases. */
export function spellingsOf({ names }: Pick<Pack, 'names'>): string[] {
  return names.flatMap(({ aliases }) => aliases.flatMap((alias) => (typeof alias === 'string' ? alias : alias.text)));
}

function foldName(alias: string): string {
  return alias
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]/gu, '');
}
