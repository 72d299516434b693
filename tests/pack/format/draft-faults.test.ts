import { expect, test } from 'vitest';
import { cardFaults, textFault } from '../../../lib/pack/format/draft-faults.ts';
import { LONGEST_QUESTION, LONGEST_SHORT } from '../../../lib/pack/format/limits.ts';
import { parsePack } from '../../../lib/pack/format/parse.ts';
import { examplePack } from './example-pack.ts';

const CARD = examplePack().cards[0]!;

test('a card that can be saved has none', () => {
  expect(cardFaults(CARD, examplePack().names[0]!.aliases)).toEqual({});
});

test.each([
  ['an empty answer', { short: { text: '', basis: [] } }, { answer: { kind: 'empty' } }],
  [
    'an answer too long',
    { short: { text: 'x'.repeat(LONGEST_SHORT + 1), basis: [] } },
    { answer: { kind: 'long', most: LONGEST_SHORT, length: LONGEST_SHORT + 1 } },
  ],
  ['an answer with markup', { short: { text: 'A <b>bird</b>.', basis: [] } }, { answer: { kind: 'markup' } }],
  ['half a character', { question: 'What\ud83d?' }, { question: { kind: 'markup' } }],
  ['no title', { title: '\u200b' }, { title: { kind: 'empty' } }],
])('%s', (_, change, faults) => {
  expect(cardFaults({ ...CARD, ...change }, [])).toEqual(faults);
});

test.each(['x', '...', 'n'.repeat(101), '<b>robin'])('%j is no name', (name) => {
  expect(cardFaults(CARD, ['robin', name])).toEqual({ aliases: { kind: 'noName', name } });
});

test('what has no fault is taken by the parser, and what has one is not', () => {
  const texts = ['', ' ', 'a', 'a<b', '&amp;', '\u202ea', '\ud83d', 'x'.repeat(LONGEST_QUESTION), 'x'.repeat(161)];
  for (const question of texts) {
    const [card, ...others] = examplePack().cards;
    const pack = { ...examplePack(), cards: [{ ...card!, question }, ...others] };
    let isTaken = true;
    try {
      parsePack(pack);
    } catch {
      isTaken = false;
    }
    expect(textFault(question, LONGEST_QUESTION) === null, question).toBe(isTaken);
  }
});
