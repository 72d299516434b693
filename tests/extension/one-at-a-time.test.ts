import { expect, test } from 'vitest';
import { oneAtATime } from '../../lib/extension/one-at-a-time.ts';

/** Work whose runs the test ends. */
function heldWork() {
  const ends: ((error?: Error) => void)[] = [];
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    const error = await new Promise<Error | undefined>((resolve) => ends.push(resolve));
    running -= 1;
    if (error !== undefined) throw error;
  };
  return { ends, most: () => most, run: oneAtATime(work) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('runs asked for during a run become one, after it', async () => {
  const { ends, most, run } = heldWork();
  const first = run();
  const later = [run(), run(), run()];
  await settled();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await first;
  await settled();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await Promise.all(later);
  await settled();
  expect([ends.length, most()]).toEqual([2, 1]);
});

test('a run that fails tells who asked, and does not keep the next from running', async () => {
  const { ends, run } = heldWork();
  const first = run();
  const second = run();
  ends[0]?.(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await settled();
  ends[1]?.();
  await expect(second).resolves.toBeUndefined();
  const third = run();
  ends[2]?.();
  await expect(third).resolves.toBeUndefined();
});

test('no two runs overlap, whenever they are asked for', async () => {
  let running = 0;
  let most = 0;
  const run = oneAtATime(async () => {
    running += 1;
    most = Math.max(most, running);
    await null;
    running -= 1;
  });
  void run();
  for (let turn = 0; turn < 60; turn += 1) {
    if (turn % 3 !== 1) void run();
    for (let step = 0; step < turn % 7; step += 1) await null;
  }
  expect(most).toBe(1);
});
