import { monthOf } from './months.ts';

const OLDEST_YEAR = 1900; // digitised archives go back that far; the year 0 and the year 1 are empty fields
const DAY = 86_400_000; // ms
const MOST_AHEAD = 2 * DAY; // time zones, and stories dated for tomorrow's paper

/** A date in a text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** Which comes first where a date is written in numbers alone; null where it could be either. */
export type NumberOrder = 'day' | 'month' | null;

const LONGEST = 80; // UTF-16 units of a value
// Months are "what is no sign": a browser takes 30 ms to get ready for `\p{L}{3,12}`.
/** "2024-08-23", "2024/8/23", "2024. 8. 23.", "2024年8月23日" */
const YEAR_FIRST =
  /(?<![\d./-])((?:19|20)\d\d)(?:[-/.]\s?|\s?[年년]\s?)(\d{1,2})(?:[-/.]\s?|\s?[月월]\s?)(\d{1,2})(?!\d)/g;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?=T|$)/g;
/** "2024-Aug-23", "2024 August 23" */
const YEAR_AND_NAME =
  /(?<![\d./-])((?:19|20)\d\d)[-/.,\s]\s?([^\s\d.,،·|•:/()–—-]{3,20})\.?[-/.\s]{1,2}(\d{1,2})(?![\d:])/g;
/** "令和6年8月23日" */
const ERA = /令和(元|\d{1,2})年(\d{1,2})月(\d{1,2})日/g;
const BEFORE_ERA = 2018;
/** "23 August 2024", "8.Dezember 2010", "le 1er mai 2024", "23 de agosto de 2024", "7-May-2024", "23 أغسطس/آب 2024", "4 April 17" at a line's end */
const DAY_FIRST =
  /(?<![\d:])(\d{1,2})(?:(?:st|nd|rd|th|er|º)?[\s/-]{1,2}|\.\s{0,2})(?:(?<=\n)[^\s\d]{3,12}\n|(?:of|del?)\s)?([^\s\d.,،·|•:/()–—-]{2,20}(?:\s(?:الأول|الاول|الثاني))?)(?:\s?\/\s?[^\s\d/]{2,10}(?:\s(?:الأول|الاول|الثاني))?)?\.?[,،]?[\s/-]{1,2}(?:(?:of|del?)\s)?((?:19|20)\d\d(?!\d)|['’]\d\d(?!\d)|\d\d(?=\s*(?:[\n|•·]|$)))/g;
/** "August 23rd, 2024", "Aug. 23 2024", "Aug 23 10:05:12 UTC 2024", "Aug 23, ’24" */
const MONTH_FIRST =
  /([^\s\d.,،·|•:/()–—-]{3,20})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?:,?\s\d\d:\d\d(?::\d\d)?(?:\s[A-Z]{2,4})?)?,?\s{1,2}((?:19|20)\d\d|['’]\d\d)(?!\d)/g;
/** "23.08.2024", "8/23/2024", "23.8.24", and the like with a time glued to it: "23.08.2412:44" */
const NUMBERS =
  /(?<![\d./v-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d\d(?!\d|:\d)|\d\d(?=\d?\d:\d\d|\D|$))(?![./-]\d)/g;
/** "23 | 08 | 2024", "23 . 08 . 2024": only with the whole year, as numbers of pages are set so too. */
const NUMBERS_APART = /(?<![\d|./-]\s?)(\d{1,2})(\s[|./·]\s)(\d{1,2})\2((?:19|20)\d\d)(?!\d|\s[|./·]\s\d)/g;
const IN_ADDRESS = /[/_-]((?:19|20)\d\d)(?:([/_-])(\d\d?|[a-z]{3,9})\2|(\d\d))(\d\d?)(?=[/_.-]|$)/i;
const LONGEST_ADDRESS = 400; // UTF-16 units of a path
/** Of a name with a month glued to it: "ExampleMay". */
const GLUED = /^.*[a-zé](?=[A-Z])/;

/** A date as pages write it, as `YYYY-MM-DD` in the page's own time zone; null for what is no date or cannot be true. `now` in ms. */
export function metadataDate(value: unknown, now: number, order: NumberOrder = null): string | null {
  if (typeof value === 'number') return dateOfEpoch(value, now);
  if (typeof value !== 'string') return null;
  const text = value.slice(0, LONGEST).trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return dateOfEpoch(Number(text), now);
  return datesIn(text, now, order)[0]?.date ?? null;
}

/** The day that an address has in its path, as `YYYY-MM-DD`: "/2024/08/23/ferry", "/2024-08-23-ferry", "/20240823/", "/2024/aug/23/"; null for none. */
export function addressDate(path: string, now: number): string | null {
  const match = IN_ADDRESS.exec(path.slice(0, LONGEST_ADDRESS));
  if (match === null) return null;
  const [, year, , named, compact, day] = match;
  const month = named ?? compact ?? '';
  return checked(Number(year), Number(month) || monthOf(month), Number(day), now);
}

/** All dates in a text that can be true, in its order. */
export function datesIn(text: string, now: number, order: NumberOrder = null): WrittenDate[] {
  const found: WrittenDate[] = [];
  const add = ({ 0: written, index }: RegExpExecArray, year: number, month: number, day: number, glued = 0) => {
    const date = checked(year, month, day, now);
    if (date !== null) found.push({ start: index + glued, end: index + written.length, date });
  };
  const digits = asciiDigits(text);
  for (const pattern of [YEAR_FIRST, COMPACT])
    for (const match of digits.matchAll(pattern)) add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  for (const match of digits.matchAll(YEAR_AND_NAME))
    add(match, Number(match[1]), monthOf(match[2] ?? ''), Number(match[3]));
  for (const match of digits.matchAll(ERA))
    add(match, BEFORE_ERA + (Number(match[1]) || 1), Number(match[2]), Number(match[3]));
  for (const match of digits.matchAll(DAY_FIRST))
    add(match, yearBesideName(match[3], now), monthOf(match[2] ?? ''), Number(match[1]));
  for (const match of digits.matchAll(MONTH_FIRST)) {
    const glued = GLUED.exec(match[1] ?? '')?.[0].length ?? 0;
    add(match, yearBesideName(match[3], now), monthOf((match[1] ?? '').slice(glued)), Number(match[2]), glued);
  }
  for (const match of [...digits.matchAll(NUMBERS), ...digits.matchAll(NUMBERS_APART)]) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(Number(match[4]), now)];
    if (match[2]?.trim() !== '/' || first > 12 || first === second || (order === 'day' && second <= 12))
      add(match, year, second, first);
    else if (second > 12 || order === 'month') add(match, year, first, second);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "٢٠٢٤", "２０２４" */
function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function dateOfEpoch(value: number, now: number): string | null {
  const time = value < 1e11 ? value * 1000 : value; // seconds or ms
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return null;
  return checked(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), now);
}

/** "2024", "’24", "24"; NaN where two digits would be of the last century, which is written out. */
function yearBesideName(written = '', now: number): number {
  const year = fullYear(Number(written.replace(/\D/, '')), now);
  return written.length < 4 && year < 2000 ? Number.NaN : year;
}

function fullYear(year: number, now: number): number {
  if (year >= 100) return year;
  return 2000 + year > new Date(now).getUTCFullYear() ? 1900 + year : 2000 + year;
}

function checked(year: number, month: number, day: number, now: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < OLDEST_YEAR || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (time > now + MOST_AHEAD || time === 0 || (year === OLDEST_YEAR && month === 1 && day === 1)) return null;
  return date.toISOString().slice(0, 10);
}
