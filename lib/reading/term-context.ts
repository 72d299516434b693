import type { Span } from '../linking/readable-text.ts';
import { type Token, tokenise } from './tokens.ts';

/** A sentence as seen from one of its terms. */
export interface TermContext {
  /** Up to `REACH` before the term, in text order, from the last colon on; what stands in brackets is left out. */
  readonly left: readonly Token[];
  /** After the term, likewise. */
  readonly right: readonly Token[];
  /** What stands in brackets right after the term. */
  readonly aside: readonly Token[];
}

/** UTF-16 units looked at on each side: a definition further from its term is another sentence's. */
const REACH = 500;
const MOST_LEFT = 40; // tokens
const MOST_RIGHT = 60; // tokens
/** "Llama models are" says of Llama what "Llama is" says. */
const NOUN_OF_NAME = /^(?:models?|family|series|software)$/;

/** Time is bounded by `REACH`, whatever the sentence's length. */
export function contextOf(sentence: string, term: Span): TermContext {
  const before = tokenise(sentence.slice(Math.max(0, term.start - REACH), term.start));
  const after = tokenise(sentence.slice(term.end, term.end + REACH));
  const left = withoutBrackets(before).tokens;
  const colon = left.findLastIndex((it) => it.lower === ':');
  const { tokens: right, first } = withoutBrackets(after);
  const from = NOUN_OF_NAME.test(right[0]?.lower ?? '') ? 1 : 0;
  return {
    left: left.slice(Math.max(colon + 1, left.length - MOST_LEFT)),
    right: right.slice(from, from + MOST_RIGHT),
    aside: first,
  };
}

/** Drops bracketed tokens; `first` are those of a bracket that opens the list. */
function withoutBrackets(tokens: readonly Token[]): { tokens: Token[]; first: Token[] } {
  const kept: Token[] = [];
  const first: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.lower === '(' || token.lower === '[') depth += 1;
    else if (token.lower === ')' || token.lower === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept.push(token);
    else if (kept.length === 0) first.push(token);
  }
  return { tokens: kept, first };
}
