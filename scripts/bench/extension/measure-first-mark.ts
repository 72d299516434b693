import type { BrowserSession } from '../../browser/session.ts';
import { bundleSubjects } from '../measure/bundle-subjects.ts';
import { sizeName } from '../measure/pages.ts';
import { median } from '../measure/statistics.ts';
import { figure, textTable } from '../measure/text-table.ts';
import { hosted } from './living-pages.ts';

/** From `DOMContentLoaded` on; ms by the clock, one for each round. */
export interface FirstMark {
  readonly name: string;
  /** Until the first mark in the viewport is painted, on a granted site, where scout and reader come by themselves. */
  readonly ours: readonly number[];
  /** Until all marks of the least highlighter are painted, on the same page elsewhere. */
  readonly least: readonly number[];
  /** At most so many times the least highlighter's. */
  readonly limit: number;
}

const PAGES = [
  { characters: 8000, mentions: 12, limit: 7 },
  { characters: 100_000, mentions: 150, limit: 8 },
  { characters: 1_000_000, mentions: 10_000, limit: 3, isLeftOutIfQuick: true },
  { characters: 3_000_000, mentions: 32_000, limit: 1.2 },
  { characters: 19_000_000, mentions: 200_000, limit: 0.5, isLeftOutIfQuick: true },
];
const LATEST = 60_000; // ms

/** Both sides take turns in one browser, so that what else the machine does falls on both alike; prints the table. */
export async function measureFirstMarks(
  session: BrowserSession,
  rounds: number,
  isQuick: boolean,
): Promise<FirstMark[]> {
  const script = await bundleSubjects();
  const figures: FirstMark[] = [];
  for (const { characters, mentions, limit, isLeftOutIfQuick } of PAGES) {
    if (isQuick && isLeftOutIfQuick === true) continue;
    const { withUs, withoutUs, pages } = hosted(characters, mentions);
    const ours: number[] = [];
    const least: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await timeVisit(session, withUs, pages, script, null));
      least.push(await timeVisit(session, withoutUs, pages, script, 'one expression'));
    }
    figures.push({ name: sizeName(characters), ours, least, limit });
  }
  console.log(`\n${table(figures)}`);
  return figures;
}

export function firstMarkRatio({ ours, least }: FirstMark): number {
  return median(ours) / median(least);
}

async function timeVisit(
  session: BrowserSession,
  url: string,
  pages: ReadonlyMap<string, string>,
  script: string,
  subject: string | null,
): Promise<number> {
  const empty = new URL('/empty', url).href;
  const tab = await session.open(empty, new Map([...pages, [empty, '<p>']]));
  try {
    await tab.bringToFront(); // a page that is not seen draws no frames
    const start = `addEventListener('DOMContentLoaded', () => bench.startClock(${JSON.stringify(subject)}))`;
    await tab.evaluateOnNewDocument(`${script}\n${start}`);
    await tab.goto(url, { waitUntil: 'load', timeout: LATEST });
    return (await tab.evaluate('bench.timed()')) as number;
  } finally {
    await tab.close();
  }
}

function table(figures: readonly FirstMark[]): string {
  const rows = figures.map((it) => [
    it.name,
    ...[it.ours, it.least].flatMap((values) => [figure(Math.min(...values)), figure(median(values))]),
    figure(firstMarkRatio(it), ' x'),
  ]);
  const heading = [
    'DOMContentLoaded to (ms)',
    'first mark, best',
    'median',
    'least highlighter, best',
    'median',
    'ratio',
  ];
  return textTable([heading, ...rows]);
}
