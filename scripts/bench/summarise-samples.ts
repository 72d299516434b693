import { median, spread } from './measure/statistics.ts';
import type { FullSample } from './take-samples.ts';

/** What one subject took on one page: medians in ms, bytes of heap; `spread` in per cent of the total. */
export interface Summary {
  readonly subject: string;
  readonly rounds: number;
  readonly script: number;
  readonly layout: number;
  readonly paint: number;
  readonly longest: number;
  /** Main-thread time for all three, where the browser tells; else what the clock says. */
  readonly total: number;
  /** The total in units of the limit's. */
  readonly ratio: number;
  readonly nodes: number;
  readonly heap: number | null;
  readonly found: number;
  readonly spread: number;
}

/** The subject that does the least that has to be done; all others are compared with it. */
export const LIMIT = 'walk';

export function summariseSamples(samples: ReadonlyMap<string, readonly FullSample[]>): Summary[] {
  const limit = median((samples.get(LIMIT) ?? []).map(totalOf));
  return [...samples].filter(([, list]) => list.length > 0).map(([subject, list]) => summary(subject, list, limit));
}

/** ms that a run took of the main thread. */
export function totalOf({ cpu, script, layout, paint }: FullSample): number {
  return cpu ?? script + layout + paint;
}

function summary(subject: string, list: readonly FullSample[], limit: number): Summary {
  const totals = list.map(totalOf);
  const heaps = list.map(({ heap }) => heap).filter((heap) => heap !== null);
  return {
    subject,
    rounds: list.length,
    script: median(list.map(({ script }) => script)),
    layout: median(list.map(({ layout }) => layout)),
    paint: median(list.map(({ paint }) => paint)),
    longest: median(list.map(({ longest }) => longest)),
    total: median(totals),
    ratio: median(totals) / limit,
    nodes: median(list.map(({ nodes }) => nodes)),
    heap: heaps.length === 0 ? null : median(heaps),
    found: median(list.map(({ found }) => found)),
    spread: spread(totals),
  };
}

/** As cells of a table, heading first. */
export function summaryRows(summaries: readonly Summary[], figure: (value: number) => string): string[][] {
  const heading = [
    '',
    'script',
    'layout',
    'paint',
    'longest',
    'TOTAL',
    'spread',
    'x limit',
    'nodes',
    'heap kB',
    'found',
    'n',
  ];
  const rows = summaries.map((it) => [
    it.subject,
    ...[it.script, it.layout, it.paint, it.longest, it.total].map((value) => figure(value)),
    `${it.spread.toFixed(0)} %`,
    figure(it.ratio),
    String(it.nodes),
    it.heap === null ? '-' : String(Math.round(it.heap / 1000)),
    String(Math.round(it.found)),
    String(it.rounds),
  ]);
  return [heading, ...rows];
}
