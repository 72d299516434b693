import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitExponent, median, quantile, spread } from '../../../scripts/bench/measure/statistics.ts';

test.each([
  ['an odd number of values', [3, 1, 2], 2],
  ['an even number of values', [4, 1, 3, 2], 2.5],
  ['one value', [7], 7],
])('the median of %s', (_name, values, expected) => {
  expect(median(values)).toBe(expected);
});

test('the median of nothing is no number', () => {
  expect(median([])).toBeNaN();
});

test('a quantile lies between the values around it', () => {
  expect(quantile([0, 10, 20, 30], 0.75)).toBeCloseTo(22.5);
  expect(quantile([5, 1], 0)).toBe(1);
  expect(quantile([5, 1], 1)).toBe(5);
});

test('the spread is half the distance between the quartiles, in per cent', () => {
  expect(spread([10, 10, 10])).toBe(0);
  expect(spread([8, 9, 10, 11, 12])).toBeCloseTo(10);
  expect(spread([0, 0])).toBe(0);
});

test('the exponent of a power curve is found again', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 0.01, max: 100, noNaN: true }), (k, c) => {
      const points = [1, 2, 4, 8, 100].map((x) => ({ x, y: c * x ** k }));
      expect(fitExponent(points)).toBeCloseTo(k, 6);
    }),
  );
});

test('points that no curve can pass through are passed over', () => {
  expect(
    fitExponent([
      { x: 0, y: 3 },
      { x: 1, y: 2 },
      { x: 10, y: 20 },
      { x: 100, y: 0 },
    ]),
  ).toBeCloseTo(1);
  expect(fitExponent([{ x: 1, y: 1 }])).toBeNaN();
});
