import { expect, test } from 'vitest';
import { isPartialDate } from '../../lib/pack/is-partial-date.ts';

test.each(['2024', '2024-08', '2024-08-31', '2024-02-29', '2000-02-29', '1999-12-31'])('%s exists', (date) => {
  expect(isPartialDate(date)).toBe(true);
});

test.each([
  '',
  '24',
  '0000',
  '2024-00',
  '2024-13',
  '2024-8',
  '2024-04-31',
  '2023-02-29',
  '2100-02-29',
  '2024-01-00',
  '2024-01-32',
  '2024-08-31T00:00',
  '2024-08-31\n',
  '2024/08/31',
])('%j does not', (date) => {
  expect(isPartialDate(date)).toBe(false);
});
