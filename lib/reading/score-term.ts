import type { Span } from '../linking/readable-text.ts';
import { type ModelData, probability } from './linear-model.ts';
import { readTerm, type TermReading } from './read-term.ts';
import type { FrameKind } from './term-frame.ts';
import termModel from './term-model.json' with { type: 'json' };

/**
 * Log odds that a frame must bring beyond even. The model learns from encyclopaedias and textbooks, where a bare "X is ..."
 * or no frame at all often still explains; in news it seldom does, and none is better than a wrong one.
 */
const CAUTION: Readonly<Record<FrameKind | 'none', number>> = {
  'is-a': 0,
  'is-the': 0,
  'defined-as': 0,
  verb: 0,
  expansion: 0,
  is: 0.4,
  named: 0.8,
  apposition: 1.2,
  relative: 1.4,
  meaning: 0,
  none: 1.6,
};
/** "She stated that open source is the foundation of AI" says what she holds, not what it is. */
const CAUTION_REPORTED = 1.5;
const REPORTING =
  /^(?:said|says|stated?|states|argue[ds]?|claim(?:s|ed)?|believes?|believed|thinks?|thought|insist(?:s|ed)|reminded|hopes?|feels?|felt|suggest(?:s|ed)|calls?|idea|notion|whether|if)$/;
/** What a sure turn of phrase is worth at least: over the threshold, below a plain definition. */
const SURE_ODDS = 0.6;

/** From this score on a sentence is taken to explain its term. */
export const EXPLAINS_FROM = 0.5;

/** Trained by `scripts/train-explanations.ts`. */
export const TERM_MODEL: ModelData = termModel;

/** How likely the sentence explains what it names at `term`, 0..1, a half being even. Bounded time for any sentence. */
export function scoreTerm(sentence: string, term: Span): number {
  return probability(cautiousOdds(readTerm(sentence, term, TERM_MODEL)));
}

export function cautiousOdds({ context, frame, isSure, odds }: TermReading): number {
  const isReported = context.left.some((it) => REPORTING.test(it.lower));
  const cautious = odds - CAUTION[frame?.kind ?? 'none'] - (isReported ? CAUTION_REPORTED : 0);
  return isSure ? Math.max(cautious, SURE_ODDS) : cautious;
}
