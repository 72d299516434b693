import { expect, test, vi } from 'vitest';
import { createCardShelf } from '../../../entrypoints/card/create-card-shelf.ts';
import { builtInCards } from '../../../lib/pack/built-in/cards.ts';
import { openModelsCards } from '../../../lib/pack/built-in/open-models-cards.ts';
import type { Card, TopicId } from '../../../lib/pack/card.ts';
import { SAMPLE_CARD } from '../../components/sample-card.ts';

const BIRD: Card = { ...SAMPLE_CARD, topic: 'bird' };

function shelfThatGets(...answers: (readonly Card[] | null)[]) {
  const ask = vi.fn(async (_topics: readonly TopicId[]) => answers.shift() ?? null);
  return { ask, shelf: createCardShelf({ ...builtInCards, contrasts: [] }, ask) };
}

test('a card of an imported pack is asked for once, also by two at a time', async () => {
  const { ask, shelf } = shelfThatGets([BIRD]);
  await Promise.all([shelf.load(['bird']), shelf.load(['bird'])]);
  await shelf.load(['bird']);
  expect(shelf.find('bird')).toBe(BIRD);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('what is in no pack has come all the same: there is nothing to wait for', async () => {
  const { ask, shelf } = shelfThatGets([]);
  await shelf.load(['nowhere']);
  expect([shelf.has(['nowhere']), shelf.find('nowhere')]).toEqual([true, null]);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('what nobody answered has not come, and is asked for again', async () => {
  const { shelf } = shelfThatGets(null, [BIRD]);
  await shelf.load(['bird']);
  expect(shelf.has(['bird'])).toBe(false);
  await shelf.load(['bird']);
  expect(shelf.find('bird')).toBe(BIRD);
});

test('the cards of the second built-in pack are there once they are offered, with where they are from', async () => {
  let isThere = false;
  const ask = vi.fn(async () => {
    isThere = true;
    return [];
  });
  const shelf = createCardShelf({ ...builtInCards, contrasts: [] }, ask, () => (isThere ? openModelsCards : null));
  expect(shelf.has(['deepseek'])).toBe(false);
  await shelf.load(['deepseek']);
  expect(shelf.find('deepseek')).toMatchObject({ title: 'DeepSeek', from: { pack: openModelsCards.title } });
  expect(shelf.has(['qwen'])).toBe(true);
  expect(ask).toHaveBeenCalledTimes(1);
});
