import { expect, test } from 'vitest';
import { answerChoices, dropCard, editCard } from '../../lib/pack/edit-draft.ts';
import { findClashes } from '../../lib/pack/format/find-clashes.ts';
import { parsePack } from '../../lib/pack/format/parse.ts';
import { examplePack } from './format/example-pack.ts';

test('a title is changed, and nothing else', () => {
  const pack = editCard(examplePack(), 'feeder', { title: 'Bird feeder' });
  expect(pack.cards.map(({ title }) => title)).toEqual(['Robin', 'Bird feeder']);
  expect(pack.names).toEqual(examplePack().names);
});

test('another sentence of the page, or words of the reader’s own, take the answer’s place', () => {
  const quoted = (text: string) => ({ text, basis: [], quoted: true as const });
  const [card, ...others] = examplePack().cards;
  const drafted = {
    ...examplePack(),
    cards: [
      {
        ...card!,
        short: quoted('Robins have been here for long.'),
        explanation: [quoted('Robins have been here for long. A robin is a small bird with a red breast.')],
      },
      ...others,
    ],
  };
  const choices = answerChoices(drafted.cards[0]!);
  expect(choices).toEqual(['Robins have been here for long.', 'A robin is a small bird with a red breast.']);
  const shortAfter = (answer: string) => editCard(drafted, card!.topic, { answer }).cards[0]?.short;
  expect(shortAfter(choices[1]!)).toEqual(quoted(choices[1]!));
  expect(shortAfter('  A robin  sings. ')).toEqual({ text: 'A robin sings.', basis: [] });
  expect(shortAfter(' ')).toEqual(drafted.cards[0]?.short);
  expect(parsePack(editCard(drafted, card!.topic, { answer: 'x'.repeat(2000) })).cards[0]?.short.text).toHaveLength(
    280,
  );
});

test('aliases are read between commas, each once', () => {
  const pack = editCard(examplePack(), 'robin', { aliases: ' Robin ,, red robin, Robin' });
  expect(pack.names[0]).toEqual({ topic: 'robin', core: true, aliases: ['Robin', 'red robin'] });
  expect(parsePack(pack)).toEqual(pack);
  expect(dropCard(examplePack(), 'robin').timeline).toMatchObject([{ label: 'Count', topics: ['feeder'] }]);
});

test('without aliases a card has no names', () => {
  expect(editCard(examplePack(), 'robin', { aliases: ' , ' }).names.map(({ topic }) => topic)).toEqual(['feeder']);
});

test('a dropped card leaves nothing that leads to it', () => {
  const pack = dropCard(examplePack(), 'feeder');
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
