import { describe, expect, test } from 'vitest';
import { builtInKinds } from '../../lib/pack/built-in/names.ts';
import { builtInPack } from '../../lib/pack/built-in/pack.ts';
import type { CardKind } from '../../lib/pack/card.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { pageNames, readContrasts, readTopics } from '../../lib/pack/page-names.ts';
import { withOwnTopics } from '../../lib/pack/with-own-topics.ts';
import { examplePack } from './format/example-pack.ts';

const pack = examplePack() as Pack;

function read(names: ReturnType<typeof pageNames>) {
  const kinds = new Map<string, CardKind>();
  const topics = [...readTopics(names, kinds)];
  return { topics, kinds };
}

describe('what pages need of a pack', () => {
  test('are the names of its topics, made its own, each with its kind', () => {
    const { topics, kinds } = read(pageNames(pack));
    expect(topics).toMatchObject(withOwnTopics(pack).names);
    expect([...kinds]).toEqual([
      ['garden-birds:robin', 'model'],
      ['garden-birds:feeder', 'background'],
    ]);
  });

  test('and where they may differ from it, with the updates that tell', () => {
    const contrasts = [
      { kind: 'overtaken', topic: 'robin', phrases: ['rare'], text: 'It is common by now.', update: 'n01' },
    ] as const;
    expect(readContrasts(pageNames({ ...pack, contrasts }))).toMatchObject({
      contrasts: [{ topic: 'garden-birds:robin', update: 'garden-birds:n01' }],
      cards: [{ updates: [{ id: 'garden-birds:n01', date: '2025-02-28' }] }],
    });
    expect(pageNames({ ...pack, contrasts }).contrasts).not.toContain('n02');
    expect(readContrasts(pageNames(pack))).toEqual({ cards: [] });
    expect(readContrasts({ pieces: [], contrasts: null })).toEqual({ cards: [] });
  });

  test('comes in pieces, and no text of a card is among them', () => {
    const names = Array.from({ length: 2000 }, (_, at) => ({ topic: 'robin', core: true, aliases: [`Robin ${at}`] }));
    const { pieces } = pageNames({ ...pack, names });
    expect(pieces.length).toBeGreaterThan(5);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(20_000);
    expect(pieces.join('')).not.toContain('red breast');
    expect(read({ pieces, contrasts: null }).topics).toHaveLength(2000);
  });
});

test.each([
  '',
  'null',
  '7',
  '[null]',
  '1a2b3c4d[]',
  '[{"topic": "robin"}]',
  '[{"topic": "robin", "aliases": "Robin"}]',
  '[{',
])('a piece that is damaged (%s) is passed over, the others are read', (damaged) => {
  const { pieces, contrasts } = pageNames(pack);
  const { topics } = read({ pieces: [damaged, ...pieces], contrasts });
  expect(topics.map(({ topic }) => topic)).toEqual(['garden-birds:robin', 'garden-birds:feeder']);
  expect(readContrasts({ pieces, contrasts: damaged }).contrasts ?? []).toEqual([]);
});

test('the kinds of the built-in pack’s topics are those of its cards', () => {
  expect(builtInKinds, 'a new card’s kind is also in lib/pack/built-in/names.ts').toEqual(
    Object.fromEntries(builtInPack.cards.map(({ topic, kind }) => [topic, kind])),
  );
});
