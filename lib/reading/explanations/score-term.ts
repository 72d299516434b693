import type { Span } from '../../text/readable-text.ts';
import { isContentToken } from '../../text/tokens.ts';
import { type ModelData, probability } from './linear-model.ts';
import { type TermReading, tieTerm, weighTerm } from './read-term.ts';
import { wordsThatSayWhat } from './sure-frame.ts';
import type { TermContext } from './term-context.ts';
import type { Frame, FrameKind } from './term-frame.ts';
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
const REPORTING = new Set(
  (
    'said says state stated states argue argued argues claim claims claimed believe believes believed think thinks thought insist insists ' +
    'insisted reminded hope hopes feel feels felt call calls idea notion whether if'
  ).split(' '),
);
/** "Llama 3 is the talk of the town", "Llama 4 is now available": a verb like a definition's, and nothing that defines. */
const CAUTION_HOLLOW = 3;
const PREDICATE = new Set(
  (
    'not in on at of to for from with like as about under up out over now so very too more less most all just only here there ' +
    'able available capable aware free open live good great better best important useful popular likely ready clear hard easy ' +
    'possible essential nothing anything something because where when how what why part based'
  ).split(' '),
);
/** An adjective or a participle, unless a noun follows it. */
const ADJECTIVE = /..(?:ed|ing|able|ible|ful|less|ous|ic|al|ive|ant|ent)$/;
/** What a sure turn of phrase is worth at least: over the threshold, below a plain definition. */
const SURE_ODDS = 0.6;

/** From this score on a sentence is taken to explain its term. */
export const EXPLAINS_FROM = 0.5;

/** Trained by `scripts/train-explanations.ts`. */
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
export function doubtsOf({ context, frame }: TermReading): number {
  const isReported = context.left.some((it) => REPORTING.has(it.lower));
  return (isReported ? CAUTION_REPORTED : 0) + (isHollow(frame, context) ? CAUTION_HOLLOW : 0);
}

function isHollow(frame: Frame | null, { right }: TermContext): boolean {
  if (frame?.kind === 'is') {
    const first = right[frame.at]?.lower ?? '';
    const next = right[frame.at + 1];
    return PREDICATE.has(first) || (ADJECTIVE.test(first) && (next === undefined || !isContentToken(next)));
  }
  if (frame?.kind === 'is-a' || frame?.kind === 'is-the') return wordsThatSayWhat(right, frame.at) < 1;
  return false;
}
