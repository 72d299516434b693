import { expect, test } from 'vitest';
import { dropCards, editCard } from '../../lib/pack/edit-draft.ts';
import { findClashes } from '../../lib/pack/format/find-clashes.ts';
import { parsePack } from '../../lib/pack/format/parse.ts';
import { examplePack } from './format/example-pack.ts';

test('a title is changed, and nothing else', () => {
  const pack = editCard(examplePack(), 'feeder', { title: 'Bird feeder' });
  expect(pack.cards.map(({ title }) => title)).toEqual(['Robin', 'Bird feeder']);
  expect(pack.names).toEqual(examplePack().names);
});

test('a sentence of the page stays a quotation, words of the reader’s own are none, and what was typed stands', () => {
  const shortAfter = (text: string, isQuoted: boolean) =>
    editCard(examplePack(), 'robin', { answer: { text, isQuoted } }).cards[0]?.short;
  expect(shortAfter('Robins sing.', true)).toEqual({ text: 'Robins sing.', basis: [], quoted: true });
  expect(shortAfter('  A robin \n sings. ', false)).toEqual({ text: 'A robin sings.', basis: [] });
  expect(shortAfter(' ', false)?.text).toBe('');
  expect(shortAfter('x'.repeat(2000), false)?.text).toHaveLength(2000);
});

test('a question is changed, and nothing else', () => {
  const [card] = editCard(examplePack(), 'robin', { question: ' Who sings? ' }).cards;
  expect(card).toEqual({ ...examplePack().cards[0], question: 'Who sings?' });
});

test('aliases are read between commas, each once', () => {
  const pack = editCard(examplePack(), 'robin', { aliases: ' Robin ,, red robin, Robin' });
  expect(pack.names[0]).toEqual({ topic: 'robin', core: true, aliases: ['Robin', 'red robin'] });
  expect(parsePack(pack)).toEqual(pack);
  expect(dropCards(examplePack(), new Set(['robin'])).timeline).toMatchObject([{ label: 'Count', topics: ['feeder'] }]);
});

test('without aliases a card has no names', () => {
  expect(editCard(examplePack(), 'robin', { aliases: ' , ' }).names.map(({ topic }) => topic)).toEqual(['feeder']);
});

test('a dropped card leaves nothing that leads to it', () => {
  const pack = dropCards(examplePack(), new Set(['feeder']));
  expect(pack.cards.map(({ topic, related }) => [topic, related])).toEqual([['robin', []]]);
  expect(parsePack(pack)).toEqual(pack);
});

test('clashes are names that others have, whatever their case and hyphens', () => {
  const other = {
    ...examplePack(),
    title: 'Songs',
    names: [{ topic: 'robin', core: true, aliases: ['Bird-Feeder', 'ROBIN', 'owl'] }],
  };
  expect(findClashes(examplePack(), [other])).toEqual([
    { alias: 'Robin', packs: ['Songs'] },
    { alias: 'bird feeder', packs: ['Songs'] },
  ]);
  expect(findClashes(examplePack(), [])).toEqual([]);
});
