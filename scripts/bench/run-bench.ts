import type { Browser } from 'puppeteer-core';
import { openBareBrowser } from '../browser/bare-browser.ts';
import { InputError } from '../input/input-error.ts';
import { benchFirefox, type FirefoxFigures } from './bench-firefox.ts';
import { comparisonBudgets, curveBudgets, readingBudgets } from './budgets.ts';
import type { Comparison } from './compare.ts';
import { comparePages } from './compare-pages.ts';
import { compareReading, type ReadingComparison } from './compare-reading.ts';
import { type Curve, curvePlans, measureCurve } from './curves.ts';
import { benchExtension } from './extension/bench-extension.ts';
import { extensionBudgets } from './extension/extension-budgets.ts';
import type { ExtensionFigures } from './extension/extension-figures.ts';
import type { Budget } from './measure/budget.ts';
import { bundleSubjects } from './measure/bundle-subjects.ts';
import type { BenchOptions, Part } from './measure/options.ts';

/** What was measured; null or empty for the parts that were not asked for. */
export interface BenchResult {
  readonly reading: ReadingComparison | null;
  readonly comparisons: readonly Comparison[];
  readonly curves: readonly Curve[];
  readonly extension: ExtensionFigures | null;
  readonly firefox: FirefoxFigures | null;
  readonly budgets: readonly Budget[];
}

const BARE: readonly Part[] = ['article', 'pages', 'curves'];
const IN_FIREFOX: readonly Part[] = [...BARE, 'cards'];

/** Measures the parts that are asked for, printing tables as they are done. */
export async function runBench(options: BenchOptions): Promise<BenchResult> {
  const { parts, browsers } = options;
  const chromium = browsers.has('chromium') ? parts : new Set<Part>();
  const needsExtension = [...chromium].some((part) => !BARE.includes(part));
  const extension = needsExtension ? await benchExtension(options) : null;
  const bare = BARE.some((part) => chromium.has(part)) ? await benchBare(options) : NOTHING;
  const firefox =
    browsers.has('firefox') && IN_FIREFOX.some((part) => parts.has(part)) ? await benchFirefox(options) : null;
  if (firefox === null && !browsers.has('chromium'))
    throw new InputError('Nothing to measure, or no Firefox to measure it in');
  const budgets = [
    ...(bare.reading === null ? [] : readingBudgets(bare.reading)),
    ...(chromium.has('pages') ? comparisonBudgets(bare.comparisons) : []),
    ...(chromium.has('curves') ? curveBudgets(bare.curves) : []),
    ...(extension === null ? [] : extensionBudgets(extension)),
    ...(firefox?.budgets ?? []),
  ];
  return { ...bare, extension, firefox, budgets };
}

type Bare = Pick<BenchResult, 'reading' | 'comparisons' | 'curves'>;

const NOTHING: Bare = { reading: null, comparisons: [], curves: [] };

/** The parts that need no extension: its code runs in the page. */
async function benchBare(options: BenchOptions): Promise<Bare> {
  const { parts, isQuick } = options;
  const script = await bundleSubjects();
  return inChromium(async (browser) => ({
    reading: parts.has('article') ? await compareReading(browser, script, options) : null,
    comparisons: parts.has('pages') ? await comparePages(browser, script, options) : [],
    curves: parts.has('curves') ? await measureCurves(browser, script, isQuick) : [],
  }));
}

async function inChromium<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await openBareBrowser('chromium');
  if (browser === null) throw new InputError('No Chromium was found: install it, or name it in CHROMIUM_PATH');
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function measureCurves(browser: Browser, script: string, isQuick: boolean): Promise<Curve[]> {
  const curves: Curve[] = [];
  for (const plan of curvePlans(isQuick)) curves.push(await measureCurve(browser, script, plan));
  return curves;
}
