import { characterClass, DIGIT, isWordCharacter, LETTER } from '../../text/character-class.ts';
import type { Topic } from './gazetteer.ts';

/** A name with what the topic's grammar allows behind it. */
export interface ExtendedName {
  readonly end: number;
  readonly version: string | null;
  /** "Name3": a number that no space parts from the name is no count of anything. */
  readonly isVersionAttached: boolean;
  readonly hasSize: boolean;
  readonly hasVariant: boolean;
}

const SIZE = /^[ae]?\d{1,4}(?:\.\d{1,2})?(?:x\d{1,3})?[bmet]$/;
/** Behind the letter that it may have: "3.1", "3n", "4.5v". */
const VERSION = /^\d{1,2}(?:\.(?:\d{1,2}|x)){0,2}[nv]?$/;
const DAY = /^(?:\d{4}|\d{6}|\d{8})$/; // month and day, year and month, or all three
/** Of what is at work of a mixture ("235B-A22B"), and of what it takes to run ("E4B"). */
const SIZE_LETTERS = 'ae';
const HYPHEN = 0x2d;
const LONGEST_PIECE = 24; // characters; "prompt guard" is 12
const MOST_PIECES = 8;
const THOUSANDS = /^\d{3}$/; // behind the comma of "4,000"

/** What a number counts right before it: "Name 2 years ago" tells of no version 2. */
const COUNTED = new Set(
  'percent prozent million millions millionen millones milioni miljoen billion billions milliarden milliards miliardi miljard trillion thousand years months weeks days hours minutes times jahre jahren monate monaten wochen tage tagen stunden años meses veces ans mois fois anni mesi jaar maanden'.split(
    ' ',
  ),
);

/**
 * How far the name that ends at `end` goes on: "Llama" in "Llama 3.1 405B Instruct models" up to "Instruct".
 * A version counts once; after a space a variant must have the name's letter case ("Llama 3 Chat", but "Llama 3 | chat models").
 */
export function extendName(text: string, folded: string, start: number, nameEnd: number, topic: Topic): ExtendedName {
  let end = nameEnd;
  let version: string | null = null;
  let isVersionAttached = false;
  let hasSize = false;
  let hasVariant = false;
  const grammar = topic.grammar;
  for (let piece = 0; grammar !== null && piece < MOST_PIECES; piece += 1) {
    const from = pieceStart(folded, end);
    const number = numberPiece(folded, from, lettersAt(topic, from > end));
    const isSpaced = from === end + 1 && folded.charCodeAt(end) === 0x20;
    if (number !== '' && grammar.sizes === true && SIZE.test(number)) {
      hasSize = true;
      end = from + number.length;
    } else if (number !== '' && grammar.versions === true && version === null && VERSION.test(withoutLetter(number))) {
      if (isSpaced && isCount(folded, from + number.length)) break;
      version = number.startsWith('v') ? number.slice(1) : number.toUpperCase();
      isVersionAttached = !isSpaced;
      end = from + number.length;
    } else if (DAY.test(number) && end > nameEnd && folded.charCodeAt(end) === HYPHEN) {
      end = from + number.length;
    } else {
      const variant = from > end ? variantAt(folded, from, !isSpaced, topic) : '';
      if (variant === '' || (isSpaced && isSmall(text, from) && !isSmall(text, start))) break;
      hasVariant = true;
      end = from + variant.length;
    }
  }
  return { end, version, isVersionAttached, hasSize, hasVariant };
}

/** Where the next piece would begin: behind a space, a hyphen, a spaced hyphen, or at once. */
function pieceStart(folded: string, end: number): number {
  if (folded.startsWith(' - ', end)) return end + 3;
  const code = folded.charCodeAt(end);
  return code === 0x20 || code === 0x2d ? end + 1 : end;
}

/** The letters that a number of this name may begin with; without a sign before it ("Namev2") only a v. */
function lettersAt({ letters, grammar }: Topic, isParted: boolean): string {
  if (!isParted) return 'v';
  return grammar?.sizes === true ? letters + SIZE_LETTERS : letters;
}

function withoutLetter(number: string): string {
  return characterClass(number.charCodeAt(0)) === DIGIT ? number : number.slice(1);
}

/**
 * The word at `from` if it is made like a number ("3.1", "8x7b"), behind one of `letters` or none ("v2"), else "". Stops before a full stop that
 * ends a sentence.
 */
function numberPiece(folded: string, from: number, letters: string): string {
  const isDigit = (at: number) => characterClass(folded.charCodeAt(at)) === DIGIT;
  if (!isDigit(from) && !(letters.includes(folded.charAt(from)) && isDigit(from + 1))) return '';
  const limit = Math.min(folded.length, from + LONGEST_PIECE);
  let at = from + 1;
  while (at < limit && (isWordCharacter(folded.charCodeAt(at)) || isInnerPoint(folded, at))) at += 1;
  return isJoinedBehind(folded, at) ? '' : folded.slice(from, at);
}

/** Whether the number that ends at `end` says how many: "5%", "4,000", "2 years". */
function isCount(folded: string, end: number): boolean {
  const from = folded.charCodeAt(end) === 0x20 ? end + 1 : end;
  if (folded.charCodeAt(from) === 0x25) return true;
  if (folded.charCodeAt(end) === 0x2c) return THOUSANDS.test(folded.slice(end + 1, wordEnd(folded, end + 1)));
  return from > end && COUNTED.has(folded.slice(from, wordEnd(folded, from)));
}

function isInnerPoint(folded: string, at: number): boolean {
  return (
    folded.charCodeAt(at) === 0x2e &&
    (characterClass(folded.charCodeAt(at + 1)) === DIGIT || isWildcard(folded, at + 1))
  );
}

/** The x of "3.x". */
function isWildcard(folded: string, at: number): boolean {
  return folded.charCodeAt(at) === 0x78 && !isWordCharacter(folded.charCodeAt(at + 1));
}

function isJoinedBehind(folded: string, at: number): boolean {
  return folded.charCodeAt(at) === 0x5f || isWordCharacter(folded.charCodeAt(at));
}

/** The longest variant at `from`, of up to two words. */
function variantAt(folded: string, from: number, isHyphened: boolean, { variants, variantStarts }: Topic): string {
  const first = wordEnd(folded, from);
  const one = folded.slice(from, first);
  if (!variantStarts.has(one)) return '';
  const second =
    folded.charCodeAt(first) === 0x20 || folded.charCodeAt(first) === 0x2d ? wordEnd(folded, first + 1) : first;
  const two = folded.slice(from, second).replace('-', ' ');
  return [two, one].find((it) => variants.has(it) || (isHyphened && variants.has(`-${it}`))) ?? '';
}

/** The word that a variant begins with; of one that stands behind a hyphen only ("-mini"), without it. */
export function firstWordOf(variant: string): string {
  const start = variant.startsWith('-') ? 1 : 0;
  return variant.slice(start, wordEnd(variant, start));
}

function wordEnd(folded: string, from: number): number {
  const limit = Math.min(folded.length, from + LONGEST_PIECE);
  let at = from;
  while (at < limit && isWordCharacter(folded.charCodeAt(at))) at += 1;
  return at;
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return characterClass(code) === LETTER && text[at] === text[at]?.toLowerCase();
}
