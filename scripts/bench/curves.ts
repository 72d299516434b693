import type { Browser } from 'puppeteer-core';
import { PEERS } from './compare.ts';
import type { BenchPage } from './measure/pages.ts';
import { madePage } from './measure/pages.ts';
import { fitExponent, median, type Point } from './measure/statistics.ts';
import { figure, textTable } from './measure/text-table.ts';
import { totalOf } from './summarise-samples.ts';
import { takeSamples } from './take-samples.ts';

/** How the cost of some subjects grows with one quantity. */
export interface Curve {
  readonly what: string;
  readonly xs: readonly number[];
  readonly lines: readonly Line[];
}

export interface Line {
  readonly subject: string;
  /** ms at each x; NaN where it would have taken too long. */
  readonly times: readonly number[];
  /** k of the best fit of x^k to the times, less what there is at x = 0 if that was measured. */
  readonly exponent: number;
  /** What the last doubling of x would cost, by that part of the curve. */
  readonly doubling: number;
}

export interface CurvePlan {
  readonly what: string;
  readonly xs: readonly number[];
  readonly subjects: readonly string[];
  readonly rounds: number;
  readonly pageAt: (x: number) => BenchPage;
  /** The subject's name in the page, where it depends on x. */
  readonly nameAt?: (subject: string, x: number) => string;
}

const LONGEST_RUN = 15_000; // ms; a subject that will exceed it at the next x is left out from there on

/** Measures, prints and returns a curve. */
export async function measureCurve(browser: Browser, script: string, plan: CurvePlan): Promise<Curve> {
  const times = new Map<string, number[]>(plan.subjects.map((subject) => [subject, []]));
  for (const [at, x] of plan.xs.entries()) {
    const running = plan.subjects.filter((subject) => willEnd(plan.xs, times.get(subject) ?? [], at));
    const nameOf = (subject: string) => plan.nameAt?.(subject, x) ?? subject;
    const orders = running.map((subject) => ({ subject: nameOf(subject), rounds: plan.rounds }));
    const samples = await takeSamples(browser, script, plan.pageAt(x), orders);
    for (const [subject, list] of times) list.push(median((samples.get(nameOf(subject)) ?? []).map(totalOf)));
  }
  const curve = {
    what: plan.what,
    xs: plan.xs,
    lines: [...times].map(([subject, list]) => lineOf(subject, plan.xs, list)),
  };
  console.log(`\n${curveTable(curve)}`);
  return curve;
}

/** Whether a subject is likely to be done in time at the next x, should it go on growing with the square of it. What it takes at 0 says nothing. */
export function willEnd(xs: readonly number[], times: readonly number[], at: number): boolean {
  if (at === 0 || xs[at - 1] === 0) return true;
  const last = times[at - 1] ?? Number.NaN;
  const growth = (xs[at] ?? 0) / (xs[at - 1] ?? 0);
  return last * Math.min(growth, MOST_GROWTH) ** 2 <= LONGEST_RUN;
}

const MOST_GROWTH = 4; // times; further apart, a subject is given the benefit of the doubt

export function lineOf(subject: string, xs: readonly number[], times: readonly number[]): Line {
  const [first = 0] = times;
  const ground = xs[0] === 0 ? first : 0;
  const points: Point[] = xs
    .map((x, at) => ({ x, y: (times[at] ?? Number.NaN) - ground }))
    .filter(({ y }) => !Number.isNaN(y));
  return { subject, times, exponent: fitExponent(points), doubling: 2 ** fitExponent(points.slice(-2)) };
}

export function curveTable({ what, xs, lines }: Curve): string {
  const heading = [`${what} (ms)`, ...xs.map(shortNumber), 'exponent', 'doubling'];
  const rows = lines.map((it) => [
    it.subject,
    ...it.times.map((time) => figure(time)),
    figure(it.exponent),
    figure(it.doubling, ' x'),
  ]);
  return textTable([heading, ...rows]);
}

function shortNumber(value: number): string {
  if (value >= 1_000_000) return `${value / 1_000_000}M`;
  return value >= 1000 ? `${value / 1000}k` : String(value);
}

const CHARACTERS_OF_MENTION = 300;
const MENTIONS_PAGE = 4_000_000; // characters: room for 50,000 mentions
const ALIASES_PAGE = 300_000;
const LONG = [2_500_000, 5_000_000, 10_000_000, 20_000_000];
const FIREFOX_LONG = [1_250_000, 2_500_000, 5_000_000];

/** The curves over page size, number of mentions, and number of aliases. */
export function curvePlans(isQuick: boolean): CurvePlan[] {
  const plans = [...sizePlans(), aliasPlan([20, 200, 2000, 10_000], 4), mentionPlan()];
  return isQuick ? [aliasPlan([20, 10_000], 2)] : plans;
}

/** Without peers, and with what Firefox can load in a few minutes. */
export function firefoxPlans(): CurvePlan[] {
  const [, long, quiet] = sizePlans().map((plan) => ({ ...plan, xs: FIREFOX_LONG }));
  const mentions = { ...mentionPlan(), xs: [0, 12_500, 50_000], subjects: ['scan', 'marks'] };
  return [long, quiet, aliasPlan([20, 10_000], 4), mentions].filter((plan) => plan !== undefined);
}

/** Short pages by themselves: there the start outweighs the page. The scout ends at the first name, so its pages hold none. */
function sizePlans(): CurvePlan[] {
  const pageAt = (x: number) => madePage(x, Math.round(x / CHARACTERS_OF_MENTION));
  return [
    {
      what: 'characters',
      xs: [10_000, 40_000, 160_000, 640_000, 2_500_000],
      subjects: ['walk', 'scan', 'marks', ...PEERS],
      rounds: 2,
      pageAt,
    },
    { what: 'characters, long', xs: LONG, subjects: ['scan', 'marks'], rounds: 2, pageAt },
    {
      what: 'characters, no mention',
      xs: [2_500_000, 10_000_000, 20_000_000],
      subjects: ['walk', 'scout'],
      rounds: 2,
      pageAt: (x) => madePage(x, 0),
    },
  ];
}

function mentionPlan(): CurvePlan {
  return {
    what: 'mentions',
    xs: [0, 3000, 12_500, 25_000, 50_000],
    subjects: ['scan', 'marks', 'mark.js'],
    rounds: 2,
    pageAt: (x) => madePage(MENTIONS_PAGE, x),
  };
}

function aliasPlan(xs: readonly number[], rounds: number): CurvePlan {
  return {
    what: 'aliases',
    xs,
    subjects: ['scan', 'start'],
    rounds,
    pageAt: () => madePage(ALIASES_PAGE, 0),
    nameAt: (subject, x) => `${subject} with ${x} aliases`,
  };
}
