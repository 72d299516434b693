import { expect, test } from 'vitest';
import { isSince } from '../../lib/pack/is-since.ts';

test.each([
  ['2024-08-14', '2024-08', true],
  ['2024-08', '2024-08-14', true],
  ['2024', '2024-08', true],
  ['2025-02', '2024-08', true],
  ['2024-07-31', '2024-08', false],
  ['2023', '2024-08', false],
])('%s is since %s: %s', (date, reference, since) => {
  expect(isSince(date, reference)).toBe(since);
});
