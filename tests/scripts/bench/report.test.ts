import { describe, expect, test } from 'vitest';
import { type Budget, budgetTable, isHeld, verdict } from '../../../scripts/bench/measure/budget.ts';
import { PARTS, readBenchOptions } from '../../../scripts/bench/measure/options.ts';
import { figure, textTable } from '../../../scripts/bench/measure/text-table.ts';
import { summariseSamples } from '../../../scripts/bench/summarise-samples.ts';
import type { FullSample } from '../../../scripts/bench/take-samples.ts';

const HELD: Budget = { what: 'the one', measured: 1.5, limit: 1.5, unit: ' x', felt: 'it is late' };
const FAILED: Budget = { what: 'the other', measured: 60, limit: 50, unit: ' ms', felt: 'it is late' };
const MISSING: Budget = { what: 'the third', measured: Number.NaN, limit: 50, unit: ' ms', felt: 'it is late' };

describe('budgets', () => {
  test('hold up to their limit, and not when nothing was measured', () => {
    expect([HELD, FAILED, MISSING].map(isHeld)).toEqual([true, false, false]);
  });

  test('that failed are named in one line', () => {
    expect(verdict([HELD])).toBe('All 1 budgets held.');
    expect(verdict([HELD, FAILED, MISSING])).toBe('2 of 3 budgets failed: the other; the third.');
    expect(budgetTable([FAILED])).toMatch(/the other +60\.0 ms +50\.0 ms +FAILED +it is late/);
  });
});

const BOTH = ['chromium', 'firefox'];

describe('options', () => {
  test.each([
    [[], { isQuick: false, directory: null, parts: PARTS, browsers: BOTH }],
    [['--quick'], { isQuick: true, directory: null, parts: PARTS, browsers: ['chromium'] }],
    [['pages', '--quick'], { isQuick: true, directory: 'pages', parts: PARTS, browsers: ['chromium'] }],
    [['--browser', 'firefox', '--quick'], { isQuick: true, directory: null, parts: PARTS, browsers: ['firefox'] }],
    [
      ['--only', 'popup,article', 'pages'],
      { isQuick: false, directory: 'pages', parts: ['article', 'popup'], browsers: BOTH },
    ],
  ])('%j', (args, { parts, browsers, ...expected }) => {
    expect(readBenchOptions(args)).toEqual({ ...expected, parts: new Set(parts), browsers: new Set(browsers) });
  });

  test.each([
    [['--fast']],
    [['a', 'b']],
    [['--only']],
    [['--only', 'speed']],
    [['--only', '']],
    [['--browser']],
    [['--browser', 'x']],
  ])('%j is not understood', (args) => {
    expect(() => readBenchOptions(args)).toThrow(/not understood. Usage:/);
  });
});

test.each([
  [123.4, '123 ms'],
  [12.34, '12.3 ms'],
  [0.567, '0.57 ms'],
  [Number.NaN, '-'],
  [null, '-'],
])('the figure %s is written %s', (value, expected) => {
  expect(figure(value, ' ms')).toBe(expected);
});

test('a table is aligned and ends no line with spaces', () => {
  expect(
    textTable([
      ['name', 'ms'],
      ['a longer one', '1.5'],
      ['b', ''],
    ]),
  ).toBe('name           ms\n------------  ---\na longer one  1.5\nb');
});

test('samples are summed up as medians and compared with the limit', () => {
  const sample = { script: 1, layout: 1, paint: 0, longest: 1, leftOut: 0, nodes: 0, heap: 100, found: 1 };
  const summaries = summariseSamples(
    new Map<string, FullSample[]>([
      ['walk', [4, 2, 3].map((cpu) => ({ ...sample, cpu }))],
      ['one', [{ ...sample, script: 4, cpu: null, heap: null }]],
      ['none', []],
    ]),
  );
  expect(summaries.map(({ subject, total, heap }) => [subject, total, heap])).toEqual([
    ['walk', 3, 100],
    ['one', 5, null],
  ]);
  expect(summaries[1]?.ratio).toBeCloseTo(5 / 3);
});
