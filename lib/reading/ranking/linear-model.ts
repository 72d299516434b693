/** Facts by name, each as a number. */
export type Features = Readonly<Record<string, number>>;

/** A logistic regression; trained by `scripts/train.ts`. */
export interface LinearModel {
  /** Log odds where all features are 0. */
  readonly bias: number;
  /** Log odds for each unit of a feature. A feature without a weight counts for nothing. */
  readonly weights: Readonly<Record<string, number>>;
}

/** The log odds that the features speak for. */
export function logOddsOf({ bias, weights }: LinearModel, groups: readonly Features[]): number {
  let odds = bias;
  for (const features of groups) {
    for (const name in features) {
      const value = features[name] ?? 0;
      if (value !== 0) odds += (weights[name] ?? 0) * value; // most are 0, and to look a name up takes the time
    }
  }
  return odds;
}

const STEPS = 1e4; // browsers differ in the last digits of an exponential

/** 0..1, to four digits. */
export function chanceOf(odds: number): number {
  return Math.round(STEPS / (1 + Math.exp(-odds))) / STEPS;
}
