import { expect, test } from 'vitest';
import { showSteps, takesLong } from '../../../entrypoints/options/show-steps.ts';
import { LARGEST_PACK } from '../../../lib/pack/format/read-file.ts';

const A_WHILE = 120; // ms

function* slowSteps() {
  for (const share of [0.2, 0.4, 0.6, 0.8]) {
    const end = performance.now() + A_WHILE;
    while (performance.now() < end);
    yield share;
  }
  return 'done';
}

test('what takes long is shown as it goes on, and gives what comes of it', async () => {
  const shown: number[] = [];
  expect(await showSteps(slowSteps(), (share) => shown.push(share))).toBe('done');
  expect(shown).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
});

test('many quick steps are not each shown', async () => {
  const shown: number[] = [];
  await showSteps(Array.from({ length: 1000 }, (_, at) => at / 1000).values(), (share) => shown.push(share));
  expect(shown.length).toBeLessThan(10);
});

test('a fault in them is the caller’s', async () => {
  const steps = {
    next(): never {
      throw new Error('No');
    },
  };
  await expect(showSteps(steps, () => {})).rejects.toThrow('No');
});

test('a small file is read without a picture of it, the largest not', () => {
  expect(takesLong('x'.repeat(100_000))).toBe(false);
  expect(takesLong('x'.repeat(LARGEST_PACK))).toBe(true);
});
