import type { IdleClock } from '../../lib/page/reading/pace.ts';

const BETWEEN_PERIODS = 50; // ms, as in browsers

/** A clock that runs timers and idle callbacks in order; work takes the time it says. */
export function createClock(idlePeriod: number) {
  let now = 0;
  let queue: { id: number; at: number; run: () => void }[] = [];
  let lastId = 0;
  const add = (delay: number, run: () => void) => {
    lastId += 1;
    queue.push({ id: lastId, at: now + delay, run });
    return lastId;
  };
  const drop = (id: number) => {
    queue = queue.filter((entry) => entry.id !== id);
  };
  const clock: IdleClock = {
    performance: { now: () => now },
    setTimeout: (callback, delay) => add(Math.max(1, delay), callback),
    clearTimeout: drop,
    requestIdleCallback: (callback) =>
      add(BETWEEN_PERIODS, () => {
        const end = now + idlePeriod;
        callback({ timeRemaining: () => Math.max(0, end - now), didTimeout: idlePeriod === 0 });
      }),
    cancelIdleCallback: drop,
    scheduler: { postTask: (callback) => add(0, callback) },
  };
  return {
    clock,
    spend: (time: number) => {
      now += time;
    },
    runUntil(end: number) {
      for (;;) {
        const [next] = queue.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        drop(next.id);
        now = Math.max(now, next.at);
        next.run();
      }
      now = Math.max(now, end);
    },
  };
}
