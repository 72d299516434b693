import { expect, test } from 'vitest';
import { withoutLabel } from '../../../lib/reading/sentences/fit.ts';

const SENTENCE = 'Acme gives the weights of its models away.';

test.each([
  ['a title before its colon', 'Quick summary: '],
  ['a town and an agency', 'LEEDS (Agence) — '],
  ['a town, a day and an agency', 'NEW LEEDS, Nov 3 (The Wire) - '],
  ['an agency alone', '(TheWire) - '],
  ['a town alone', 'ESPAÑOLA – '],
])('goes: %s', (_name, label) => {
  expect(withoutLabel({ text: label + SENTENCE, start: 7 })).toEqual({ text: SENTENCE, start: 7 + label.length });
});

test('goes: a heading in capitals that runs into the sentence', () => {
  const text = 'EXECUTIVE SUMMARY On Monday Acme gave its models away.';
  expect(withoutLabel({ text, start: 0 })).toEqual({ text: text.slice(18), start: 18 });
});

test.each([
  'NASA Mission Control says that the models run in space.',
  'THE MOMENT he walked in, the models were ready to run.',
  'US AI firms gave the weights of their models away.',
  'ACME — the maker of phones — gave its models away.',
  'Acme (Leeds) - a maker of phones - gave its models away.',
  'Myth: The models of Acme are free for everyone to use.',
])('stays: %s', (text) => {
  expect(withoutLabel({ text, start: 0 })).toEqual({ text, start: 0 });
});
