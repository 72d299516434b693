import { expect, test } from 'vitest';
import { cardsOnTopics } from '../../../entrypoints/options/cards-on-topics.ts';
import { examplePack } from '../../pack/format/example-pack.ts';

const PACK = examplePack();
const [first] = PACK.cards;

test('a muted topic of an imported pack is found with its pack', () => {
  const topic = `${PACK.id}:${first?.topic}`;
  const found = cardsOnTopics([PACK], [topic, 'llama', 'other-pack:robin', `${PACK.id}:gone`]);
  expect(found.map(({ topic, title, from }) => [topic, title, from?.pack, from?.language])).toEqual([
    [topic, first?.title, PACK.title, PACK.language],
  ]);
});

test('where no topic of a pack is muted, none of its cards is listed', () => {
  expect(cardsOnTopics([PACK], ['llama', PACK.id])).toEqual([]);
});
