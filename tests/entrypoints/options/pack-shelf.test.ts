import { expect, test } from 'vitest';
import { shelfOf, withTitles } from '../../../entrypoints/options/pack-shelf.ts';
import { BUILT_IN_PACKS } from '../../../lib/pack/built-in/packs.ts';
import { builtInWithLanguages, packIn } from '../../../scripts/pack/language-files.ts';
import { examplePack } from '../../pack/format/example-pack.ts';

test('built-in packs have the titles of the language of cards, imported ones their own', () => {
  const pack = examplePack();
  const kept = [
    { id: 'open-source-ai', isOn: true, text: null, pack: null, problem: null },
    { id: pack.id, isOn: true, text: '', pack, problem: null },
  ];
  const inGerman = BUILT_IN_PACKS.map((builtIn) => packIn(builtInWithLanguages(builtIn), 'de'));
  const shelf = withTitles(shelfOf({ kept, waiting: null, removed: null, said: null, work: null }), inGerman);
  expect(shelf.packs.map(({ title }) => title)).toEqual(['Open-Source-KI', pack.title, 'Offene Modelle']);
});
