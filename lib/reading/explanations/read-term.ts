import type { Span } from '../../text/readable-text.ts';
import { createFeatureSet } from './hashed-features.ts';
import { logOdds, type ModelData } from './linear-model.ts';
import { isSurelyExplained } from './sure-frame.ts';
import { contextOf, type TermContext } from './term-context.ts';
import { addTermFeatures } from './term-features.ts';
import { type Frame, frameOf } from './term-frame.ts';

/** What ties a term to the rest of its sentence. */
export interface TiedTerm {
  readonly context: TermContext;
  readonly frame: Frame | null;
  /** A turn of phrase makes it near certain that the term is explained. */
  readonly isSure: boolean;
}

/** How a sentence reads from one of its terms. */
export interface TermReading extends TiedTerm {
  /** Log odds by the model alone. */
  readonly odds: number;
}

export function tieTerm(sentence: string, term: Span): TiedTerm {
  const context = contextOf(sentence, term);
  return { context, frame: frameOf(context), isSure: isSurelyExplained(context) };
}

export function weighTerm(tied: TiedTerm, model: ModelData): TermReading {
  const features = createFeatureSet(model.weights.length);
  addTermFeatures(tied.context, tied.frame, features);
  return { ...tied, odds: logOdds(model, features) };
}

export function readTerm(sentence: string, term: Span, model: ModelData): TermReading {
  return weighTerm(tieTerm(sentence, term), model);
}
