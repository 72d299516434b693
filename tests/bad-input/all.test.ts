import { expect, test } from 'vitest';
import { BAD_INPUTS } from './all.ts';

const FEWEST = 400; // rows; what was once thought of stays tried
const FEWEST_OF_A_KIND = 15;

test('bad inputs are tried from everywhere, each once and each with what must happen', () => {
  expect(BAD_INPUTS.length).toBeGreaterThanOrEqual(FEWEST);
  const rows = BAD_INPUTS.map(({ from, input }) => `${from}: ${input}`);
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
  expect(BAD_INPUTS.filter(({ outcome }) => outcome === '')).toEqual([]);
  const from = Map.groupBy(BAD_INPUTS, (row) => row.from);
  expect(from.size).toBe(11);
  for (const [kind, { length }] of from) expect(length, kind).toBeGreaterThanOrEqual(FEWEST_OF_A_KIND);
});
