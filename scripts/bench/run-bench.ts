import type { Browser } from 'puppeteer-core';
import { InputError } from '../input-error.ts';
import { openBareBrowser } from './bare-browser.ts';
import type { BenchOptions } from './bench-options.ts';
import { madePage, savedPages } from './bench-pages.ts';
import type { Budget } from './budget.ts';
import { bundleSubjects } from './bundle-subjects.ts';
import { type Comparison, compareOn, OWN, PEERS, READING, totalOf } from './compare.ts';

export interface BenchResult {
  readonly comparisons: readonly Comparison[];
  readonly budgets: readonly Budget[];
}

const QUIET = ['walk', 'scout'];
const ALL = [...OWN, ...PEERS, ...READING];
const QUICK = ALL.filter((subject) => subject !== 'mark.js across');
const QUICKEST = ['walk', 'scan', 'marks', 'mark.js', 'one expression'];
const QUICK_SIZE = 1_000_000; // characters of HTML; a quick run measures the budgets alone on longer pages
const FULL_ROUNDS = 7;
const QUICK_ROUNDS = 3;
const MOST_SAVED = { full: 12, quick: 2 };

/** Short, long and huge; the last is the one that budgets are stated for. */
const SIZES = [
  { characters: 30_000, mentions: 30 },
  { characters: 300_000, mentions: 500 },
  { characters: 3_000_000, mentions: 13_000 },
];

/** Measures everything, printing tables as they are done. */
export async function runBench(options: BenchOptions): Promise<BenchResult> {
  const script = await bundleSubjects();
  const chromium = await openBareBrowser('chromium');
  if (chromium === null) throw new InputError('No Chromium was found: install it, or name it in CHROMIUM_PATH');
  try {
    const comparisons = await comparePages(chromium, script, options);
    return { comparisons, budgets: comparisonBudgets(comparisons) };
  } finally {
    await chromium.close();
  }
}

async function comparePages(browser: Browser, script: string, options: BenchOptions): Promise<Comparison[]> {
  const rounds = options.isQuick ? QUICK_ROUNDS : FULL_ROUNDS;
  const most = options.isQuick ? MOST_SAVED.quick : MOST_SAVED.full;
  const saved = options.directory === null ? [] : savedPages(options.directory, most);
  const comparisons: Comparison[] = [];
  for (const page of [...SIZES.map(({ characters }) => madePage(characters, 0))]) {
    comparisons.push(await compareOn(browser, 'chromium', script, page, QUIET, rounds));
  }
  for (const page of [...SIZES.map(({ characters, mentions }) => madePage(characters, mentions)), ...saved]) {
    const isShort = options.isQuick && page.html.length > QUICK_SIZE;
    const subjects = options.isQuick ? (isShort ? QUICKEST : QUICK) : ALL;
    comparisons.push(await compareOn(browser, 'chromium', script, page, subjects, rounds));
  }
  return comparisons;
}

function comparisonBudgets(comparisons: readonly Comparison[]): Budget[] {
  const on = (name: string) => comparisons.find(({ page }) => page === name);
  const quiet = on('300 kB, 0 mentions');
  const full = on('3 MB, 13000 mentions');
  return [
    {
      what: 'page with no mention: scout less 1 ms / bare pass',
      measured: (totalOf(quiet, 'scout') - 1) / totalOf(quiet, 'walk'),
      limit: 1.5,
      unit: ' x',
    },
    {
      what: '13,000 mentions in 3 MB: scan, marks, layout / mark.js',
      measured: totalOf(full, 'marks') / totalOf(full, 'mark.js'),
      limit: 0.15,
      unit: ' x',
    },
  ];
}
