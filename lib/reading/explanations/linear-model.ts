import type { FeatureSet } from './hashed-features.ts';

/** A trained model as it is checked in: one character a bucket, "O" for a weight of zero, its neighbours for a step more or less. */
export interface ModelData {
  /** How much of a log odd one step is. */
  readonly step: number;
  readonly weights: string;
}

/** Code of "O". */
export const ZERO_WEIGHT = 79;
/** Steps away from zero at most: the characters stay printable ASCII. */
export const MOST_STEPS = 31;

/** The log odds that the features speak for. The model's weights are one for each bucket of the features. */
export function logOdds(model: ModelData, features: FeatureSet): number {
  let steps = 0;
  for (const bucket of features.buckets) steps += model.weights.charCodeAt(bucket) - ZERO_WEIGHT;
  return steps * model.step;
}

export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
