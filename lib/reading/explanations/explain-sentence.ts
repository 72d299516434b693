import { probability } from './linear-model.ts';
import { EXPLAINS_FROM, scoreTerm, TERM_MODEL } from './score-term.ts';
import { termCandidates } from './term-candidates.ts';
import { termPlaces } from './term-places.ts';

export interface Judgement {
  readonly explains: boolean;
  /** What is explained, in the sentence's own words; null if nothing is. */
  readonly term: string | null;
  /** 0..1 */
  readonly score: number;
}

/** Whether the sentence explains `term`, or, without one, anything that it names. Never throws; time is linear. */
export function explainsTerm(sentence: string, term?: string, model = TERM_MODEL): Judgement {
  const places = term === undefined ? termCandidates(sentence) : termPlaces(sentence, term);
  let best: Judgement = { explains: false, term: null, score: probability(Number.NEGATIVE_INFINITY) };
  for (const place of places) {
    const score = scoreTerm(sentence, place, 0, model);
    if (score > best.score) {
      const explains = score >= EXPLAINS_FROM;
      best = { explains, term: explains ? sentence.slice(place.start, place.end) : null, score };
    }
  }
  return best;
}
