/** One segmenter for all languages: the rules of Unicode's annex 29 know no language, and our guards do. */
let segmenter: Intl.Segmenter | null = null;

/** General punctuation. */
const FIRST_MARK = '\u2000';
const LAST_MARK = '\u206f';
const FIRST_KANA = '\u3041';
const FIRST_SURROGATE = '\ud800';
const LINE_FEED = 0x0a;
const SPACES = codesOf(' ');
const POINT = 0x2e;
/** Quotation marks and brackets, opening ones as well: annex 29 does not tell them apart. */
const CLOSE = codesOf('"\'()[]{}«»‘’‚‛“”„‟‹›〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）［］｛｝');
/** What goes on with a sentence though a stop stands before it. */
const CONTINUING = codesOf(',-:;–—.!?、，：；。！？－︱');
/**
 * What the short rules do not know: signs that are neither Latin, Greek, Cyrillic, Chinese, Japanese, Korean, a common mark, money, an emoji nor an icon; letters in
 * squares, which stand among the emoji; and what gives an emoji its look, unless it follows one.
 */
const UNKNOWN =
  /[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u0388-\u0482\u048a-\u052f\u200c-\u200d\u2010-\u2023\u2025-\u2027\u2030-\u203a\u2080-\u208c\u20a0-\u20c0\u2122\u2190-\u2307\u230c-\u2328\u232b-\u24b5\u24ea-\u275a\u2763-\u2767\u2776-\u27c4\u27c7-\u27e5\u27f0-\u2982\u2a00-\u2bff\u3001-\u3002\u3005-\u3011\u3014-\u301b\u3041-\u3096\u309d-\u309f\u30a1-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01\uff08-\uff0d\uff1a-\uff1f\uff3b\uff3d\uff5b-\uff5d\udc00-\ude75\ude79-\udfef\udffa-\uf8ff\ufdff-\ufe0f\ufe31\ufffd\ud83c-\ud83e]|\ud83c(?![\udc00-\udd2f\udd8a-\udfff])|(?<![\udc00-\udfff])\ud83c(?=[\udffb-\udfff])|(?<![\u2190-\u2307\u230c-\u2328\u232b-\u24b5\u24ea-\u275a\u2763-\u2767\u2776-\u27c4\u27c7-\u27e5\u27f0-\u2982\u2a00-\u2bff\udc00-\udfff]|[\ufe00-\ufe0f])(?:[\u200c-\u200d]|[\ufe00-\ufe0f])|(?:[\u200c-\u200d]|[\ufe00-\ufe0f])(?=\.)/;
const FULL_STOPS = codesOf('!?。！？');
const STOP_OR_LINE_END = /[.!?\n。！？]/g;

/**
 * Where `Intl.Segmenter` lets sentences of a block begin, but for its beginning, in text order. In most scripts its
 * rules (annex 29, SB4 to SB11) come down to the few here: to load a browser's segmenter takes 20 ms, about as long as all
 * else that is read of an article. Other scripts are left to it. Linear in the text.
 */
export function sentenceBreaks(text: string): number[] {
  return UNKNOWN.test(text) ? breaksBySegmenter(text) : breaksByRule(text);
}

function breaksBySegmenter(text: string): number[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), (it) => it.index).slice(1);
}

function breaksByRule(text: string): number[] {
  const breaks: number[] = [];
  for (const { 0: stop, index } of text.matchAll(STOP_OR_LINE_END)) {
    const next = stop === '\n' ? index + 1 : startAfter(text, index);
    if (next > (breaks.at(-1) ?? 0) && next < text.length) breaks.push(next);
  }
  return breaks;
}

/** Where the next sentence begins if the stop at `at` ends one; else -1. */
function startAfter(text: string, at: number): number {
  const isPoint = text.charCodeAt(at) === POINT;
  if (isPoint && isWithinWord(text, at)) return -1;
  const next = skip(text, skip(text, at + 1, CLOSE), SPACES);
  const code = text.charCodeAt(next);
  if (code === LINE_FEED) return next + 1;
  return CONTINUING.has(code) || (isPoint && goesOnSmall(text, next)) ? -1 : next;
}

function skip(text: string, from: number, signs: ReadonlySet<number>): number {
  let at = from;
  while (signs.has(text.charCodeAt(at))) at += 1;
  return at;
}

/** "3.5", ".5", "U.S" */
function isWithinWord(text: string, point: number): boolean {
  const code = text.charCodeAt(point + 1);
  if (code >= 0x30 && code <= 0x39) return true;
  const before = letterCase(text.charAt(point - 1));
  return letterCase(text.charAt(point + 1)) === 'upper' && (before === 'upper' || before === 'lower');
}

/** Whether the first letter from `from` on is a small one; a stop or a line's end before it ends the search. */
function goesOnSmall(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || isStop(code)) return false;
    const letter = letterCase(text.charAt(at));
    if (letter !== 'none') return letter === 'lower';
  }
  return false;
}

function letterCase(sign: string): 'upper' | 'lower' | 'other' | 'none' {
  if (sign < 'A') return 'none';
  // Kana, Han and Hangul have no capitals; what else lies between them goes to the segmenter.
  if (sign >= FIRST_KANA && sign < FIRST_SURROGATE) return sign === '・' ? 'none' : 'other';
  if (sign <= 'z') return sign <= 'Z' ? 'upper' : sign >= 'a' ? 'lower' : 'none';
  if (sign >= FIRST_MARK && sign <= LAST_MARK) return 'none';
  if (/^\p{Lowercase}/u.test(sign)) return 'lower';
  if (/^[\p{Uppercase}\p{Lt}]/u.test(sign)) return 'upper';
  return /^\p{Alphabetic}/u.test(sign) ? 'other' : 'none';
}

function isStop(code: number): boolean {
  return code === POINT || FULL_STOPS.has(code);
}

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}
