import type { Span } from '../../text/readable-text.ts';
import { type ModelData, probability } from './linear-model.ts';
import { isHollow, isReported } from './plain-explanation.ts';
import { type TermReading, type TiedTerm, tieTerm, weighTerm } from './read-term.ts';
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
const CAUTION_REPORTED = 1.5;
const CAUTION_HOLLOW = 3;
/** What a sure turn of phrase is worth at least: over the threshold, below a plain definition. */
const SURE_ODDS = 0.6;

/** From this score on a sentence is taken to explain its term. */
export const EXPLAINS_FROM = 0.5;

/** Trained by `scripts/train-terms.ts`. */
export const TERM_MODEL: ModelData = termModel;

/** Log odds for a sentence under a heading that asks what its term is. */
export const ANSWER_BONUS = 1;

/** How likely the sentence explains what it names at `term`, 0..1, a half being even; 0 where no turn of
 * phrase ties the term to anything. `bonus` in log odds. Bounded time for any sentence. */
export function scoreTerm(sentence: string, term: Span, bonus = 0, model = TERM_MODEL): number {
  const tied = tieTerm(sentence, term);
  if (tied.frame === null && !tied.isSure) return 0; // most mentions: the model has nothing to weigh
  return probability(cautiousOdds(weighTerm(tied, model)) + bonus);
}

export function cautiousOdds(reading: TermReading): number {
  const cautious = reading.odds - CAUTION[reading.frame?.kind ?? 'none'] - doubtsOf(reading);
  return reading.isSure ? Math.max(cautious, SURE_ODDS) : cautious;
}

/** Log odds against an explanation that the model does not see. */
export function doubtsOf(term: TiedTerm): number {
  return (isReported(term) ? CAUTION_REPORTED : 0) + (isHollow(term) ? CAUTION_HOLLOW : 0);
}
