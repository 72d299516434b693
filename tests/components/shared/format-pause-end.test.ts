import { expect, test } from 'vitest';
import { formatPauseEnd } from '../../../components/shared/format-pause-end.ts';

const at = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute).getTime(); // in the zone of the machine, as it is shown
const NOW = at(2026, 12, 31, 13, 29);

test.each<[string, number, string, RegExp, RegExp | null]>([
  ['in an hour', at(2026, 12, 31, 14, 29), 'en-GB', /^14:29$/, null],
  ['after midnight', at(2027, 1, 1, 0, 29), 'en-US', /^12:29\sAM$/, null],
  ['over already', at(2026, 12, 1, 13, 29), 'en-GB', /^13:29$/, null],
  ['at this time tomorrow', at(2027, 1, 1, 13, 29), 'en-US', /January 1, 2027/, /1:29\sPM/],
  ['in a month', at(2027, 1, 31, 13, 29), 'de', /31\. Januar 2027/, /13:29/],
  ['next year at this time', at(2027, 12, 31, 13, 29), 'ja', /2027年12月31日/, /13:29/],
  ['in a century', at(2126, 12, 31, 13, 29), 'ar-EG', /٢١٢٦/, /ديسمبر/],
])('a pause that ends %s', (_, until, locale, first, second) => {
  const text = formatPauseEnd(until, NOW, locale);
  expect(text).toMatch(first);
  if (second !== null) expect(text).toMatch(second);
});

test.each(['en', 'de', 'ko', 'ar'])('the last moment that there is can be said in %s', (locale) => {
  expect(formatPauseEnd(8.64e15, NOW, locale)).not.toBe('');
});
