import { expect, test } from 'vitest';
import { dayOf, isDay, keptDays } from '../../../lib/extension/history/day.ts';

test('thirty days are kept, each once, today first, also where the clocks change', () => {
  for (const today of [new Date(2026, 2, 30, 0, 30), new Date(2026, 10, 2, 23, 59), new Date(2028, 2, 1)]) {
    const days = keptDays(today);
    expect(days[0]).toBe(dayOf(today));
    expect(new Set(days).size).toBe(30);
    expect(days.every(isDay)).toBe(true);
    expect([...days].sort().reverse()).toEqual(days);
  }
  expect(keptDays(new Date(2026, 10, 30)).at(-1)).toBe('2026-11-01');
});
