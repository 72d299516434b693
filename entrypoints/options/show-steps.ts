/** UTF-16 units of a text from which on it takes over 300 ms to read it as a pack, or to keep it. */
const LONG = 1_000_000;
const BETWEEN = 100; // ms between two pictures of how far something is
const A_FRAME = 20; // ms

export function takesLong(text: string): boolean {
  return text.length >= LONG;
}

/** Lets the browser draw, also where the page is out of sight and there is no next frame. */
export function untilDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, A_FRAME));
}

/** Runs steps that yield how far they are, 0..1, and shows it now and then. */
export async function showSteps<T>(steps: Iterator<number, T>, show: (share: number) => void): Promise<T> {
  let shown = Number.NEGATIVE_INFINITY;
  let share = 0;
  for (;;) {
    if (performance.now() - shown > BETWEEN) {
      show(share);
      await untilDrawn();
      shown = performance.now();
    }
    const step = steps.next();
    if (step.done === true) return step.value;
    share = step.value;
  }
}
