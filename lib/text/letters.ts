import { characterClass, OTHER } from './character-class.ts';

// A browser takes a millisecond or two to get each pattern over all of Unicode's letters ready, about as long as it takes to read
// an article. What Latin text alone can answer is asked of it first.

const LATIN_RUN = /[0-9A-Za-zªµºÀ-ÖØ-öø-ɏ]+/g;
const ANY_RUN = /[\p{L}\p{N}]+/gu;
/** Latin letters and what stands among them in any text: marks, money, arrows, icons, emoji. */
const BEYOND_LATIN =
  /[^\t\n\r -\u024f\u2000-\u206f\u20a0-\u20cf\u2100-\u214f\u2190-\u245f\u2500-\u2775\u2794-\u2bff\udc00-\udfff\ufdff-\ufe0f\ud83c-\ud83e]/;

export function isLatin(text: string): boolean {
  return !BEYOND_LATIN.test(text);
}

/** Runs of letters and digits, in text order. */
export function letterRuns(text: string): readonly string[] {
  return text.match(isLatin(text) ? LATIN_RUN : ANY_RUN) ?? [];
}

export function hasLetter(text: string): boolean {
  return /[A-Za-z]/.test(text) || /\p{L}/u.test(text);
}

/** Whether the text begins with a letter or a digit. */
export function startsWord(text: string): boolean {
  return characterClass(text.charCodeAt(0)) !== OTHER;
}

/** Whether the text begins with a capital letter. */
export function isCapital(text: string): boolean {
  const sign = text.charAt(0);
  return sign !== sign.toLowerCase() && sign === sign.toUpperCase();
}

/** Whether the text begins with a small letter. */
export function isSmall(text: string): boolean {
  const sign = text.charAt(0);
  return sign === sign.toLowerCase() && sign !== sign.toUpperCase();
}
