import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/find-browser.mjs';

export interface TourOptions {
  readonly folder: string;
  readonly browser: BrowserName;
  /** The tour ends after so many pages with a mark. */
  readonly most: number;
  /** Which share of the pages, for tours that are split: the first of `parts` is 1. */
  readonly part: number;
  readonly parts: number;
  /** For the choice of mentions. */
  readonly seed: number;
  readonly pictures: string | null;
}

export const USAGE =
  'npm run tour -- FOLDER [--browser chromium|firefox] [--most N] [--part 1/4] [--seed N] [--pictures FOLDER]';

/** Throws an `Error` that says how to use it. */
export function readTourOptions(args: readonly string[]): TourOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      most: { type: 'string', default: '150' },
      part: { type: 'string', default: '1/1' },
      seed: { type: 'string' },
      pictures: { type: 'string' },
    },
  });
  const [folder] = positionals;
  const [part, parts] = values.part.split('/').map(Number);
  const most = Number(values.most);
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  const isRight = [most, part, parts, seed].every((number) => Number.isSafeInteger(number) && Number(number) >= 0);
  if (folder === undefined || !isRight || !part || !parts || part > parts || !isBrowser(values.browser)) {
    throw new Error(`Usage: ${USAGE}`);
  }
  return { folder, browser: values.browser, most, part, parts, seed, pictures: values.pictures ?? null };
}

function isBrowser(name: string): name is BrowserName {
  return name === 'chromium' || name === 'firefox';
}
