import { InputError } from '../input-error.ts';

export interface BenchOptions {
  /** Within a minute and a half: fewer pages and rounds, no Firefox. */
  readonly isQuick: boolean;
  /** Saved pages to measure on beside the made ones. */
  readonly directory: string | null;
}

export const USAGE = 'Usage: npm run bench [-- DIRECTORY] [--quick]';

/** Throws `InputError` for what it does not know. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const [directory = null, ...more] = args.filter((arg) => !arg.startsWith('-'));
  const unknown = flags.find((flag) => flag !== '--quick');
  if (unknown !== undefined || more.length > 0) throw new InputError(`${unknown ?? more[0]}: not understood. ${USAGE}`);
  return { isQuick: flags.length > 0, directory };
}
