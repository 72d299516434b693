/** One thing wrong with a pack, and where: `cards[2].updates[0].sources[0].url`, `must be an https: address`. */
export interface PackProblem {
  /** Empty for the pack as a whole. */
  readonly path: string;
  readonly message: string;
  /** In the pack's file, from 1; absent where the pack did not come from one. */
  readonly line?: number;
}

/** A pack that cannot be used. Its message is one line; `problems` has all that is wrong. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly problems: readonly PackProblem[];

  /** Takes at least one problem. */
  constructor(problems: readonly PackProblem[]) {
    super(summarise(problems));
    this.problems = problems;
  }
}

function summarise([first, ...others]: readonly PackProblem[]): string {
  if (first === undefined) return 'the pack cannot be used';
  const place = first.line === undefined ? '' : `line ${first.line}: `;
  const line = `${place}${first.path || 'the pack'}: ${first.message}`;
  if (others.length === 0) return line;
  return `${line} (and ${others.length} more ${others.length === 1 ? 'problem' : 'problems'})`;
}
