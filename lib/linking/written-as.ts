import { characterClass, IDEOGRAPH, isWordCharacter, LETTER } from './character-class.ts';

const LOOK_AROUND = 60; // characters on either side
const LONG_ENOUGH = 5; // letters: title case writes shorter words small as well
const SENTENCE_END = /[.!?:;\u2022\u3002\n]/;

/**
 * Whether a capital at `start` says "a proper name": it stands inside a sentence, among words in small letters, so that
 * neither the sentence's beginning nor a title's capitals explain it.
 */
export function isCapitalByChoice(text: string, start: number, end: number): boolean {
  const first = text[start] ?? '';
  if (first === first.toLowerCase()) return false;
  return !isSentenceStart(text, start) && hasSmallWord(text, start, end);
}

/** Whether nothing but signs lies between `start` and the end of a sentence or line before it. */
function isSentenceStart(text: string, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - LOOK_AROUND); at -= 1) {
    if (SENTENCE_END.test(text[at] ?? '')) return true;
    if (characterClass(text.charCodeAt(at)) !== 0) return false;
  }
  return true;
}

function hasSmallWord(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_AROUND), start);
  const after = text.slice(end, end + LOOK_AROUND);
  return smallWordIn(before.slice(before.lastIndexOf('\n') + 1)) || smallWordIn(after.split('\n', 1)[0] ?? '');
}

function smallWordIn(words: string): boolean {
  let run = 0;
  for (let at = 0; at <= words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (characterClass(code) === IDEOGRAPH) return true; // scripts without letter case write Latin capitals for names only
    const isSmall = characterClass(code) === LETTER && words[at] === words[at]?.toLowerCase();
    const isInner = run > 0 || at === 0 || !isWordCharacter(words.charCodeAt(at - 1));
    run = isSmall && isInner ? run + 1 : 0;
    if (run >= LONG_ENOUGH) return true;
  }
  return false;
}
