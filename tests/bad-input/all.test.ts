import { expect, test } from 'vitest';
import { BAD_INPUTS } from './all.ts';

const FEWEST = 150; // rows; what was once thought of stays tried

test('bad inputs are tried from everywhere, each once and each with what must happen', () => {
  expect(BAD_INPUTS.length).toBeGreaterThanOrEqual(FEWEST);
  const rows = BAD_INPUTS.map(({ from, input }) => `${from}: ${input}`);
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
  expect(BAD_INPUTS.filter(({ outcome }) => outcome === '')).toEqual([]);
  expect(new Set(BAD_INPUTS.map(({ from }) => from)).size).toBe(7);
});
