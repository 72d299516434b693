import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../lib/text/fold.ts';

describe('one spelling for many', () => {
  const CASES: Record<string, [string, string]> = {
    'letter case': ['LLaMA Écru', 'llama écru'],
    hyphens: ['a‐b‑c‒d–e−f', 'a-b-c-d-e-f'],
    'curly quotes': ['Meta’s “AI”', 'meta\'s "ai"'],
    'full-width forms': ['ＭｅｔａＡＩ！', 'metaai!'],
    spaces: ['a\u00a0b\u3000c\u2009d', 'a b c d'],
    'a letter that grows in small letters stays': ['İL', 'İl'],
  };
  test.each(Object.entries(CASES))('%s', (_key, [text, folded]) => {
    expect(fold(text)).toBe(folded);
  });
});

test('offsets hold: the length never changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }),
    { numRuns: 2000 },
  );
});
