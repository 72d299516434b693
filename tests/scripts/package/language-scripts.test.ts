import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { splitUpdates } from '../../../components/card/split-updates.ts';
import { openModelsPack } from '../../../lib/pack/built-in/open-models-pack.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import type { Card, CardSet } from '../../../lib/pack/card.ts';
import { packIn } from '../../../scripts/pack/language-files.ts';
import { languageScripts } from '../../../scripts/package/language-scripts.ts';

// What a page gets for a reader of another language: the scripts are run as the browser runs them, one behind the other.

const SCRIPTS = new Map(languageScripts().map(({ file, code }) => [file, code]));
const LANGUAGE = 'de';

describe.each([
  ['built-in', 'sidelightBuiltIn', builtInPack],
  ['open-models', 'sidelightOpenModels', openModelsPack],
] as const)('%s', (name, shared, pack) => {
  const page: Record<string, unknown> = {};
  for (const file of [`${name}-frame.js`, `${name}-texts.${LANGUAGE}.js`])
    runInNewContext(SCRIPTS.get(file) ?? '', page);
  const cards = JSON.parse(JSON.stringify((page[shared] as CardSet).cards)) as Card[];

  test('says what the language file says, and marks what that leaves', () => {
    const stem = `lib/pack/built-in/translations/${pack.id}`;
    const wanted = packIn({ pack, stem }, LANGUAGE).cards;
    const bare = (all: readonly Card[]) =>
      JSON.parse(JSON.stringify(all, (key, part) => (key === 'basis' ? undefined : part)));
    expect(bare(cards)).toEqual(bare(wanted));
  });

  test('leads with the news that lead in English', () => {
    const leading = (all: readonly Card[]) =>
      all.map((card) => {
        const { leading, since } = splitUpdates(card, pack.source.date);
        return [...leading, ...since].filter(({ id }) => !card.short.basis.includes(id)).map(({ id }) => id);
      });
    expect(leading(cards)).toEqual(leading(pack.cards));
  });
});
