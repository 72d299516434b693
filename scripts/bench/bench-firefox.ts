import type { Browser } from 'puppeteer-core';
import { openBareBrowser } from '../browser/bare-browser.ts';
import { findBrowser } from '../browser/find-browser.mjs';
import { openSession } from '../browser/open-session.ts';
import { InputError } from '../input/input-error.ts';
import { buildExtension } from '../package/build-extension.ts';
import { comparisonBudgets, curveBudgets, readingBudgets } from './budgets.ts';
import type { Comparison } from './compare.ts';
import { compareInFirefox } from './compare-pages.ts';
import { compareReading, type ReadingComparison } from './compare-reading.ts';
import { type Curve, firefoxPlans, measureCurve } from './curves.ts';
import { measureCards } from './extension/bench-extension.ts';
import { cardBudgets } from './extension/extension-budgets.ts';
import { GRANTED } from './extension/living-pages.ts';
import type { CardTimes } from './extension/measure-card.ts';
import type { Budget } from './measure/budget.ts';
import { bundleSubjects } from './measure/bundle-subjects.ts';
import type { BenchOptions } from './measure/options.ts';

/** What Firefox tells, which is the time by the clock and no more; null or empty for what was not asked for. */
export interface FirefoxFigures {
  readonly reading: ReadingComparison | null;
  readonly comparisons: readonly Comparison[];
  readonly curves: readonly Curve[];
  readonly cards: readonly CardTimes[] | null;
  readonly budgets: readonly Budget[];
}

const CARD_ROUNDS = 3;

/** The rows that Firefox has in common with Chromium; null where there is no Firefox. Sizes, slices and chatter need Chromium's traces. */
export async function benchFirefox(options: BenchOptions): Promise<FirefoxFigures | null> {
  if (findBrowser('firefox') === null) return null;
  const { parts } = options;
  const bare = await inFirefox(options);
  const cards = parts.has('cards') ? await timeCards() : null;
  const budgets = [
    ...(bare.reading === null ? [] : readingBudgets(bare.reading)),
    ...(parts.has('pages') ? comparisonBudgets(bare.comparisons) : []),
    ...(parts.has('curves') ? curveBudgets(bare.curves) : []),
    ...(cards === null ? [] : cardBudgets(cards)),
  ];
  return { ...bare, cards, budgets: budgets.map((budget) => ({ ...budget, what: `Firefox: ${budget.what}` })) };
}

async function inFirefox(options: BenchOptions): Promise<Pick<FirefoxFigures, 'reading' | 'comparisons' | 'curves'>> {
  const { parts } = options;
  const script = await bundleSubjects();
  const browser = await openBareBrowser('firefox');
  if (browser === null) throw new InputError('Firefox does not start');
  try {
    return {
      reading: parts.has('article') ? await compareReading(browser, script, options) : null,
      comparisons: parts.has('pages') ? await compareInFirefox(browser, script) : [],
      curves: parts.has('curves') ? await measureCurves(browser, script) : [],
    };
  } finally {
    await browser.close();
  }
}

async function measureCurves(browser: Browser, script: string): Promise<Curve[]> {
  const curves: Curve[] = [];
  for (const plan of firefoxPlans()) curves.push(await measureCurve(browser, script, plan));
  return curves;
}

async function timeCards(): Promise<CardTimes[]> {
  const folder = buildExtension('firefox');
  if (folder === null) throw new InputError('The extension does not build');
  const session = await openSession('firefox', folder, { isHeadless: true, granted: [`${GRANTED}/*`] });
  try {
    return await measureCards(session, CARD_ROUNDS);
  } finally {
    await session.close();
  }
}
