import { type SliceClock, soon, takeSlice } from './slice.ts';

/** Runs work that yields where it may be interrupted; between slices of it the page has its turn. */
export async function runInSlices<T>(clock: SliceClock, steps: Iterator<unknown, T>): Promise<T> {
  for (;;) {
    const { step } = takeSlice(clock, steps);
    if (step.done === true) return step.value;
    await new Promise<void>((resolve) => soon(clock, resolve));
  }
}
