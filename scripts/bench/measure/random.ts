export interface Random {
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
}

/** Numbers that look random and are the same on every run: a linear congruential generator (Numerical Recipes' constants). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return {
    between(least, most) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return least + Math.floor((state / 2 ** 32) * (most - least + 1));
    },
  };
}
