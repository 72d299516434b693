import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionContexts } from '../../../entrypoints/reader.content/quote-page.ts';
import type { Page } from '../../../lib/page/reading/read-page.ts';

function contextsOf(before: string, after: string) {
  const text = `${before}Llama${after}`;
  const mentions = [{ topic: 'llama', span: { start: before.length, end: before.length + 5 } }];
  return mentionContexts({ index: { text }, mentions } as unknown as Page, 'llama', 1);
}

test('a mention has the words around it', () => {
  expect(contextsOf('They say\nthat ', ' is out.')).toEqual([
    { before: 'They say that ', surface: 'Llama', after: ' is out.' },
  ]);
});

test('no character is cut in half', () => {
  const around = fc.string({ unit: fc.constantFrom('a', '🦙', ' '), minLength: 60, maxLength: 80 });
  fc.assert(
    fc.property(around, around, (before, after) => {
      const [context] = contextsOf(before, after);
      expect(context?.before.isWellFormed()).toBe(true);
      expect(context?.after.isWellFormed()).toBe(true);
    }),
  );
});
