import { describe, expect, test } from 'vitest';
import { curveTable, lineOf, willEnd } from '../../../scripts/bench/curves.ts';
import { ownStretches, type TraceEvent } from '../../../scripts/bench/extension/trace.ts';

describe('a curve', () => {
  test('gives exponent and last doubling', () => {
    const line = lineOf('scan', [1, 10, 100, 200], [3, 30, 300, 630]);
    expect(line.exponent).toBeCloseTo(1, 1);
    expect(line.doubling).toBeCloseTo(2.1);
  });

  test('that begins at 0 grows from there', () => {
    expect(lineOf('marks', [0, 10, 20], [50, 60, 70]).exponent).toBeCloseTo(1);
  });

  test('passes over what was not measured and prints it as a dash', () => {
    const line = lineOf('slow', [1, 10, 100], [1, 100, Number.NaN]);
    expect(line.exponent).toBeCloseTo(2);
    expect(curveTable({ what: 'size', xs: [1, 10, 100_000], lines: [line] })).toMatch(
      /100k.*\n.*\n *slow +1\.00 +100 +-/,
    );
  });

  test.each([
    ['at the first x', [10, 20], [], 0, true],
    ['when its square fits into the time', [10, 20], [1000], 1, true],
    ['from 0, whatever it took there', [0, 50], [9000], 1, true],
    ['when its square does not', [10, 40], [1000], 1, false],
    ['when it was left out before', [10, 20, 40], [1, Number.NaN], 2, false],
  ])('goes on %s', (_name, xs, times, at, expected) => {
    expect(willEnd(xs, times, at)).toBe(expected);
  });
});

describe('own stretches of a trace', () => {
  const url = 'chrome-extension://abcdef/content-scripts/reader.js';
  const event = (ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
    name: 'FunctionCall',
    ph: 'X',
    pid: 1,
    tid: 1,
    ts,
    dur,
    args: { data: { url } },
    ...more,
  });

  test('are those of the extension, in the order of time, calls within calls once', () => {
    const page = { args: { data: { url: 'https://a.example/site.js' } } };
    const events = [
      event(9000, 4000),
      event(0, 3000),
      event(500, 1000),
      event(20_000, 9000, page),
      event(0, 100, { ph: 'I' }),
    ];
    expect(ownStretches(events)).toEqual([3, 4]);
  });

  test('count the thread’s own time where the trace has it, and each thread by itself', () => {
    expect(ownStretches([event(0, 3000, { tdur: 2000 }), event(100, 500, { tid: 2 })])).toEqual([2, 0.5]);
  });

  test('count no more of the thread’s time than passed by the clock', () => {
    expect(ownStretches([event(0, 6000, { tdur: 77_000 })])).toEqual([6]);
  });
});
