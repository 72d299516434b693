import type { BrowserName } from '../../browser/find-browser.mjs';
import { InputError } from '../../input/input-error.ts';

/** What can be measured by itself: reading an article, pages beside other highlighters, curves, and the built extension. */
export const PARTS = [
  'article',
  'pages',
  'curves',
  'sizes',
  'slices',
  'first-mark',
  'cards',
  'popup',
  'chatter',
] as const;

export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  /** Within a few minutes: fewer pages and rounds, no Firefox. */
  readonly isQuick: boolean;
  readonly parts: ReadonlySet<Part>;
  /** Firefox where it can: reading, pages, curves and cards. */
  readonly browsers: ReadonlySet<BrowserName>;
  /** Saved pages to measure on beside the made ones. */
  readonly directory: string | null;
}

export const USAGE = `Usage: npm run bench [-- DIRECTORY] [--quick] [--only ${PARTS.join(',')}] [--browser chromium|firefox]`;

/** Throws `InputError` for what it does not know. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  let isQuick = false;
  let parts: ReadonlySet<Part> = new Set(PARTS);
  let directory: string | null = null;
  let browser: BrowserName | null = null;
  for (const [at, arg] of args.entries()) {
    if (args[at - 1] === '--only') parts = readParts(arg);
    else if (args[at - 1] === '--browser') browser = readBrowser(arg);
    else if (arg === '--quick') isQuick = true;
    else if ((arg === '--only' || arg === '--browser') && at + 1 < args.length) continue;
    else if (directory === null && !arg.startsWith('-')) directory = arg;
    else throw refusal(arg);
  }
  const browsers: readonly BrowserName[] = isQuick ? ['chromium'] : BROWSERS;
  return { isQuick, parts, browsers: new Set(browser === null ? browsers : [browser]), directory };
}

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

function readBrowser(name: string): BrowserName {
  const known = BROWSERS.find((browser) => browser === name);
  if (known === undefined) throw refusal(name);
  return known;
}

function readParts(list: string): ReadonlySet<Part> {
  const names = list.split(',');
  const unknown = names.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw refusal(unknown);
  return new Set(PARTS.filter((part) => names.includes(part)));
}

function refusal(arg: string): InputError {
  return new InputError(`${arg}: not understood. ${USAGE}`);
}
