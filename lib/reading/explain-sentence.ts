import type { Span } from '../linking/readable-text.ts';

export interface Verdict {
  readonly explains: boolean;
  /** What is explained, in the sentence's own words; null if nothing is. */
  readonly term: string | null;
  /** 0..1 */
  readonly score: number;
}

/** From this score on a sentence is taken to explain its term. */
export const EXPLAINS_FROM = 0.5;

const DEFINING_VERB =
  /^\s*(?:\([^()]{1,60}\)\s*)?(?:(?:is|are|was|were) (?:an?|the|one of|any)\b|refers? to|stands? for|means\b|consists? of|(?:is|are) (?:known|defined) as)/i;
const APPOSITION = /^,? ?(?:\(|, (?:an?|the|one of)\b)/i;

/** Whether the sentence explains `term`, or, without one, whatever it names first. Never throws; linear. */
export function explainsTerm(sentence: string, term?: string): Verdict {
  const span = term === undefined || term === '' ? null : spanOf(sentence, term);
  if (span === null) return { explains: false, term: null, score: 0 };
  const score = scoreExplanation(sentence, span);
  return { explains: score >= EXPLAINS_FROM, term: sentence.slice(span.start, span.end), score };
}

/** How likely the sentence explains what it names at `term`, 0..1. */
export function scoreExplanation(sentence: string, term: Span): number {
  const rest = sentence.slice(term.end, term.end + 120);
  if (term.start < 40 && DEFINING_VERB.test(rest)) return 0.8;
  return APPOSITION.test(rest) ? 0.6 : 0.1;
}

function spanOf(sentence: string, term: string): Span | null {
  const start = sentence.toLowerCase().indexOf(term.toLowerCase());
  return start < 0 ? null : { start, end: start + term.length };
}
