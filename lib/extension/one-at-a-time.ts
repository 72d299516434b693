/**
 * Work that never runs twice at once. Asked for again while it runs, it runs once more afterwards, however often it was
 * asked for: what it reads at its start may have changed. The promise settles with a run that began after the call.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  function start(): Promise<void> {
    const run = work();
    running = run
      .catch(() => {})
      .then(() => {
        running = null;
      });
    return run;
  }

  return () => {
    if (next !== null) return next; // also where the run before has just ended: this one is about to begin
    if (running === null) return start();
    next = running.then(() => {
      next = null;
      return start();
    });
    return next;
  };
}
