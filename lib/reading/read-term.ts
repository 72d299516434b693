import type { Span } from '../linking/readable-text.ts';
import { createFeatureSet } from './hashed-features.ts';
import { logOdds, type ModelData } from './linear-model.ts';
import { isSurelyExplained } from './sure-frame.ts';
import { contextOf, type TermContext } from './term-context.ts';
import { addTermFeatures } from './term-features.ts';
import { type Frame, frameOf } from './term-frame.ts';

/** How a sentence reads from one of its terms. */
export interface TermReading {
  readonly context: TermContext;
  readonly frame: Frame | null;
  /** A turn of phrase makes it near certain that the term is explained. */
  readonly isSure: boolean;
  /** Log odds by the model alone. */
  readonly odds: number;
}

export function readTerm(sentence: string, term: Span, model: ModelData): TermReading {
  const context = contextOf(sentence, term);
  const frame = frameOf(context);
  const features = createFeatureSet(model.weights.length);
  addTermFeatures(context, frame, features);
  return { context, frame, isSure: isSurelyExplained(context), odds: logOdds(model, features) };
}
