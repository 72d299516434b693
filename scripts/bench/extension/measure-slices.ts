import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../../browser/session.ts';
import { quantile } from '../measure/statistics.ts';
import { figure, textTable } from '../measure/text-table.ts';
import { GRANTED, hosted } from './living-pages.ts';
import { ownStretches, traceDuring } from './trace.ts';

/** How Sidelight's work on one page was cut up; ms of main-thread time. */
export interface Slices {
  readonly count: number;
  readonly total: number;
  readonly longest: number;
  /** 95 % of the slices are at most this long. */
  readonly most: number;
  readonly marks: number;
  /** From the visit to the last mark, by the clock. */
  readonly elapsed: number;
  /** From the visit to the first marks, by the clock. */
  readonly first: number;
  /** The longest slices, longest first. */
  readonly worst: readonly number[];
}

/** The same with what the page holds. */
export interface PageSlices extends Slices {
  readonly characters: number;
  readonly mentions: number;
}

const HUGE = { characters: 19_000_000, mentions: 60_000 };
const PAGES = [
  { characters: 30_000, mentions: 0 },
  { characters: 30_000, mentions: 30 },
  { characters: 3_000_000, mentions: 13_000 },
];

/** Over pages from short to huge (a quick run: to long); prints the table. */
export async function measureAllSlices(session: BrowserSession, isQuick: boolean): Promise<PageSlices[]> {
  const slices: PageSlices[] = [];
  for (const page of isQuick ? PAGES : [...PAGES, HUGE]) {
    slices.push({ ...page, ...(await measureSlices(session, page.characters, page.mentions)) });
  }
  console.log(`\n${slicesTable(slices)}`);
  return slices;
}

const MARKED_BY = 60_000; // ms
const SETTLED = 2000; // ms without a further mark
const LOOK = 250; // ms between two looks: each costs the page a little

/** Visits a page on a granted site, where scout and reader come by themselves, and listens to their work. */
async function measureSlices(session: BrowserSession, characters: number, mentions: number): Promise<Slices> {
  const { withUs, pages } = hosted(characters, mentions);
  const tab = await session.open(`${GRANTED}/empty`, new Map([...pages, [`${GRANTED}/empty`, '<p>']]));
  try {
    const start = performance.now();
    const { events, result } = await traceDuring(tab, async () => {
      await tab.goto(withUs, { waitUntil: 'load', timeout: MARKED_BY });
      return waitForMarks(tab, mentions > 0);
    });
    const slices = ownStretches(events);
    return {
      count: slices.length,
      total: slices.reduce((sum, slice) => sum + slice, 0),
      longest: Math.max(0, ...slices),
      most: quantile(slices, 0.95),
      ...result,
      elapsed: result.elapsed - start,
      first: result.first - start,
      worst: [...slices].sort((a, b) => b - a).slice(0, 5),
    };
  } finally {
    await tab.close();
  }
}

async function waitForMarks(tab: Page, hasMarks: boolean): Promise<{ marks: number; first: number; elapsed: number }> {
  const end = performance.now() + MARKED_BY;
  let marks = 0;
  let last = performance.now();
  let first = Number.NaN;
  while (performance.now() < end && performance.now() - last < SETTLED + (hasMarks && marks === 0 ? MARKED_BY : 0)) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    const now = (await tab.evaluate('[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)')) as number;
    if (now !== marks) last = performance.now();
    if (marks === 0 && now > 0) first = last;
    marks = now;
  }
  return { marks, first, elapsed: last };
}

function slicesTable(slices: readonly PageSlices[]): string {
  const rows = slices.map((it) => [
    `${it.characters / 1000} kB, ${it.mentions} mentions`,
    ...[it.total, it.longest, it.most, it.first, it.elapsed].map((value) => figure(value)),
    String(it.count),
    String(it.marks),
    it.worst.map((worst) => figure(worst)).join(' '),
  ]);
  const heading = [
    'built extension, granted page (ms)',
    'own time',
    'longest',
    '95 % under',
    'first marks after',
    'the last',
    'slices',
    'marks',
    'worst',
  ];
  return textTable([heading, ...rows]);
}
