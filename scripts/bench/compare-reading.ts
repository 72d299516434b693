import type { Browser } from 'puppeteer-core';
import type { BenchOptions } from './measure/options.ts';
import type { BenchPage } from './measure/pages.ts';
import { madePage, savedPages } from './measure/pages.ts';
import { median } from './measure/statistics.ts';
import { figure, textTable } from './measure/text-table.ts';
import { totalOf } from './summarise-samples.ts';
import { takeSamples } from './take-samples.ts';

/** ms of main-thread time, medians. */
interface Times {
  /** Article root, metadata, text, explanations and summary, without linking. */
  readonly own: number;
  /** Readability's article and metadata, on a clone of the page that was made before. */
  readonly readability: number;
}

/** What reading one page takes. */
export interface ReadingTimes {
  readonly page: string;
  /** In a fresh page: the browser has the code of either to compile. */
  readonly first: Times;
  /** For the second time in the page. */
  readonly again: Times;
}

export interface ReadingComparison {
  readonly made: ReadingTimes;
  /** From the smallest file to the largest; none without a directory. */
  readonly saved: readonly ReadingTimes[];
}

const CHARACTERS = 8000; // the median news article
const MENTIONS = 12;
const ROUNDS = { full: 9, quick: 3 };
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
export function readingRatio(times: readonly ReadingTimes[], turn: 'first' | 'again'): number {
  return median(times.map(({ [turn]: { own, readability } }) => own / readability));
}

async function timeReading(browser: Browser, script: string, page: BenchPage, rounds: number): Promise<ReadingTimes> {
  const subjects = ['article', 'readability', 'article again', 'readability again'];
  const orders = subjects.map((subject) => ({ subject, rounds }));
  const samples = await takeSamples(browser, script, page, orders);
  const of = (subject: string) => median((samples.get(subject) ?? []).map(totalOf));
  return {
    page: page.name,
    first: { own: of('article'), readability: of('readability') },
    again: { own: of('article again'), readability: of('readability again') },
  };
}

const TURNS = ['first', 'again'] as const;

function readingTable(made: ReadingTimes, saved: readonly ReadingTimes[]): string {
  const ratio = (times: readonly ReadingTimes[], turn: 'first' | 'again') => figure(readingRatio(times, turn), ' x');
  const row = (it: ReadingTimes) => [
    it.page,
    ...TURNS.flatMap((turn) => [figure(it[turn].own), figure(it[turn].readability), ratio([it], turn)]),
  ];
  const total = ['median of the saved pages', ...TURNS.flatMap((turn) => ['', '', ratio(saved, turn)])];
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
