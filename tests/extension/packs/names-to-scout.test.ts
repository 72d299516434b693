import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createNameCheck, namesToScout } from '../../../lib/extension/packs/names-to-scout.ts';
import { finderOf, pageOf, spellingsOf } from '../../page/spelt-names.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const PACK = {
  names: [
    { topic: 'tgv', core: true, aliases: ['TGV', { text: ['gare de Lyon', '東京駅', 'C++'] }] },
    { topic: 'far', core: false, aliases: ['Faraway'] },
  ],
};

test('the first three words of core names are looked for, but of quiet ones', () => {
  const quiet = { names: [{ topic: 'rail', core: true, quiet: true, aliases: ['rails'] }] };
  expect(namesToScout([PACK, quiet])).toEqual(['tgv', 'gare de lyon', '東京駅', 'c']);
});

test.each([
  ['The TGV left.', true],
  ['A tgv-like train', true],
  ['Nous sommes à la Gare de Lyon.', true],
  ['Nous sommes à la gare-de LyonLe train part.', true],
  ['Nous sommes à la Gare du Nord.', false],
  ['彼は東京駅に行く。', true],
  ['Faraway and garet', false],
  ['', false],
])('%s', (text, isNamed) => {
  expect(createNameCheck(namesToScout([PACK]))(text)).toBe(isNamed);
});

const ODD = [
  '한국전력',
  'Café Noir',
  'Foobar',
  '开源AI',
  '東京 駅前',
  'がくせい',
  'ŠKODA',
  'ﾗｲｵﾝ',
  'A/B test',
  'C++',
  '.NET',
  '3D Systems',
];
const ODD_PACK = { names: [{ topic: 'odd', core: true, aliases: ODD }] };

test.each([
  ['a Korean ending', '한국전력은 오늘 발표했다.'],
  ['an accent that is a sign of its own', 'The Cafe\u0301 Noir opened.'],
  ['full-width letters', 'The Ｆｏｏｂａｒ opened.'],
  ['a soft hyphen', 'The Foo\u00adbar opened.'],
  ['a space before Latin letters', '我们谈论开源 AI 的事。'],
  ['a space between ideographs', '我们谈论开 源 AI 的事。'],
  ['the next block behind it', 'The end of FoobarThe next story'],
  ['a block before it', 'The endFoobar opened.'],
])('a name with %s is seen', (_what, text) => {
  expect(createNameCheck(namesToScout([ODD_PACK]))(text)).toBe(true);
});

test('whatever the linker finds in a page, the scout lets through', () => {
  const packs = [PACK, ODD_PACK];
  const isNamed = createNameCheck(namesToScout(packs));
  const isFound = finderOf(packs);
  let found = 0;
  fc.assert(
    fc.property(pageOf(packs.flatMap(spellingsOf)), (document) => {
      if (!isFound(document)) return;
      found += 1;
      expect(isNamed(document.body.textContent ?? '')).toBe(true);
    }),
  );
  expect(found).toBeGreaterThan(200);
});
