import type { Features, LinearModel } from '../../lib/reading/ranking/linear-model.ts';

/** One example: what is known of it, how likely it should be (0..1), and how much it counts. */
export interface WeighedExample {
  readonly features: Features;
  readonly target: number;
  readonly weight: number;
}

const MOST_STEPS = 30;
const CONVERGED = 1e-6; // the largest change of a standardised weight
const TINY = 1e-9;

/**
 * Logistic regression with an L2 penalty on standardised features, by Newton's method (iteratively reweighted least squares; Hastie,
 * Tibshirani, Friedman 2009, 4.4.1). Gives weights for features as they are. The same examples give the same weights.
 */
export function fitLogistic(examples: readonly WeighedExample[], penalty: number): LinearModel {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const scales = names.map((name) => scaleOf(examples, name));
  const rows = examples.map(({ features }) => [
    ...names.map((name, at) => ((features[name] ?? 0) - (scales[at]?.mean ?? 0)) / (scales[at]?.deviation ?? 1)),
    1,
  ]);
  const fitted = descend(rows, examples, penalty);
  const weights = names.map((name, at) => [name, (fitted[at] ?? 0) / (scales[at]?.deviation ?? 1)] as const);
  const shift = weights.reduce((sum, [, weight], at) => sum + weight * (scales[at]?.mean ?? 0), 0);
  return { bias: (fitted.at(-1) ?? 0) - shift, weights: Object.fromEntries(weights) };
}

function descend(rows: readonly number[][], examples: readonly WeighedExample[], penalty: number): number[] {
  const size = rows[0]?.length ?? 1;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const gradient = weights.map((weight, at) => (at === size - 1 ? 0 : penalty * weight));
    const curvature = weights.map((_, at) => weights.map((__, other) => (at === other && at < size - 1 ? penalty : 0)));
    rows.forEach((row, index) => {
      const { target, weight } = examples[index] as WeighedExample;
      const chance = 1 / (1 + Math.exp(-dot(row, weights)));
      addTo(gradient, curvature, row, weight * (chance - target), weight * chance * (1 - chance));
    });
    const change = solve(curvature, gradient);
    change.forEach((by, at) => {
      weights[at] = (weights[at] ?? 0) - by;
    });
    if (Math.max(...change.map(Math.abs)) < CONVERGED) break;
  }
  return weights;
}

function addTo(gradient: number[], curvature: number[][], row: readonly number[], slope: number, bend: number): void {
  for (let at = 0; at < row.length; at += 1) {
    const value = row[at] ?? 0;
    gradient[at] = (gradient[at] ?? 0) + slope * value;
    const line = curvature[at] as number[];
    if (value === 0) continue;
    for (let other = 0; other < row.length; other += 1)
      line[other] = (line[other] ?? 0) + bend * value * (row[other] ?? 0);
  }
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function scaleOf(examples: readonly WeighedExample[], name: string): { mean: number; deviation: number } {
  const values = examples.map(({ features }) => features[name] ?? 0);
  const mean = values.reduce((sum, it) => sum + it, 0) / Math.max(1, values.length);
  const spread = values.reduce((sum, it) => sum + (it - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean, deviation: Math.sqrt(spread) < TINY ? 1 : Math.sqrt(spread) };
}

/** Gaussian elimination with partial pivoting; the matrix is positive definite, give or take a feature that never varies. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row.map((it, other) => it + (at === other ? TINY : 0)), right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    eliminate(rows, column);
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] || 1));
}

function eliminate(rows: readonly number[][], column: number): void {
  const own = rows[column] as number[];
  for (const [at, row] of rows.entries()) {
    const factor = at === column ? 0 : (row[column] ?? 0) / (own[column] || 1);
    if (factor === 0) continue;
    for (let to = column; to < row.length; to += 1) row[to] = (row[to] ?? 0) - factor * (own[to] ?? 0);
  }
}
