export interface Example {
  /** Indices of the features that hold. */
  readonly features: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
}

export interface TrainingPlan {
  readonly buckets: number;
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the L1 penalty, in units of summed gradient: the higher, the fewer weights remain. */
  readonly pull: number;
}

/**
 * Logistic regression with an L1 penalty by FTRL-Proximal (McMahan et al. 2013, algorithm 1). The same examples give the
 * same weights: the order is shuffled with a fixed seed.
 */
export function trainLogistic(examples: readonly Example[], plan: TrainingPlan): Float64Array {
  const sums = new Float64Array(plan.buckets);
  const squares = new Float64Array(plan.buckets);
  const { pull } = plan;

  function weightOf(bucket: number): number {
    const sum = sums[bucket] ?? 0;
    if (Math.abs(sum) <= pull) return 0;
    return (-(sum - Math.sign(sum) * pull) * plan.rate) / (1 + Math.sqrt(squares[bucket] ?? 0));
  }

  function learn({ features, isPositive, weight }: Example): void {
    const weights = features.map(weightOf);
    const odds = weights.reduce((total, it) => total + it, 0);
    const gradient = (1 / (1 + Math.exp(-odds)) - (isPositive ? 1 : 0)) * weight;
    features.forEach((bucket, at) => {
      const square = squares[bucket] ?? 0;
      const grown = square + gradient * gradient;
      sums[bucket] =
        (sums[bucket] ?? 0) + gradient - ((Math.sqrt(grown) - Math.sqrt(square)) / plan.rate) * (weights[at] ?? 0);
      squares[bucket] = grown;
    });
  }

  const order = [...examples];
  const random = createRandom(7);
  for (let round = 0; round < plan.rounds; round += 1) {
    shuffle(order, random);
    order.forEach(learn);
  }
  return Float64Array.from(sums, (_, bucket) => weightOf(bucket));
}

function shuffle(list: Example[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as Example, list[at] as Example];
  }
}

/** Numbers in 0..1 from a linear congruence (Numerical Recipes' constants). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
