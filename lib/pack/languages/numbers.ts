import { digitValue } from './digit-value.ts';

// Whether a translation has the numbers of its original: "2.8 trillion" is "2,8 Billionen", "2.8 billones" and "2兆8000億".

/** A number of a text, as the values it may stand for: a German "2.800" is 2.8 to who does not know that it is German. */
type Reading = readonly number[];

interface FoundNumber {
  readonly written: string;
  readonly values: Reading;
}

/** What follows a number and multiplies it. Long before short, where one begins with the other. */
const SCALES: Readonly<Record<string, readonly (readonly [word: string, factor: number])[]>> = {
  en: [
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
  ],
  de: [
    ['Tausend', 1e3],
    ['tausend', 1e3],
    ['Million', 1e6],
    ['Mio', 1e6],
    ['Milliarde', 1e9],
    ['Mrd', 1e9],
    ['Billion', 1e12],
  ],
  fr: [
    ['mille milliards', 1e12],
    ['mille', 1e3],
    ['million', 1e6],
    ['milliard', 1e9],
    ['billion', 1e12],
  ],
  es: [
    ['mil millones', 1e9],
    ['millon', 1e6],
    ['millón', 1e6],
    ['billon', 1e12],
    ['billón', 1e12],
    ['mil', 1e3],
  ],
  pt: [
    ['milh', 1e6],
    ['bilh', 1e9],
    ['trilh', 1e12],
    ['mil', 1e3],
  ],
  it: [
    ['mila miliardi', 1e12],
    ['mila', 1e3],
    ['milion', 1e6],
    ['miliard', 1e9],
    ['bilion', 1e12],
  ],
  ar: [
    ['ألف', 1e3],
    ['آلاف', 1e3],
    ['مليون', 1e6],
    ['ملايين', 1e6],
    ['مليار', 1e9],
    ['تريليون', 1e12],
  ],
  ja: [
    ['万', 1e4],
    ['億', 1e8],
    ['兆', 1e12],
  ],
  ko: [
    ['만', 1e4],
    ['억', 1e8],
    ['조', 1e12],
    ['천', 1e3],
  ],
  zh: [
    ['万亿', 1e12],
    ['萬億', 1e12],
    ['万', 1e4],
    ['萬', 1e4],
    ['亿', 1e8],
    ['億', 1e8],
    ['兆', 1e12],
  ],
};

