import { expect, test } from 'vitest';
import { searchCards } from '../../../components/popup/search-cards.ts';
import { builtInCards } from '../../../lib/pack/built-in/cards.ts';
import { OTHER_CARD, SAMPLE_CARD } from '../sample-card.ts';

const CARDS = [SAMPLE_CARD, OTHER_CARD];

test.each([
  ['llama', ['llama']],
  ['LLÁMA', ['llama']],
  ['open-source', ['open-source', 'llama']],
  ['open source', ['open-source', 'llama']],
  ['source open', ['open-source', 'llama']],
  ['download', ['llama']],
  ['what is', ['llama', 'open-source']],
  ['developers code', []],
  ['sizes', ['llama']],
  ['downloads counted', ['llama']],
  ['critics license', []],
  ['[.*', []],
  ['   ', ['llama', 'open-source']],
])('"%s" finds %j', (query, topics) => {
  expect(searchCards(CARDS, query).map(({ topic }) => topic)).toEqual(topics);
});

test('a card whose name fits comes before one whose answer does', () => {
  const aboutLlama = { ...OTHER_CARD, short: { text: 'Llama is not it.', basis: [] } };
  expect(searchCards([aboutLlama, SAMPLE_CARD], 'llama')).toEqual([SAMPLE_CARD, aboutLlama]);
});

test.each([
  ['llama 4', 'llama'],
  ['Llama 3.1', 'llama'],
  ['meta ai llama', 'meta-ai'],
  ['open source llama', 'open-source'],
])('of the built-in cards "%s" is about %s first', (query, topic) => {
  expect(searchCards(builtInCards.cards, query)[0]?.topic).toBe(topic);
});
