import { expect, test } from 'vitest';
import { searchCards, spellingsOf } from '../../../components/search/search-cards.ts';
import { builtInCards } from '../../../lib/pack/built-in/cards.ts';
import { allBuiltInNames } from '../../../lib/pack/built-in/further-names.ts';
import { openModelsCards } from '../../../lib/pack/built-in/open-models-cards.ts';
import { openModelsNames } from '../../../lib/pack/built-in/open-models-names.ts';
import { OTHER_CARD, SAMPLE_CARD } from '../sample-card.ts';

const CARDS = [SAMPLE_CARD, OTHER_CARD];
const ALL = [...builtInCards.cards, ...openModelsCards.cards];
const SPELLINGS = spellingsOf([...allBuiltInNames, ...openModelsNames]);

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
  expect(searchCards(CARDS, query).map(({ card }) => card.topic)).toEqual(topics);
});

test('a card whose name fits comes before one whose answer does', () => {
  const aboutLlama = { ...OTHER_CARD, short: { text: 'Llama is not it.', basis: [] } };
  expect(searchCards([aboutLlama, SAMPLE_CARD], 'llama').map(({ card }) => card)).toEqual([SAMPLE_CARD, aboutLlama]);
});

test.each([
  ['llama 4', 'llama'],
  ['Llama 3.1', 'llama'],
  ['meta ai llama', 'meta-ai'],
  ['open source llama', 'open-source'],
])('of the built-in cards "%s" is about %s first', (query, topic) => {
  expect(searchCards(builtInCards.cards, query, SPELLINGS)[0]?.card.topic).toBe(topic);
});

test.each([
  ['Code Llama', 'llama', 'Code Llama'],
  ['codellama', 'llama', 'CodeLlama'],
  ['“Llama Guard”?', 'llama', 'Llama Guard'],
  ['Mistral AI', 'mistral', undefined],
  ['Le Chat', 'mistral', 'Le Chat'],
  ['gguf', 'llama-cpp', undefined],
  ['MoE', 'mixture-of-experts', undefined],
])('a name of a topic leads to its card: "%s"', (query, topic, name) => {
  const found = searchCards(ALL, query, SPELLINGS);
  expect(found[0]?.card.topic).toBe(topic);
  if (name !== undefined) expect(found[0]?.name).toBe(name);
});

test('every name of every built-in topic finds its card', () => {
  const lost = [...SPELLINGS].flatMap(([topic, names]) =>
    names.filter((name) => searchCards(ALL, name, SPELLINGS).every(({ card }) => card.topic !== topic)),
  );
  expect(lost).toEqual([]);
});
