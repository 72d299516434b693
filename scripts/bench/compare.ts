import type { Browser } from 'puppeteer-core';
import type { BenchPage } from './measure/pages.ts';
import { figure, textTable } from './measure/text-table.ts';
import { type Summary, summariseSamples, summaryRows } from './summarise-samples.ts';
import { type Order, takeSamples } from './take-samples.ts';

export interface Comparison {
  readonly page: string;
  readonly browser: string;
  readonly summaries: readonly Summary[];
}

export const OWN = ['walk', 'scout', 'start', 'scan', 'marks'];
export const PEERS = ['mark.js', 'mark.js across', 'findAndReplaceDOMText', 'one expression'];

// mark.js searches each match from the start of the page: 35 s on 3 MB with 13,000 of them.
const SLOW = 'mark.js across';
const LONG_PAGE = 1_000_000; // characters of HTML
const MOST_SLOW_ROUNDS = 1;

/** Measures subjects against each other on one page, prints the table and returns it. */
export async function compareOn(
  browser: Browser,
  name: string,
  script: string,
  page: BenchPage,
  subjects: readonly string[],
  rounds: number,
): Promise<Comparison> {
  const orders = subjects.map((subject): Order => ({ subject, rounds: roundsOf(subject, page, rounds) }));
  const summaries = summariseSamples(await takeSamples(browser, script, page, orders));
  console.log(`\n${page.name} (${name}; ms, medians)\n${textTable(summaryRows(summaries, figure))}`);
  return { page: page.name, browser: name, summaries };
}

function roundsOf(subject: string, page: BenchPage, rounds: number): number {
  return subject === SLOW && page.html.length > LONG_PAGE ? Math.min(rounds, MOST_SLOW_ROUNDS) : rounds;
}

/** One figure of a comparison; NaN where it was not measured. */
export function totalOf(comparison: Comparison | undefined, subject: string): number {
  return comparison?.summaries.find((it) => it.subject === subject)?.total ?? Number.NaN;
}
