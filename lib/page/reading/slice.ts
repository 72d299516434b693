/** The part of `window` that slices need; a test passes its own. */
export interface SliceClock {
  readonly performance: Pick<Performance, 'now'>;
  readonly scheduler: { postTask(callback: () => void): unknown };
  addEventListener?(kind: 'pageshow', hear: () => void): void;
  removeEventListener?(kind: 'pageshow', hear: () => void): void;
}

export const LONGEST_SLICE = 6; // ms, with its last step about half a frame; a key pressed in it would wait

interface Slice<T> {
  /** The last one: the work is done, or has yielded where it may be interrupted. */
  readonly step: IteratorResult<unknown, T>;
  /** Whether something was yielded. */
  readonly hasPart: boolean;
}

/** Goes on with work for as long as a slice may last, and `hasTime` says so. */
export function takeSlice<T>(
  { performance }: SliceClock,
  steps: Iterator<unknown, T>,
  hasTime: () => boolean = () => true,
): Slice<T> {
  const start = performance.now();
  let step: IteratorResult<unknown, T>;
  let hasPart = false;
  do {
    step = steps.next();
    hasPart ||= step.value !== undefined;
  } while (step.done !== true && hasTime() && performance.now() - start < LONGEST_SLICE);
  return { step, hasPart };
}

/**
 * Has a slice done when the page has had its turn. Not by a timer: browsers let each wait for 4 ms where one follows the other. Firefox forgets
 * the tasks of a page that it keeps for the way back: what is still to be done then is done when the page is shown again.
 */
export function soon(clock: SliceClock, go: () => void): void {
  let isDone = false;
  function goOnce(): void {
    clock.removeEventListener?.('pageshow', goOnce);
    if (isDone) return;
    isDone = true;
    go();
  }
  clock.addEventListener?.('pageshow', goOnce);
  clock.scheduler.postTask(goOnce);
}
