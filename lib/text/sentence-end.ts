import { isCapital, isSmall, startsWord } from './letters.ts';
import { wordSet } from './word-set.ts';

/** Titles and short forms that always lean on the word after them: "Dr. Lee", "No. 5", "vs. Gemini". */
const LEANING = wordSet(
  'mr mrs ms dr prof gen sen rep gov lt col sgt capt rev hon st mt ft messrs mme mlle no nos vol fig figs eq sec ch pp ' +
    'vs v cf eg ie viz approx ca e.g i.e u.s.c art ed eds al resp dept est ' +
    'hr fr nr bzw z.b z. d.h u.a o.ä abs dipl ing str tel geb sog vgl bspw ggf m v.a sr sra srta dra',
);

/** Short forms that may close a sentence: they do so only before a word that likes to open one. */
const CLOSING = wordSet(
  'u.s u.k u.n e.u u.s.a d.c inc corp ltd co llc bros jr sr ph.d m.d b.a m.a b.sc m.sc a.m p.m etc usw jan feb mar apr jun ' +
    'jul aug sep sept oct nov dec univ assn',
);

/** Words that open a sentence far more often than they follow a name or a short form. */
const OPENERS = wordSet(
  'the a an it its he she they we i you in on at but and so if this that these those however while when as for there ' +
    'his her their our my after before since although though because once now today yet still what who how why where ' +
    'with by from to of many some most both each such according meanwhile der die das es er sie wir ein eine',
);

const LONGEST_WORD = 24; // UTF-16 units
const OPENING_SIGNS = '"“‘\'«([';
/** English alone, so names in other scripts may be left out. */
const SPOKEN_BY =
  /^(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’-]{0,30} ){1,3}(?:said|says|asked|asks|wrote|writes|told|added|adds|replied|continued|tweeted|posted)\b/;
const GERMAN_ORDINAL = /(?:^|[\s(])\d{1,2}\.$/;
/** The longest tail or head of a sentence that the guards look at, in UTF-16 units. */
const GUARD_REACH = 140;

/**
 * Whether a boundary that `Intl.Segmenter` sets is none: after an abbreviation, an initial, a list number, a German
 * ordinal, or between a quoted question and its "she asked". `before` and `after` are the texts on its two sides.
 */
export function isFalseBoundary(before: string, after: string, lang: string | null): boolean {
  const tail = before.slice(-GUARD_REACH).trimEnd();
  const head = after.slice(0, GUARD_REACH).trimStart();
  if (tail === '' || head === '') return true;
  if (isSmall(head)) return true;
  if (/^[)\]»”]/.test(head)) return true;
  if (/[?!]["”’»]$/.test(tail)) return SPOKEN_BY.test(head);
  if (!tail.endsWith('.')) return false;
  if (/(?:^|[\s(/"“‘'])\.$/.test(before.slice(-2)) && startsWord(after)) return true; // a point that begins a name: ".NET"
  return isAbbreviated(tail, head, before.trim().length === tail.length, lang);
}

/** `tail` ends in a point. */
function isAbbreviated(tail: string, head: string, isWhole: boolean, lang: string | null): boolean {
  const before = tail.slice(0, -1);
  const isSingle = before.length < 2 || /[\s(.]/.test(before.charAt(before.length - 2)); // a lone letter or digit
  if (isSingle && isSmall(before.slice(-1)) && isCapital(head)) return true; // the "z." of German "z. B."
  if (isWhole && isNumber(before)) return true;
  if (lang?.startsWith('de') && GERMAN_ORDINAL.test(tail)) return true;
  const word = trailingWord(before).toLowerCase();
  if (word === '') return false;
  if (LEANING.has(word)) return startsWord(/^["“(]/.test(head) ? head.slice(1) : head);
  const isInitial = (isSingle && isCapital(before.slice(-1))) || isPointed(word);
  if (!isInitial && !CLOSING.has(word)) return false;
  if (isInitial && /(?:^|\s)I\.$/.test(tail)) return false;
  const next = firstWord(head).toLowerCase();
  return next === '' ? false : !OPENERS.has(next);
}

/** "1" and "a" number the sentence after them, as does "(2". */
function isNumber(text: string): boolean {
  const number = text.startsWith('(') ? text.slice(1) : text;
  return number.length === 1 ? startsWord(number) : /^\d{2,3}$/.test(number);
}

/** "u.s", "e.g" */
function isPointed(word: string): boolean {
  if (word.length < 3 || word.length % 2 === 0) return false;
  for (let at = 0; at < word.length; at += 1) {
    if (at % 2 === 0 ? !startsWord(word.charAt(at)) : word.charAt(at) !== '.') return false;
  }
  return !/\d/.test(word);
}

/** The letters, digits and points that the text ends in. */
function trailingWord(text: string): string {
  let start = text.length;
  const first = Math.max(0, text.length - LONGEST_WORD);
  while (start > first && (startsWord(text.charAt(start - 1)) || text.charAt(start - 1) === '.')) start -= 1;
  return text.slice(start);
}

function firstWord(text: string): string {
  let start = 0;
  while (start < 2 && start < text.length && OPENING_SIGNS.includes(text.charAt(start))) start += 1;
  let end = start;
  while (end - start < LONGEST_WORD && (startsWord(text.charAt(end)) || /^['’]/.test(text.charAt(end)))) end += 1;
  return text.slice(start, end);
}
