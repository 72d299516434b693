import { createFeatureSet } from './hashed-features.ts';
import { logOdds, type ModelData } from './linear-model.ts';
import type { TermReading } from './read-term.ts';
import { addSentenceFeatures } from './sentence-features.ts';
import { addStyleFeatures } from './style-features.ts';

/** The models that judge a sentence when no term is given. */
export interface SentenceModels {
  /** Trained on sentences of all kinds. */
  readonly sentence: ModelData;
  /** Trained on scholarly papers alone, over the same features: as many weights as `sentence`. */
  readonly paper: ModelData;
  /** Whether a sentence is of such a paper. */
  readonly style: ModelData;
}

/** How much the model for papers counts in a sentence that reads like one; the rest is the other's. */
const PAPER_SHARE = 0.8;

/** The log odds that the sentence explains one of its terms. Papers explain in passing, in their own turns of phrase. */
export function sentenceOdds(sentence: string, readings: readonly TermReading[], models: SentenceModels): number {
  const features = createFeatureSet(models.sentence.weights.length);
  addSentenceFeatures(sentence, readings, features);
  const odds = logOdds(models.sentence, features);
  if (!isOfPaper(sentence, models.style)) return odds;
  return (1 - PAPER_SHARE) * odds + PAPER_SHARE * logOdds(models.paper, features);
}

function isOfPaper(sentence: string, style: ModelData): boolean {
  const features = createFeatureSet(style.weights.length);
  addStyleFeatures(sentence, features);
  return logOdds(style, features) > 0;
}
