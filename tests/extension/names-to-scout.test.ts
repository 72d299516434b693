import { expect, test, vi } from 'vitest';
import { createNameCheck, namesToScout } from '../../lib/extension/names-to-scout.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const PACK = {
  names: [
    { topic: 'tgv', core: true, aliases: ['TGV', { text: ['gare de Lyon', '東京駅', 'C++'] }] },
    { topic: 'far', core: false, aliases: ['Faraway'] },
  ],
};

test('first words of core names are looked for', () => {
  expect(namesToScout([PACK])).toEqual(['tgv', 'gare', '東京駅', 'c']);
});

test.each([
  ['The TGV left.', true],
  ['A tgv-like train', true],
  ['Nous sommes à la Gare.', true],
  ['彼は東京駅に行く。', true],
  ['Faraway and garet', false],
  ['', false],
])('%s', (text, isNamed) => {
  expect(createNameCheck(namesToScout([PACK]))(text)).toBe(isNamed);
});
