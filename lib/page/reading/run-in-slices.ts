/** The part of `window` that is needed; a test passes its own. */
export interface SliceClock {
  readonly performance: Pick<Performance, 'now'>;
  readonly scheduler: { postTask(callback: () => void): unknown };
}

const LONGEST_SLICE = 6; // ms, with its last step about half a frame

/** Runs work that yields where it may be interrupted; between slices of it the page has its turn. */
export async function runInSlices<T>(clock: SliceClock, steps: Iterator<unknown, T>): Promise<T> {
  for (;;) {
    const start = clock.performance.now();
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (clock.performance.now() - start < LONGEST_SLICE);
    // Not a timer: browsers let each wait for 4 ms where one follows the other.
    await new Promise<void>((resolve) => void clock.scheduler.postTask(resolve));
  }
}
