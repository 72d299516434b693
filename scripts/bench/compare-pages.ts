import type { Browser } from 'puppeteer-core';
import { type Comparison, compareOn, OWN, PEERS } from './compare.ts';
import type { BenchOptions } from './measure/options.ts';
import type { BenchPage } from './measure/pages.ts';
import { madePage, savedPages } from './measure/pages.ts';

const QUIET = ['walk', 'scout'];
const ALL = [...OWN, ...PEERS];
const LEFT_OUT = ['mark.js across', 'findAndReplaceDOMText']; // where time is short
const WITHOUT_SLOW = ALL.filter((subject) => !LEFT_OUT.includes(subject));
const OF_BUDGETS = ['walk', 'marks', 'one expression'];
const FULL_ROUNDS = 5;
const QUICK_ROUNDS = 3;
const FIREFOX_ROUNDS = 3;
const MOST_SAVED = { full: 8, quick: 2 };

/** Short, long and huge; the last is the one that budgets are stated for. */
const SIZES = [
  { characters: 30_000, mentions: 30 },
  { characters: 300_000, mentions: 500 },
  { characters: 3_000_000, mentions: 13_000 },
];

/** Sidelight's steps and its peers on made and saved pages, and the scout on pages without a mention. */
export async function comparePages(browser: Browser, script: string, options: BenchOptions): Promise<Comparison[]> {
  const rounds = options.isQuick ? QUICK_ROUNDS : FULL_ROUNDS;
  const most = options.isQuick ? MOST_SAVED.quick : MOST_SAVED.full;
  const saved = options.directory === null ? [] : savedPages(options.directory, most);
  const comparisons: Comparison[] = [];
  for (const { characters } of options.isQuick ? SIZES.slice(1) : SIZES) {
    comparisons.push(await compareOn(browser, 'chromium', script, madePage(characters, 0), QUIET, rounds));
  }
  const subjects = options.isQuick ? OF_BUDGETS : ALL;
  const marked = options.isQuick ? SIZES.slice(-1) : SIZES;
  for (const page of [...marked.map(({ characters, mentions }) => madePage(characters, mentions)), ...saved]) {
    comparisons.push(await compareOn(browser, 'chromium', script, page, subjects, rounds));
  }
  return comparisons;
}

/** The same in Firefox; it tells no main-thread time, so these figures are the clock's. */
export async function compareInFirefox(browser: Browser, script: string): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const { characters, mentions } of SIZES) {
    const compare = (page: BenchPage, subjects: readonly string[]) =>
      compareOn(browser, 'firefox', script, page, subjects, FIREFOX_ROUNDS);
    comparisons.push(await compare(madePage(characters, 0), QUIET));
    comparisons.push(await compare(madePage(characters, mentions), WITHOUT_SLOW));
  }
  return comparisons;
}
