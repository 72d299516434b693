/** A word, number or mark of a sentence. */
export interface Token {
  /** As written; a possessive "'s" is a token of its own. */
  readonly word: string;
  readonly lower: string;
  /** UTF-16 offsets into the text that was split. */
  readonly start: number;
  readonly end: number;
}

const WORD_OR_MARK = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.+-]*|\S/gu;
const TRAILING_MARKS = /['’.-]$/;

/** Words with their inner hyphens, points and apostrophes ("open-source", "3.1", "U.S"); each other mark by itself. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: match, index } of text.matchAll(WORD_OR_MARK)) {
    let end = match.length;
    while (end > 1 && TRAILING_MARKS.test(match.charAt(end - 1))) end -= 1;
    if (end > 2 && /['’]s$/i.test(match.slice(end - 2, end))) {
      push(tokens, match.slice(0, end - 2), index);
      push(tokens, match.slice(end - 2, end), index + end - 2);
    } else {
      push(tokens, match.slice(0, end), index);
    }
    for (let at = end; at < match.length; at += 1) push(tokens, match.charAt(at), index + at);
  }
  return tokens;
}

function push(tokens: Token[], word: string, start: number): void {
  const lower = word.toLowerCase().replace('’', "'");
  tokens.push({ word, lower, start, end: start + word.length });
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
  const { word, lower } = token;
  if (GRAMMAR_WORDS.has(lower) || !/^[\p{L}\p{N}]/u.test(lower)) return lower;
  if (/\d/.test(lower)) return '#';
  const letter = /^\p{Lu}/u.test(word) ? 'C' : 'c';
  return letter + (lower.length > 4 ? (SUFFIX.exec(lower)?.[0] ?? '') : '');
}

/** A word that carries meaning: neither a grammar word nor a mark. */
export function isContentToken({ lower }: Token): boolean {
  return /^[\p{L}\p{N}]/u.test(lower) && !GRAMMAR_WORDS.has(lower);
}

export function isGrammarWord(lower: string): boolean {
  return GRAMMAR_WORDS.has(lower);
}
