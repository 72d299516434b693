import { APART, characterClass, IDEOGRAPH, isWordCharacter, LETTER } from '../../text/character-class.ts';
import { isFunctionWord } from '../../text/guess-language.ts';

const LOOK_AROUND = 60; // characters on either side
const LONG_ENOUGH = 5; // letters: title case writes shorter words small as well
const SENTENCE_END = /[.!?:;\u2022\u3002\n]/;

/**
 * Whether a capital at `start` says "a proper name of its own": it stands inside a sentence, among words in small letters,
 * and no other capitalised word joins it. Neither the sentence's beginning, a title's capitals nor a longer name explain it.
 */
export function isCapitalByChoice(text: string, start: number, end: number): boolean {
  if (!isCapital(text, start) || isSentenceStart(text, start)) return false;
  const previous = wordStart(text, start - 1);
  const isSecondName = isSpace(text, start - 1) && isCapital(text, previous) && !isOpening(text, previous, start - 1);
  const isFirstName = isSpace(text, end) && isCapital(text, end + 1);
  return !isSecondName && !isFirstName && hasSmallWord(text, start, end);
}

/** A common word that has its capital from the beginning of the sentence. */
function isOpening(text: string, start: number, end: number): boolean {
  return isSentenceStart(text, start) && isFunctionWord(text.slice(start, end).toLowerCase());
}

/** Whether nothing but signs lies between `start` and the end of a sentence or line before it. */
function isSentenceStart(text: string, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - LOOK_AROUND); at -= 1) {
    if (SENTENCE_END.test(text[at] ?? '')) return true;
    if (characterClass(text.charCodeAt(at)) !== 0) return false;
  }
  return true;
}

function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < LOOK_AROUND && isWordCharacter(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function hasSmallWord(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_AROUND), start);
  const after = text.slice(end, end + LOOK_AROUND);
  return isSmallWordIn(before.slice(before.lastIndexOf('\n') + 1)) || isSmallWordIn(after.split('\n', 1)[0] ?? '');
}

function isSmallWordIn(words: string): boolean {
  let run = 0;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    const kind = characterClass(code);
    if (kind === IDEOGRAPH || kind === APART) return true; // such scripts write Latin capitals for names only
    const isInner = run > 0 || at === 0 || !isWordCharacter(words.charCodeAt(at - 1));
    run = isInner && kind === LETTER && !isCapital(words, at) ? run + 1 : 0;
    if (run >= LONG_ENOUGH) return true;
  }
  return false;
}

function isCapital(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase();
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20;
}
