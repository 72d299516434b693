import { expect, test } from 'vitest';
import { formatDate } from '../../../components/shared/format-date.ts';

test.each([
  ['2026-11-12', '12 Nov 2026'],
  ['2024-08', 'Aug 2024'],
  ['2024', '2024'],
  ['2024-02-29', '29 Feb 2024'],
  ['2026-01-01T23:30:00-11:00', '1 Jan 2026'],
  ['2023-02-29', '2023-02-29'],
  ['2024-13', '2024-13'],
  ['2024-00-10', '2024-00-10'],
  ['yesterday', 'yesterday'],
  ['2024-08-1', '2024-08-1'],
  ['', ''],
])('%s is written %s', (date, written) => {
  expect(formatDate(date, 'en-GB')).toBe(written);
});

test('a month can be written out, in the language of the interface', () => {
  expect(formatDate('2024-08', 'en-GB', 'long')).toBe('August 2024');
  expect(formatDate('2024-08', 'de', 'long')).toBe('August 2024');
  expect(formatDate('2024-08', 'fr', 'long')).toBe('août 2024');
});
