/** Runs work that yields where it may be interrupted in one go: for who cannot go on without it. */
export function runToEnd<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
