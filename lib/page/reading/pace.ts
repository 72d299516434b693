import { LONGEST_SLICE, type SliceClock, soon, takeSlice } from './slice.ts';

type Deadline = Pick<IdleDeadline, 'timeRemaining' | 'didTimeout'>;

/** The part of `window` that pacing needs; a test passes its own. */
export interface IdleClock extends SliceClock {
  setTimeout(callback: () => void, delay: number): number;
  clearTimeout(timer: number): void;
  requestIdleCallback(callback: (deadline: Deadline) => void, options: { timeout: number }): number;
  cancelIdleCallback(handle: number): void;
}

export interface Pace {
  /**
   * Begins at once, with a first slice, and does not wait for the browser to be idle until there is something to show: a page that loads
   * is seldom idle, and its reader looks at it. Anew after what is under way.
   */
  start(): void;
  /** Asks for the work to be done soon; once, however often it is asked. What is urgent waits for no rest. */
  request(isUrgent?: boolean): void;
  /** Goes on with work that was begun elsewhere, when the browser is idle; what was under way is called off. */
  goOnWith(steps: Iterator<unknown>): void;
  /** Whether work is under way. */
  isAtWork(): boolean;
  /** Calls off what was asked for and what is under way. */
  cancel(): void;
}

const SETTLE = 120; // ms after the first request: changes come in bursts
const MOST_SHARE = 0.01; // of the time for what is done again and again, as long as it takes no more than 30 ms
const LONGEST_REST = 3000; // ms; past that new text would come too late
const LATEST = 300; // ms that a busy page may put a slice off, or a frame out of sight; then it is done all the same
const AT_ONCE: Deadline = { timeRemaining: () => 0, didTimeout: true };

/**
 * Does work when the browser is idle, a slice at a time: `work` gives an iterator that yields where it may be interrupted, and yields
 * a value where there is something to show.
 * The more it costs, the longer it rests before it starts again.
 */
export function createPace(clock: IdleClock, work: () => Iterator<unknown>): Pace {
  const slicer = createSlicer(clock, end);
  let timer: number | null = null;
  let earliest = 0;
  let again: 'soon' | 'now' | null = null; // asked for while at work

  function start(): void {
    if (slicer.isAtWork()) {
      again = 'now';
      return;
    }
    cancel();
    slicer.hurry(work());
  }

  function request(isUrgent = false): void {
    if (isUrgent) earliest = 0;
    if (slicer.isAtWork()) again = isUrgent ? 'now' : (again ?? 'soon');
    if (slicer.isAtWork() || timer !== null) return;
    const wait = Math.max(SETTLE, earliest - clock.performance.now());
    timer = clock.setTimeout(() => {
      timer = null;
      again = null; // what was asked for before work that failed is served by this
      slicer.goOnWith(work());
    }, wait);
  }

  function end(cost: number): void {
    earliest = clock.performance.now() + Math.min(LONGEST_REST, cost / MOST_SHARE);
    if (again === null) return;
    const isUrgent = again === 'now';
    again = null;
    request(isUrgent);
  }

  function cancel(): void {
    if (timer !== null) clock.clearTimeout(timer);
    timer = null;
    again = null;
    slicer.stop();
  }

  return {
    start,
    request,
    goOnWith(steps) {
      cancel();
      slicer.goOnWith(steps);
    },
    isAtWork: slicer.isAtWork,
    cancel,
  };
}

/** One piece of work at a time. */
interface Slicer {
  /** The first slice at once, and slice after slice, with the page's turn in between, until there is something to show. */
  hurry(steps: Iterator<unknown>): void;
  /** When the browser is idle. */
  goOnWith(steps: Iterator<unknown>): void;
  isAtWork(): boolean;
  stop(): void;
}

/** `onEnd` is told what all slices took, in ms. Work that throws is over, and is not told. */
function createSlicer(clock: IdleClock, onEnd: (cost: number) => void): Slicer {
  let idle: number | null = null;
  let next: number | null = null; // the timer for a further slice in the same idle period
  let current: Iterator<unknown> | null = null;

  function hurry(steps: Iterator<unknown>, spent = 0): void {
    current = steps;
    const { isCut, hasPart, cost } = runSlice(steps, spent, AT_ONCE);
    if (!isCut) return;
    if (hasPart) wait(steps, cost);
    else soon(clock, () => current === steps && hurry(steps, cost));
  }

  function wait(steps: Iterator<unknown>, spent: number): void {
    current = steps;
    idle = clock.requestIdleCallback((deadline) => runIdle(steps, spent, deadline), { timeout: LATEST });
  }

  function runIdle(steps: Iterator<unknown>, spent: number, deadline: Deadline): void {
    idle = null;
    next = null;
    const { isCut, cost } = runSlice(steps, spent, deadline);
    if (!isCut) return;
    if (hasRoom(deadline)) next = clock.setTimeout(() => runIdle(steps, cost, deadline), 0);
    else wait(steps, cost);
  }

  /** Gives whether there is more to do, whether there is something to show, and what all slices up to now took, in ms. */
  function runSlice(steps: Iterator<unknown>, spent: number, deadline: Deadline) {
    const start = clock.performance.now();
    try {
      const { step, hasPart } = takeSlice(clock, steps, () => hasTime(deadline));
      const cost = spent + clock.performance.now() - start;
      const isCurrent = current === steps; // it may have been called off from within
      if (step.done === true && isCurrent) {
        current = null;
        onEnd(cost);
      }
      return { isCut: step.done !== true && isCurrent, hasPart, cost };
    } catch (error) {
      stop();
      throw error;
    }
  }

  function stop(): void {
    if (next !== null) clock.clearTimeout(next);
    if (idle !== null) clock.cancelIdleCallback(idle);
    next = null;
    idle = null;
    current = null;
  }

  return { hurry, goOnWith: (steps) => wait(steps, 0), isAtWork: () => current !== null, stop };
}

/** The browser grants no time to what it runs because it has waited long enough: without a whole slice it would take for ever. */
function hasTime(deadline: Deadline): boolean {
  return deadline.didTimeout || deadline.timeRemaining() > 1;
}

/**
 * Whether a further slice fits into the idle period. Between the two the page has its turn, so a key need not wait for the period's end; a
 * callback asked for in one idle period comes in the next, which both browsers begin up to 50 ms later: slices would wait eight times as
 * long as they work.
 */
function hasRoom(deadline: Deadline): boolean {
  return !deadline.didTimeout && deadline.timeRemaining() > LONGEST_SLICE;
}
