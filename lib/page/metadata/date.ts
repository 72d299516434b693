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
};

/** A date as pages write it, as `YYYY-MM-DD` in the page's own time zone; null for what is no date or cannot be true. */
export function metadataDate(value: unknown, now: number): string | null {
  if (typeof value === 'number') return dateOfEpoch(value, now);
  if (typeof value !== 'string') return null;
  const text = value.slice(0, 80).trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return dateOfEpoch(Number(text), now);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(text);
  if (iso !== null) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]), now);
  return dateOfWords(text, now) ?? dateOfNumbers(text, now);
}

function dateOfEpoch(value: number, now: number): string | null {
  const time = value < 1e11 ? value * 1000 : value; // seconds or ms
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return null;
  return checked(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), now);
}

/** "23 August 2024", "Fri, 23 Aug 2024 10:00:00 GMT", "August 23rd, 2024". A browser takes 30 ms to get ready for `\p{L}{3,12}`. */
function dateOfWords(text: string, now: number): string | null {
  const dayFirst =
    /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:de\s+)?([^\s\d.,]{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/.exec(
      text,
    );
  if (dayFirst !== null) return checked(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]), now);
  const monthFirst = /([^\s\d.,]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/.exec(text);
  if (monthFirst !== null) return checked(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]), now);
  const cjk = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/.exec(text);
  return cjk === null ? null : checked(Number(cjk[1]), Number(cjk[2]), Number(cjk[3]), now);
}

/** "23.08.2024" is day first; with slashes, only what can be read one way. */
function dateOfNumbers(text: string, now: number): string | null {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[2] === '.' || first > 12) return checked(year, second, first, now);
  return second > 12 || first === second ? checked(year, first, second, now) : null;
}

function monthOf(name: string | undefined): number {
  const word = (name ?? '').toLowerCase();
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
