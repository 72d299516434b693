import { MOST_STEPS, type ModelData, ZERO_WEIGHT } from '../../lib/reading/explanations/linear-model.ts';

/** Rounds weights to steps of a log odd, one character each; weights under half a step are gone. */
export function packWeights(weights: Float64Array, step: number): ModelData {
  const characters = Array.from(weights, (weight) => {
    const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step)));
    return String.fromCharCode(ZERO_WEIGHT + steps);
  });
  return { step, weights: characters.join('') };
}
