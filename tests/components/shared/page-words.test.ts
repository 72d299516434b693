import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageWords } from '../../../components/shared/page-words.ts';

test.each([
  ['“We have seen it happen.', 'We have seen it happen.'],
  ['It will happen again.”', 'It will happen again.'],
  ['“All of it is quoted.”', 'All of it is quoted.'],
  ['„Alles ist offen“', 'Alles ist offen'],
  ['「すべて公開」', 'すべて公開'],
  ['"Straight marks."', 'Straight marks.'],
  ['“No,” she said, “not yet.”', '“No,” she said, “not yet.”'],
  ['“No,” she said.', '“No,” she said.'],
  ['She said: “Not yet.”', 'She said: “Not yet.”'],
  ['Nothing is quoted.', 'Nothing is quoted.'],
  ['“', ''],
  ['', ''],
])('%j', (text, expected) => expect(pageWords(text)).toBe(expected));

test('nothing but a mark at either end goes', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('“', '”', '"', 'a', ' ', '.') }), (text) => {
      const words = pageWords(text);
      expect(text).toContain(words);
      expect(text.length - words.length).toBeLessThanOrEqual(2);
    }),
  );
});
