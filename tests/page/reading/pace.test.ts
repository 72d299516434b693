import { expect, test } from 'vitest';
import { createPace } from '../../../lib/page/reading/pace.ts';
import { createClock } from '../fake-clock.ts';

function setUp(steps: number, stepCost: number, idlePeriod = 10) {
  const { clock, spend, runUntil } = createClock(idlePeriod);
  const slices: number[] = [];
  let rounds = 0;
  const pace = createPace(clock, function* () {
    rounds += 1;
    for (let step = 0; step < steps; step += 1) {
      slices.push(clock.performance.now());
      spend(stepCost);
      yield;
    }
  });
  return { pace, runUntil, slices, rounds: () => rounds };
}

test('many requests are one round of work', () => {
  const { pace, runUntil, rounds } = setUp(1, 1);
  for (let at = 0; at < 100; at += 1) pace.request();
  runUntil(1000);
  expect(rounds()).toBe(1);
});

test('work that begins at once has its first slice then, and does not wait for the browser to be idle', () => {
  const { pace, runUntil, slices, rounds } = setUp(10, 4);
  pace.start();
  expect(slices.length).toBe(2);
  pace.start();
  expect(slices.length).toBe(2);
  runUntil(49);
  expect(slices.length).toBe(10);
  runUntil(1000);
  expect([slices.length, rounds()]).toEqual([20, 2]);
});

test('work that began at once waits for the browser to be idle when there is something to show', () => {
  const { clock, spend, runUntil } = createClock(10);
  let steps = 0;
  const pace = createPace(clock, function* () {
    for (; steps < 40; steps += 1) {
      spend(4);
      yield steps === 11 ? 'a part' : undefined;
    }
  });
  pace.start();
  runUntil(49);
  expect(steps).toBe(11);
  runUntil(5000);
  expect([steps, pace.isAtWork()]).toEqual([40, false]);
});

test('work that began at once can be called off between two slices', () => {
  const { pace, runUntil, slices } = setUp(10, 4);
  pace.start();
  pace.cancel();
  runUntil(1000);
  expect(slices).toHaveLength(2);
});

test('long work is done in slices, with the browser in between', () => {
  const { pace, runUntil, slices } = setUp(10, 4);
  pace.request();
  runUntil(1000);
  const pauses = slices.slice(1).filter((start, at) => start > (slices[at] ?? 0) + 4);
  expect(slices.length).toBe(10);
  expect(pauses.length).toBeGreaterThanOrEqual(3);
});

test('a slice is short, however long the browser is idle', () => {
  const { pace, runUntil, slices } = setUp(100, 1, 50);
  pace.request();
  runUntil(1000);
  const starts = slices.filter((start, at) => at === 0 || start > (slices[at - 1] ?? 0) + 1);
  const longest = Math.max(
    ...starts.map((start, at) => slices.filter((it) => it >= start && it < (starts[at + 1] ?? 1000)).length),
  );
  expect(slices.length).toBe(100);
  expect(longest).toBe(6);
});

test('one idle period holds as many slices as fit', () => {
  const { pace, runUntil, slices } = setUp(40, 1, 50);
  pace.request();
  runUntil(1000);
  expect(slices).toHaveLength(40);
  expect((slices.at(-1) ?? 0) - (slices[0] ?? 0)).toBeLessThanOrEqual(50);
});

test('work that is asked for all the time takes a hundredth of it at most', () => {
  const cost = 20;
  const { pace, runUntil, rounds } = setUp(1, cost);
  for (let now = 0; now < 100_000; now += 20) {
    pace.request();
    runUntil(now);
  }
  expect(rounds()).toBeGreaterThan(10);
  expect(rounds() * cost).toBeLessThanOrEqual(100_000 * 0.011);
});

test('what is urgent does not wait for a rest to end', () => {
  const { pace, runUntil, rounds } = setUp(1, 300);
  pace.request();
  runUntil(500);
  pace.request(true);
  runUntil(700);
  expect(rounds()).toBe(2);
});

test('a page that is never idle gets slices as long as others, each when it has waited long enough', () => {
  const { pace, runUntil, slices } = setUp(100, 1, 0);
  pace.request();
  runUntil(100_000);
  const starts = slices.filter((start, at) => at === 0 || start > (slices[at - 1] ?? 0) + 1);
  expect(slices).toHaveLength(100);
  expect(starts.length).toBeLessThan(20);
});

test('work that was begun elsewhere is gone on with, in slices, and what is asked for meanwhile comes after it', () => {
  const { pace, runUntil, rounds } = setUp(1, 1);
  let steps = 0;
  pace.goOnWith(
    (function* () {
      for (; steps < 5; steps += 1) yield;
    })(),
  );
  expect([pace.isAtWork(), steps]).toEqual([true, 0]);
  pace.request();
  runUntil(1000);
  expect([pace.isAtWork(), steps, rounds()]).toEqual([false, 5, 1]);
});

test.each([
  ['before the next idle period', 10],
  ['within an idle period', 50],
])('what is called off %s is not done', (_, idlePeriod) => {
  const { pace, runUntil, slices } = setUp(3, 20, idlePeriod);
  pace.request();
  runUntil(175);
  pace.cancel();
  runUntil(5000);
  expect(slices).toHaveLength(1);
});

test('what is asked for by the work itself is done after it, not beside it', () => {
  const { clock, spend, runUntil } = createClock(10);
  let open = 0;
  let most = 0;
  let rounds = 0;
  const pace = createPace(clock, function* () {
    open += 1;
    rounds += 1;
    most = Math.max(most, open);
    for (let step = 0; step < 40; step += 1) {
      if (rounds === 1) pace.request(true); // as when the page changes while it is read
      spend(7);
      yield;
    }
    open -= 1;
  });
  pace.request();
  runUntil(5000);
  expect([rounds, most, open]).toEqual([2, 1, 0]);
});

test('work that fails is done anew when it is asked for again', () => {
  const { clock, runUntil } = createClock(10);
  let rounds = 0;
  // biome-ignore lint/correctness/useYield: it fails before
  const pace = createPace(clock, function* () {
    rounds += 1;
    throw new Error('a page that cannot be read');
  });
  for (const end of [500, 5000]) {
    pace.request();
    expect(() => runUntil(end)).toThrow('a page that cannot be read');
  }
  expect(rounds).toBe(2);
});
