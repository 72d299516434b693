import { drawn } from './drawn.ts';
import { firstMarkInSight, timeToPaint } from './first-mark.ts';
import { OWN_SUBJECTS, subjectsWithAliases } from './own-subjects.ts';
import { PEER_SUBJECTS } from './peer-subjects.ts';
import type { Outcome, Subject } from './subject.ts';

/** One measured run; ms by the clock. */
export interface Sample {
  readonly script: number;
  /** Style and layout, forced right after the script. */
  readonly layout: number;
  /** What the next frame takes of the main thread: style of the marks, paint. */
  readonly paint: number;
  /** The longest stretch that cannot be interrupted. */
  readonly longest: number;
  /** Of the script's time, what is not counted. */
  readonly leftOut: number;
  readonly found: number;
}

export interface Remains {
  readonly nodes: number;
  /** Bytes that stay on the heap; null where the browser does not say. */
  readonly heap: number | null;
}

const ALIASES = /^(\w+) with (\d+) aliases$/;

interface Prepared {
  readonly run: () => Outcome;
  readonly nodes: number;
  readonly heap: number | null;
}

let prepared: Prepared | null = null;

/** Makes a subject ready on the page as it is. */
export async function prepare(name: string): Promise<void> {
  const subject = subjectOf(name);
  await drawn();
  forceLayout();
  prepared = { run: subject.prepare(), nodes: countNodes(), heap: usedHeap() };
  forceLayout();
}

/** Goes the way of a sample without any work: what that takes is to be taken off. */
export async function idle(): Promise<void> {
  forceLayout();
  await drawn();
}

/** Takes one sample of the prepared subject. */
export async function run(): Promise<Sample> {
  if (prepared === null) throw new Error('No subject is prepared');
  const start = performance.now();
  const outcome = prepared.run();
  const middle = performance.now();
  forceLayout();
  const end = performance.now();
  const paint = await drawn();
  const { leftOut = 0 } = outcome;
  const script = middle - start - leftOut;
  const longest = Math.max(...(outcome.steps ?? [script]), end - middle, paint);
  measured = { outcome, nodes: prepared.nodes, heap: prepared.heap };
  return { script, layout: end - middle, paint, longest, leftOut, found: outcome.found };
}

let measured: { outcome: Outcome; nodes: number; heap: number | null } | null = null;

/** What the run left behind; `outcome` is held until here, so that no collector takes it. */
export function finish(): Remains {
  if (measured === null) throw new Error('Nothing was run');
  const { nodes, heap } = measured;
  const now = usedHeap();
  return { nodes: countNodes() - nodes, heap: heap === null || now === null ? null : now - heap };
}

/** Begins to time the first mark that somebody else makes, or all of a subject's work; `timed` has the ms. */
export function startClock(name: string | null): void {
  timing = name === null ? firstMarkInSight() : timeToPaint(subjectOf(name).prepare());
}

let timing: Promise<number> = Promise.reject(new Error('No clock was started'));
timing.catch(() => {});

export function timed(): Promise<number> {
  return timing;
}

/** ms of each uninterruptible stretch of a run, in order: the shape of a scan. */
export function listSteps(name: string): readonly number[] {
  return subjectOf(name).prepare()().steps ?? [];
}

function subjectOf(name: string): Subject {
  const [, work, aliases] = ALIASES.exec(name) ?? [];
  const subjects = aliases === undefined ? { ...OWN_SUBJECTS, ...PEER_SUBJECTS } : subjectsWithAliases(Number(aliases));
  const subject = subjects[work ?? name];
  if (subject === undefined) throw new Error(`No subject is called ${name}`);
  return subject;
}

function forceLayout(): void {
  document.documentElement.getBoundingClientRect();
  document.body.offsetHeight;
}

/** By XPath: a walk would make wrappers for all nodes, and so make the measured work cheaper. */
function countNodes(): number {
  return document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue;
}

/** Chromium alone says, and only with `--enable-precise-memory-info --js-flags=--expose-gc`. */
function usedHeap(): number | null {
  const { memory } = performance as { memory?: { usedJSHeapSize: number } };
  const collect = (globalThis as { gc?: () => void }).gc;
  if (memory === undefined || collect === undefined) return null;
  for (let pass = 0; pass < 2; pass += 1) collect(); // the first pass frees what the second can then let go
  return memory.usedJSHeapSize;
}
