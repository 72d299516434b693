import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestUpdate, newsSince, readOpened, withOpened } from '../../../lib/extension/history/opened-cards.ts';
import type { Update } from '../../../lib/pack/card.ts';

const update = (date: string, news?: boolean): Update => ({
  id: date,
  date,
  text: date,
  sources: [{ title: 'Source' }],
  ...(news === undefined ? {} : { news }),
});
const MOST = 100_000; // bytes

test.each([
  [['2026-11-12', '2026-10'], '2026-11-12'],
  [['2026-11', '2026-11-12'], '2026-11-12'],
  [['2026'], '2026'],
  [[], ''],
])('of %j the newest is %s', (dates, newest) => {
  expect(newestUpdate({ updates: dates.map((date) => update(date)) })).toBe(newest);
});

test('what the card only rests on is no news', () => {
  expect(newestUpdate({ updates: [update('2026-12', false), update('2026-10', true)] })).toBe('2026-10');
});

test.each([
  ['2026-10-01', ['2026-11-12', '2026-11']],
  ['2026-11', ['2026-11-12']],
  ['2026-11-12', []],
  ['', ['2026-11-12', '2026-11', '2024-08']],
])('a card that was opened when its newest update was of %j has news of %j', (newest, dates) => {
  const updates = ['2026-11-12', '2026-11', '2024-08'].map((date) => update(date));
  expect(newsSince({ updates }, { day: '2026-11-20', newest }).map(({ date }) => date)).toEqual(dates);
});

test('a card opened again stands last, and of too many the first go', () => {
  const many = Array.from(
    { length: 3000 },
    (_, at) => [`topic-${at}`, { day: '2026-11-12', newest: '2026-11' }] as const,
  );
  const cards = withOpened(new Map(many), 'topic-2990', { day: '2026-11-13', newest: '' });
  expect(JSON.stringify([...cards]).length).toBeLessThanOrEqual(MOST);
  expect(cards.size).toBeGreaterThan(1000);
  expect([...cards].at(-1)).toEqual(['topic-2990', { day: '2026-11-13', newest: '' }]);
  expect(cards.has('topic-2999')).toBe(true);
  expect(cards.has('topic-0')).toBe(false);
});

test('whatever is stored, it is read without a fault, and reads back as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (stored) => {
      const read = readOpened(stored);
      expect(readOpened([...read])).toEqual(read);
    }),
  );
});
