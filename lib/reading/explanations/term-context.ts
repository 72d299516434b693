import type { Span } from '../../text/readable-text.ts';
import { type Token, tokenise } from '../../text/tokens.ts';

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
  const left = withoutOwnMark(beforeTerm(before), -1);
  const colon = left.findLastIndex((it) => it.lower === ':');
  const { tokens, first } = afterTerm(after);
  const right = withoutOwnMark(tokens, 0);
  const from = NOUN_OF_NAME.test(right[0]?.lower ?? '') ? 1 : 0;
  return {
    left: left.slice(Math.max(colon + 1, left.length - MOST_LEFT)),
    right: right.slice(from, from + MOST_RIGHT),
    aside: first,
  };
}

/** “Open source” refers: the marks around the term itself say nothing. `at` is where the token beside the term stands. */
function withoutOwnMark(tokens: Token[], at: 0 | -1): Token[] {
  if (!/^["“”„‘’'«»]$/.test(tokens.at(at)?.lower ?? '')) return tokens;
  return at === 0 ? tokens.slice(1) : tokens.slice(0, -1);
}

/** Up to the term, brackets left out; a term in brackets has only what stands there before it, the bracket first. */
function beforeTerm(tokens: readonly Token[]): Token[] {
  const outer: Token[][] = [];
  let kept: Token[] = [];
  for (const token of tokens) {
    if (isOpening(token)) {
      outer.push(kept);
      kept = [token];
    } else if (isClosing(token)) {
      kept = outer.pop() ?? kept;
    } else {
      kept.push(token);
    }
  }
  return kept;
}

/** From the term on, brackets left out; a term in brackets has only what stands there after it, the bracket last. */
function afterTerm(tokens: readonly Token[]): { tokens: Token[]; first: Token[] } {
  const kept: Token[] = [];
  const first: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (isOpening(token)) depth += 1;
    else if (isClosing(token)) depth -= 1;
    else if (depth === 0) kept.push(token);
    else if (kept.length === 0) first.push(token);
    if (depth < 0) {
      kept.push(token);
      break;
    }
  }
  return { tokens: kept, first };
}

function isOpening({ lower }: Token): boolean {
  return lower === '(' || lower === '[';
}

function isClosing({ lower }: Token): boolean {
  return lower === ')' || lower === ']';
}
