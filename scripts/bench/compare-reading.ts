import type { Browser } from 'puppeteer-core';
import type { BenchOptions } from './bench-options.ts';
import { madePage, savedPages } from './bench-pages.ts';
import { median } from './statistics.ts';
import { totalOf } from './summarise-samples.ts';
import { type BenchPage, takeSamples } from './take-samples.ts';
import { figure, textTable } from './text-table.ts';

/** What reading one page takes, in ms of main-thread time: medians. */
export interface ReadingTimes {
  readonly page: string;
  /** Article root, metadata, text, explanations and summary, without linking. */
  readonly own: number;
  /** Readability's article and metadata, on a clone of the page that was made before. */
  readonly readability: number;
  /** Both for the second time in the page: the first also waits for the browser to compile them. */
  readonly ownAgain: number;
  readonly readabilityAgain: number;
}

export interface ReadingComparison {
  readonly made: ReadingTimes;
  /** From the smallest file to the largest; none without a directory. */
  readonly saved: readonly ReadingTimes[];
}

const CHARACTERS = 8000; // the median news article
const MENTIONS = 12;
const ROUNDS = { full: 7, quick: 3 };
const MOST_SAVED = { full: 25, quick: 9 };

/** Measures both on fresh loads in turn, prints the table and returns it. */
export async function compareReading(
  browser: Browser,
  script: string,
  { directory, isQuick }: BenchOptions,
): Promise<ReadingComparison> {
  const extent = isQuick ? 'quick' : 'full';
  const time = (page: BenchPage) => timeReading(browser, script, page, ROUNDS[extent]);
  const made = await time(madePage(CHARACTERS, MENTIONS));
  const saved: ReadingTimes[] = [];
  for (const page of directory === null ? [] : savedPages(directory, MOST_SAVED[extent])) saved.push(await time(page));
  console.log(`\n${readingTable(made, saved)}`);
  return { made, saved };
}

/** Times of Readability's: the median over pages; NaN for none. */
export function readingRatio(times: readonly ReadingTimes[]): number {
  return median(times.map(({ own, readability }) => own / readability));
}

/** The same for the second time. */
export function readingAgainRatio(times: readonly ReadingTimes[]): number {
  return median(times.map(({ ownAgain, readabilityAgain }) => ownAgain / readabilityAgain));
}

async function timeReading(browser: Browser, script: string, page: BenchPage, rounds: number): Promise<ReadingTimes> {
  const subjects = ['article', 'readability', 'article again', 'readability again'];
  const orders = subjects.map((subject) => ({ subject, rounds }));
  const samples = await takeSamples(browser, script, page, orders);
  const of = (subject: string) => median((samples.get(subject) ?? []).map(totalOf));
  return {
    page: page.name,
    own: of('article'),
    readability: of('readability'),
    ownAgain: of('article again'),
    readabilityAgain: of('readability again'),
  };
}

function readingTable(made: ReadingTimes, saved: readonly ReadingTimes[]): string {
  const row = (it: ReadingTimes) => [
    it.page,
    ...[it.own, it.readability].map((value) => figure(value)),
    figure(readingRatio([it]), ' x'),
    ...[it.ownAgain, it.readabilityAgain].map((value) => figure(value)),
    figure(readingAgainRatio([it]), ' x'),
  ];
  const total = [
    'median of the saved pages',
    ...['', '', figure(readingRatio(saved), ' x')],
    ...['', '', figure(readingAgainRatio(saved), ' x')],
  ];
  return textTable([
    [
      'reading an article (ms, medians)',
      'own',
      'Readability',
      'ratio',
      'own again',
      'Readability again',
      'ratio again',
    ],
    ...[made, ...saved].map(row),
    ...(saved.length === 0 ? [] : [total]),
  ]);
}
