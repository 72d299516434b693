/** What a run gave. */
export interface Outcome {
  /** Mentions found, or text nodes walked: says that the work was done. */
  readonly found: number;
  /** ms of each stretch that cannot be interrupted, where there is more than one. */
  readonly steps?: readonly number[];
  /** ms of the run that were spent on what is not to be measured. */
  readonly leftOut?: number;
  /** Kept until the heap has been measured. */
  readonly kept?: unknown;
}

/** One way to go through a page. */
export interface Subject {
  /** Makes ready what is not to be measured, and gives what is. */
  prepare(): () => Outcome;
}

/** The same for the second time in a page: the browser has its code ready. */
export function again(subject: Subject): Subject {
  return {
    prepare() {
      subject.prepare()();
      return subject.prepare();
    },
  };
}

/** Does the work of an iterator, and times each step. */
export function runSteps<T>(work: Iterator<unknown, T>, steps: number[]): T {
  for (;;) {
    const start = performance.now();
    const step = work.next();
    steps.push(performance.now() - start);
    if (step.done === true) return step.value;
  }
}