/** English words that another language may write in digits: "two versions" as "2つ", "July 2024" as "2024年7月", "a trillion" as "1兆". */
const IN_WORDS: readonly (readonly [word: RegExp, value: number])[] = [
  ...[
    'one|first|once|only',
    'two|second|twice|both',
    'three|third',
    'four|fourth',
    'five|fifth',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
  ],
  ...['eleven', 'twelve'],
].map((words, at) => [new RegExp(`\\b(?:${words})\\b`, 'i'), at + 1] as const);
const ONE_OF_SCALE = (SCALES.en ?? []).map(([word, factor]) => [new RegExp(`\\ba ${word}\\b`, 'i'), factor] as const);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const NUMBER = /(?:\d{1,3}(?:[.,'’\u00a0\u202f\u2009 ]\d{3})+(?!\d)|\d+)(?:[.,]\d+)*/g;
/** What stands between numbers of one scale: "8 and 70 billion" may be "80億と700億", "5.1 of its 117 billion" "1170億のうち51億". */
const SHARES_SCALE = /^ ?(?:\p{L}{1,3}(?: \p{L}{1,3})?|[-–/,]) ?$/u;
/** What stands before a number that leaves out the scale of the one before: "40 trillion tokens for Scout, 22 for Maverick". */
const LEAVES_SCALE_OUT = /^[^.;]*(?:,| and) $/;
const GROUPED = /^\d{1,3}(?:[.,'’\u00a0\u202f\u2009 ]\d{3})+$/;

/**
 * What is wrong with the numbers of a translation; null where they are those of the original. Numbers may change their notation, none may be
 * missing, and none may be there that the original has neither in digits nor in words.
 *
 * @param languages BCP 47, of the original and of the translation. Of a language that is not known here, scale words are not read.
 */
export function compareNumbers(
  original: string,
  translation: string,
  languages: readonly [string, string],
): string | null {
  const isScaled = languages.every((tag) => scalesOf(tag).length > 0);
  const wanted = numbersIn(original, isScaled ? languages[0] : 'und');
  const open = numbersIn(translation, isScaled ? languages[1] : 'und');
  for (const number of wanted) {
    const at = open.findIndex((it) => isSameNumber(it, number));
    if (at < 0) return `the number ${number.written} is missing`;
    open.splice(at, 1);
  }
  const inWords = valuesInWords(original);
  const other = open.find(({ values }) => !values.some((value) => inWords.includes(value)));
  return other === undefined ? null : `the original has no number ${other.written}`;
}

function numbersIn(text: string, language: string): FoundNumber[] {
  const plain = withPlainDigits(text);
  const scales = scalesOf(language);
  const found: FoundNumber[] = [];
  let end = -1; // of the number before, and of its scale
  let endBefore = 0; // the same, if it has no scale too
  let factorBefore = 1; // of the last scale
  for (const match of plain.matchAll(NUMBER)) {
    const written = match[0];
    const after = match.index + written.length;
    const scale = scaleAt(plain, after, scales);
    const values = readingsOf(written).map((value) => value * scale.factor);
    const before = found.at(-1);
    if (before !== undefined && end === match.index && before.values.length === 1) {
      // "2兆8000億" is one number in two parts.
      found[found.length - 1] = {
        written: before.written + written,
        values: values.map((it) => it + (before.values[0] ?? 0)),
      };
    } else {
      if (before !== undefined && scale.factor > 1 && SHARES_SCALE.test(plain.slice(endBefore, match.index))) {
        found[found.length - 1] = { ...before, values: before.values.flatMap((it) => [it, it * scale.factor]) };
      }
      const isElliptic =
        scale.factor === 1 && factorBefore > 1 && LEAVES_SCALE_OUT.test(plain.slice(endBefore, match.index));
      found.push({ written, values: isElliptic ? values.flatMap((it) => [it, it * factorBefore]) : values });
    }
    if (scale.factor > 1) factorBefore = scale.factor;
    end = scale.end > after ? scale.end : -1;
    endBefore = scale.end;
  }
  return found;
}

function scaleAt(
  text: string,
  at: number,
  scales: readonly (readonly [string, number])[],
): { factor: number; end: number } {
  const gap = /^[\s\u00a0-]?/.exec(text.slice(at, at + 1))?.[0].length ?? 0;
  const [word = '', factor = 1] = scales.find(([scale]) => text.startsWith(scale, at + gap)) ?? [];
  return { factor, end: word === '' ? at : at + gap + word.length };
}

/** A point or comma may stand between groups of three digits, or before a fraction. */
function readingsOf(written: string): Reading {
  const readings: number[] = [];
  if (GROUPED.test(written)) readings.push(Number(written.replace(/\D/g, '')));
  const fraction = Number(written.replace(',', '.').replace(/[^\d.]/g, ''));
  if (Number.isFinite(fraction)) readings.push(fraction);
  return readings;
}

function valuesInWords(original: string): number[] {
  const words = IN_WORDS.flatMap(([word, value]) => (word.test(original) ? value : []));
  const months = MONTHS.flatMap((month, at) => (original.includes(month) ? at + 1 : []));
  const scales = ONE_OF_SCALE.flatMap(([words, factor]) => (words.test(original) ? factor : []));
  return [...words, ...months, ...scales];
}

/** What is no number for its many points, as 1.2.3, is compared as it is written. */
function isSameNumber(one: FoundNumber, other: FoundNumber): boolean {
  if (one.values.length + other.values.length === 0) return one.written === other.written;
  return one.values.some((value) => other.values.some((it) => isSame(value, it)));
}

function isSame(value: number, other: number): boolean {
  return Math.abs(value - other) <= Math.abs(other) * Number.EPSILON * 4; // 2.8 times a power of ten, either way round
}

function scalesOf(language: string): readonly (readonly [string, number])[] {
  return SCALES[language.split('-', 1)[0] ?? ''] ?? [];
}

function withPlainDigits(text: string): string {
  return text
    .replace(/\p{Nd}/gu, digitValue)
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
}
