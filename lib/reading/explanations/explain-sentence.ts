import { isContentToken } from '../../text/tokens.ts';
import { type ModelData, probability } from './linear-model.ts';
import paperModel from './paper-model.json' with { type: 'json' };
import { readTerm } from './read-term.ts';
import { cautiousOdds, doubtsOf, EXPLAINS_FROM, TERM_MODEL } from './score-term.ts';
import sentenceModel from './sentence-model.json' with { type: 'json' };
import { type SentenceModels, sentenceOdds } from './sentence-odds.ts';
import styleModel from './style-model.json' with { type: 'json' };
import { termCandidates } from './term-candidates.ts';
import type { TermContext } from './term-context.ts';
import { termPlaces } from './term-places.ts';

export interface Judgement {
  readonly explains: boolean;
  /** What is explained, in the sentence's own words; null if nothing is. */
  readonly term: string | null;
  /** 0..1 */
  readonly score: number;
}

/** The model for a given term and those for sentences alone; trained together, so handed over together. */
export interface ExplanationModels extends SentenceModels {
  readonly term: ModelData;
}

const SHIPPED: ExplanationModels = {
  term: TERM_MODEL,
  sentence: sentenceModel,
  paper: paperModel,
  style: styleModel,
};
/** Misses cost as much as false alarms here, and definitions are the rarer kind: F1 is best a little below even. */
const CAUTION = -0.25; // log odds
const COPULA = /^(?:is|are|was|were|'s)$/;

/** How much less a sentence that explains something speaks for a term the further the term is behind the likeliest one. */
const BEHIND = 0.5;

/** Whether the sentence explains `term`, or, without one, anything at all. Never throws; time is linear. */
export function explainsTerm(sentence: string, term?: string, models: ExplanationModels = SHIPPED): Judgement {
  const anything = readAnything(sentence, models);
  const places = term === undefined ? [] : termPlaces(sentence, term);
  const judgements = places.map((place) => {
    const reading = readTerm(sentence, place, models.term);
    const indirect = isModifier(reading.context)
      ? Number.NEGATIVE_INFINITY
      : anything.odds - doubtsOf(reading) - BEHIND * Math.max(0, anything.bestTermOdds - reading.odds);
    return judgement(Math.max(cautiousOdds(reading), indirect), sentence.slice(place.start, place.end));
  });
  return judgements.sort((a, b) => b.score - a.score)[0] ?? judgement(anything.odds, anything.term);
}

/** How the sentence reads without a term, and which of its own it explains if it explains any. */
function readAnything(
  sentence: string,
  models: ExplanationModels,
): { odds: number; term: string | null; bestTermOdds: number } {
  const places = termCandidates(sentence);
  const readings = places.map((place) => readTerm(sentence, place, models.term));
  const bestTermOdds = Math.max(...readings.map((it) => it.odds));
  const place = places[readings.findIndex((it) => it.odds === bestTermOdds)];
  const term = place === undefined ? null : sentence.slice(place.start, place.end);
  return { odds: sentenceOdds(sentence, readings, models) - CAUTION, term, bestTermOdds };
}

/** Whether the term only describes another noun, as in "X is an open-source tool": then X is what is explained. */
function isModifier({ left, right }: TermContext): boolean {
  const next = right[0];
  if (next === undefined || !isContentToken(next)) return false;
  return left.slice(-4).some((it) => it.lower === 'a' || it.lower === 'an') && left.some((it) => COPULA.test(it.lower));
}

function judgement(odds: number, term: string | null): Judgement {
  const score = probability(odds);
  const explains = score >= EXPLAINS_FROM;
  return { explains, term: explains ? term : null, score };
}
