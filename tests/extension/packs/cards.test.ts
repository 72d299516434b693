import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardsOf } from '../../../lib/extension/packs/cards.ts';
import { addPack, switchPack } from '../../../lib/extension/packs/store.ts';
import { examplePack } from '../../pack/format/example-pack.ts';
import { interfaceIn } from '../interface-in.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(async () => {
  fakeBrowser.reset();
  interfaceIn('en');
  await addPack(JSON.stringify({ ...examplePack(), id: 'birds', title: 'Birds' }));
  await addPack(JSON.stringify({ ...examplePack(), id: 'trees', title: 'Trees' }));
});

async function found(...topics: string[]): Promise<string[]> {
  return (await cardsOf(topics)).map(({ topic, from }) => `${topic} from ${from?.pack}`);
}

test('a card comes with those it leads to and with where it is from', async () => {
  expect(await found('birds:robin')).toEqual(['birds:robin from Birds', 'birds:feeder from Birds']);
  expect(await found('birds:feeder')).toEqual(['birds:feeder from Birds']);
  const [robin] = await cardsOf(['birds:robin']);
  expect(robin?.from).toMatchObject({ language: 'en-GB', source: { title: 'Birds at the feeder' } });
});

test('cards of several packs come in the reader’s order, of packs that are on', async () => {
  expect(await found('trees:feeder', 'birds:feeder')).toEqual(['birds:feeder from Birds', 'trees:feeder from Trees']);
  await switchPack('birds', false);
  expect(await found('trees:feeder', 'birds:feeder')).toEqual(['trees:feeder from Trees']);
});

test('what no imported pack has is left out', async () => {
  expect(await found('llama', 'birds:owl', 'rocks:robin', 'birds')).toEqual([]);
  expect(await found()).toEqual([]);
});
