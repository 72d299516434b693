import { isCapital, startsWord } from './letters.ts';

/** A word, number or mark of a sentence. */
export interface Token {
  /** As written; a possessive "'s" is a token of its own. */
  readonly word: string;
  readonly lower: string;
  /** Begins with a letter or a digit. */
  readonly isWord: boolean;
  /** UTF-16 offsets into the text that was split. */
  readonly start: number;
  readonly end: number;
}

/** Letters and digits, then what may stand within a word ("open-source", "3.1", "U.S", "C++"), else any mark. */
const WORD_OR_MARK = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.+-]*|\S/gu;
/** The same for Latin text with its usual marks: a browser takes 2 ms to get ready for all of Unicode's letters. */
const LATIN_WORD_OR_MARK = /[0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ][0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ'’.+-]*|\S/g;
const BEYOND_LATIN = /[^\u0020-\u024f\u2010-\u2027\u2030-\u203a\u20ac\u2122\u2190-\u245f\u2500-\u2775\u2794-\u2bff]/;
const APOSTROPHE = 0x2019;

/** Words with their inner hyphens, points and apostrophes ("open-source", "3.1", "U.S"); each other mark by itself. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = BEYOND_LATIN.test(text) ? WORD_OR_MARK : LATIN_WORD_OR_MARK;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const end = match.length === 1 ? 1 : endOfWord(match);
    if (end > 2 && isPossessive(match, end)) {
      push(tokens, match.slice(0, end - 2), index);
      push(tokens, match.slice(end - 2, end), index + end - 2);
    } else {
      push(tokens, match.slice(0, end), index);
    }
    for (let at = end; at < match.length; at += 1) push(tokens, match.charAt(at), index + at);
  }
  return tokens;
}

/** Marks at a word's end are no part of it: but for a plus, "C++". */
function endOfWord(match: string): number {
  let end = match.length;
  while (end > 1 && isJoiner(match.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** "'", "-" and "." */
function isJoiner(code: number): boolean {
  return code === 0x27 || code === 0x2d || code === 0x2e || code === APOSTROPHE;
}

/** "Meta's" is two tokens. */
function isPossessive(match: string, end: number): boolean {
  const last = match.charCodeAt(end - 1);
  if (last !== 0x73 && last !== 0x53) return false;
  const mark = match.charCodeAt(end - 2);
  return mark === 0x27 || mark === APOSTROPHE;
}

function push(tokens: Token[], word: string, start: number): void {
  const lower = word.toLowerCase();
  const code = lower.charCodeAt(0);
  const isWord = code < 0x80 ? isAsciiWord(code) : code !== APOSTROPHE && startsWord(lower);
  const straight = lower.includes('’') ? lower.replace('’', "'") : lower;
  tokens.push({ word, lower: straight, isWord, start, end: start + word.length });
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Words that carry grammar more than meaning: patterns keep them as they are. */
const GRAMMAR_WORDS = new Set(
  (
    "a an the this that these those it its they their them he she we our us you your i my is are was were be been being 's " +
    'has have had having do does did can could may might must shall should will would not no nor of in on at by for from to ' +
    'into with without within about as than between among through during over under after before up out and or but if when ' +
    'where while which who whom whose what how why because so such there here then also only often usually generally ' +
    'typically both either each every any all some most many more other another one two three called known named termed ' +
    'defined define refer refers referred means mean meaning stands stand denote denotes describe describes described ' +
    'represents consists consist used e.g i.e term terms process type form kind set group study field method system ' +
    'example short name abbreviation acronym'
  ).split(' '),
);

const SUFFIX =
  /(?:ing|ed|ly|tion|sion|ment|ity|ness|ism|ist|ics|ogy|al|ive|ous|ic|able|ible|ful|er|or|ance|ence|ies|es|s)$/;

/**
 * What a pattern sees of a token: a grammar word or mark itself, "#" for what holds a digit, else "C" or "c" for its case
 * and the ending that stands in for its part of speech.
 */
export function shapeOf(token: Token): string {
  const { word, lower, isWord } = token;
  if (!isWord || GRAMMAR_WORDS.has(lower)) return lower;
  if (/\d/.test(lower)) return '#';
  const letter = isCapital(word) ? 'C' : 'c';
  return letter + (lower.length > 4 ? (SUFFIX.exec(lower)?.[0] ?? '') : '');
}

/** A word that carries meaning: neither a grammar word nor a mark. */
export function isContentToken({ lower, isWord }: Token): boolean {
  return isWord && !GRAMMAR_WORDS.has(lower);
}

export function isGrammarWord(lower: string): boolean {
  return GRAMMAR_WORDS.has(lower);
}
