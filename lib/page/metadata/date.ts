const OLDEST_YEAR = 1900; // digitised archives go back that far; the year 0 and the year 1 are empty fields
const DAY = 86_400_000; // ms
const MOST_AHEAD = 2 * DAY; // time zones, and stories dated for tomorrow's paper

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
// The spellings of other languages that do not begin like the English ones.
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  mär: 3,
  maa: 3,
  mrt: 3,
  avr: 4,
  abr: 4,
  mai: 5,
  mei: 5,
  mag: 5,
  giu: 6,
  lug: 7,
  ago: 8,
  aoû: 8,
  set: 9,
  okt: 10,
  ott: 10,
  out: 10,
  dez: 12,
  déc: 12,
  dic: 12,
  gen: 1,
  ene: 1,
  fév: 2,
  fev: 2,
  juin: 6,
  juil: 7,
  dec: 12,
  ينا: 1,
  فبر: 2,
  مار: 3,
  أبر: 4,
  ماي: 5,
  يون: 6,
  يول: 7,
  أغس: 8,
  سبت: 9,
  أكت: 10,
  نوف: 11,
  ديس: 12,
};

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
/** "23 August 2024", "8.Dezember 2010", "le 1er mai 2024", "23 de agosto de 2024", "7-May-2024" */
const DAY_FIRST =
  /(?<![\d:])(\d{1,2})(?:(?:st|nd|rd|th|er|º)?[\s-]{1,2}|\.\s{0,2})(?:de\s)?([^\s\d.,،·|•:/()–—-]{3,20})\.?[,،]?[\s-]{1,2}(?:de\s)?((?:19|20)\d\d)(?!\d)/g;
/** "August 23rd, 2024", "Aug. 23 2024" */
const MONTH_FIRST = /([^\s\d.,،·|•:/()–—-]{3,20})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}((?:19|20)\d\d)(?!\d)/g;
/** "23.08.2024", "8/23/2024", "23.8.24", and the like with a time glued to it: "23.08.2412:44" */
const NUMBERS =
  /(?<![\d./v-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d\d(?!\d|:\d)|\d\d(?=\d?\d:\d\d|\D|$))(?![./-]\d)/g;
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
  for (const match of digits.matchAll(DAY_FIRST))
    add(match, Number(match[3]), monthOf(match[2] ?? ''), Number(match[1]));
  for (const match of digits.matchAll(MONTH_FIRST)) {
    const glued = GLUED.exec(match[1] ?? '')?.[0].length ?? 0;
    add(match, Number(match[3]), monthOf((match[1] ?? '').slice(glued)), Number(match[2]), glued);
  }
  for (const match of digits.matchAll(NUMBERS)) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(Number(match[4]), now)];
    if (match[2] !== '/' || first > 12 || first === second || (order === 'day' && second <= 12))
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

function fullYear(year: number, now: number): number {
  if (year >= 100) return year;
  return 2000 + year > new Date(now).getUTCFullYear() ? 1900 + year : 2000 + year;
}

/** 0 for what is no month. */
function monthOf(name: string): number {
  const word = name.toLowerCase();
  const other = OTHER_MONTHS[word.slice(0, 4)] ?? OTHER_MONTHS[word.slice(0, 3)];
  return other ?? MONTHS.findIndex((month) => word.startsWith(month)) + 1;
}

function checked(year: number, month: number, day: number, now: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < OLDEST_YEAR || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (time > now + MOST_AHEAD || time === 0 || (year === OLDEST_YEAR && month === 1 && day === 1)) return null;
  return date.toISOString().slice(0, 10);
}
