import { describe, expect, test } from 'vitest';
import { runInSlices } from '../../../lib/page/reading/run-in-slices.ts';

const STEP = 3; // ms

/** A clock on which each step of the work takes some time, and which notes when others have their turn. */
function createClock() {
  let now = 0;
  const turns: number[] = [];
  return {
    turns,
    spend: () => {
      now += STEP;
    },
    performance: { now: () => now },
    scheduler: {
      postTask(callback: () => void) {
        turns.push(now);
        queueMicrotask(callback);
      },
    },
  };
}

function* stepsOf(count: number, step: () => void): Generator<undefined, string> {
  for (let at = 0; at < count; at += 1) {
    step();
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  test('gives what it made', async () => {
    const clock = createClock();
    expect(await runInSlices(clock, stepsOf(10, clock.spend))).toBe('done');
  });

  test('lets others have their turn before a slice is 12 ms long', async () => {
    const clock = createClock();
    await runInSlices(clock, stepsOf(10, clock.spend));
    const ends = [...clock.turns, clock.performance.now()];
    const lengths = ends.map((end, at) => end - (ends[at - 1] ?? 0));
    expect(Math.max(...lengths)).toBeLessThan(12);
    expect(lengths.length).toBeGreaterThan(2);
  });

  test('takes no turn for what is soon done', async () => {
    const clock = createClock();
    await runInSlices(clock, stepsOf(1, clock.spend));
    expect(clock.turns).toEqual([]);
  });

  test('fails as the work fails', async () => {
    const failing = stepsOf(1, () => {
      throw new Error('no');
    });
    await expect(runInSlices(createClock(), failing)).rejects.toThrow('no');
  });
});

test('work whose turn is forgotten while its page is kept for the way back goes on, once, when the page is shown again', async () => {
  const view = new EventTarget();
  const tasks: (() => void)[] = [];
  let now = 0;
  const clock = {
    performance: { now: () => now },
    scheduler: { postTask: (callback: () => void) => void tasks.push(callback) },
    addEventListener: view.addEventListener.bind(view),
    removeEventListener: view.removeEventListener.bind(view),
  };
  let steps = 0;
  const done = runInSlices(
    clock,
    stepsOf(4, () => {
      steps += 1;
      now += STEP * STEP;
    }),
  );
  for (let shown = 0; shown < 4; shown += 1) {
    view.dispatchEvent(new Event('pageshow'));
    await Promise.resolve();
    await Promise.resolve();
  }
  expect(await done).toBe('done');
  for (const late of tasks) late();
  expect(steps).toBe(4);
});
