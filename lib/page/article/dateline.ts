import { letterRuns } from '../../text/letters.ts';

const LONGEST = 110; // characters of a byline or a date line
const MOST_OTHER_WORDS = 2; // in a date line: the name of a zone or of the paper
const BY = new Set('by von par por door di af av'.split(' '));
const WHAT_BY = new Set(
  'written posted words story report reporting text photo photos published reviewed edited'.split(' '),
);
const LONGEST_SENTENCE = 60; // characters: of those that may end in a full stop, as abbreviations do
const LONGEST_OPENING = 40; // characters of a byline up to the name
const READING_TIME =
  /\b\d+[-\s]?(?:min(?:ute)?s?|sec(?:ond)?s?)\.?\s(?:read|lesezeit|de lecture|de lectura|to read)|^(?:reading time|lesezeit|temps de lecture)/;
/** What those hold: asked first, because few lines do. */
const READING_HINTS = ['min', 'sec', 'reading', 'lesezeit', 'lecture'];
const TIME = /\b(?:19|20)\d\d\b|\d年|\d:\d\d|\bago\b|\d[./-]\d{1,2}[./-]\d/;
const SENTENCE = /[.!?。！？]["”’)]?$/;

// By their first letters: months, days and the words beside dates.
const DATE_WORDS = new Set(
  (
    'jan feb mar apr may jun jul aug sep oct nov dec mär mai mei avr aoû okt dez déc ene abr ago dic gen mag giu lug set ott out янв фев ' +
    'мар апр мая июн июл авг сен окт ноя дек mon tue wed thu fri sat sun pub upd pos mod las am pm at on in by est edt gmt utc cet min hou ' +
    'day wee mon yea ago rea of de den der le um uhr jst ist bst cdt pst pdt fir iss dat cre wri 年 月 日 년 월 일'
  ).split(' '),
);

/** Whether the line is a byline, a date or a reading time: what stands between headline and story. */
export function isDateOrByline(text: string): boolean {
  if (isTooMuch(text)) return false;
  const line = text.toLowerCase();
  return isByline(line) || isReadingTime(line) || isDate(line);
}

function isTooMuch(text: string): boolean {
  return text.length > LONGEST || (text.length > LONGEST_SENTENCE && SENTENCE.test(text));
}

function isReadingTime(line: string): boolean {
  return READING_HINTS.some((hint) => line.includes(hint)) && READING_TIME.test(line);
}

/** "By Ann Example", "Written by Ann Example" */
function isByline(line: string): boolean {
  const [first = '', second, third] = line.slice(0, LONGEST_OPENING).split(' ', 3);
  const name = WHAT_BY.has(first) && BY.has(second ?? '') ? third : BY.has(first) ? second : '';
  return name !== undefined && name.trim() !== '';
}

function isDate(line: string): boolean {
  if (!TIME.test(line)) return false;
  const words = letterRuns(line.replace(/\d+/g, ' '));
  return words.filter((word) => !DATE_WORDS.has(word.slice(0, 3))).length <= MOST_OTHER_WORDS;
}
