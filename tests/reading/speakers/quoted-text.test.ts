import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outsideQuotations, quotationsOf } from '../../../lib/reading/speakers/quoted-text.ts';

test.each([
  ['a quotation', 'Quill: “Llama is there for everyone.” So it is.', 'Quill: "…" So it is.'],
  ['one that goes on', 'Quill said: “Llama is there for everyone', 'Quill said: "…"'],
  ['one that goes on and on', '“Llama is there for everyone', '"…"'],
  ['a word or two', 'The “czar” of Llama', 'The “czar” of Llama'],
  ['an apostrophe', 'Acme’s Llama is the town’s', 'Acme’s Llama is the town’s'],
])('%s', (_name, text, outside) => {
  const left = outsideQuotations(text);
  expect(left.replace(/" +"/g, '"…"')).toBe(outside);
  expect(left).toHaveLength(text.length);
});

test('any text keeps its length, and its quotations lie in it in order', () => {
  const part = fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '»',
    '„',
    ': ',
    'Llama is there for everyone',
    ' ',
    ',',
    '.',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      expect(outsideQuotations(any)).toHaveLength(any.length);
      let from = 0;
      for (const { start, end } of quotationsOf(any, { start: 0, end: any.length })) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(any.length);
    }),
  );
});
