import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../lib/text/plain-text.ts';

describe('blocks of raw text', () => {
  const CASES: Record<string, [string, string[]]> = {
    'blank lines part them': ['a\n\nb\n \t\n\nc', ['a', 'b', 'c']],
    'a line end is white space': ['a\nb\r\nc', ['a b c']],
    'Windows line ends': ['a\r\n\r\nb', ['a', 'b']],
    'items of a list': ['intro\n- a\n* b\n  + c\n1. d\n2) e', ['intro', '- a', '* b', '+ c', '1. d', '2) e']],
    'headings, quotations, rows': ['a\n## b\n> c\n| d | e |', ['a', '## b', '> c', '| d | e |']],
    'a dash inside a line parts nothing': ['a - b\nc-d', ['a - b c-d']],
    'a hash tag is no heading': ['a\n#b', ['a #b']],
    nothing: ['', []],
    'blank lines only': ['\n\n \n', []],
  };
  test.each(Object.entries(CASES))('%s', (_key, [raw, blocks]) => {
    const { text, blocks: found } = readPlainText(raw);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(blocks);
  });
});

test('spans lead back to the same characters of the raw text', () => {
  const piece = fc.constantFrom('a', 'Bc', ' ', '\n', '\n\n', '\n- ', '\u00ad', '\u00a0', '源', '🦙', '\r\n', '#', '|');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const raw = parts.join('');
      const readable = readPlainText(raw);
      for (let at = 0; at < readable.text.length; at += 1) {
        if (/\s/.test(readable.text[at]!)) continue;
        const { start, end } = readable.toRaw({ start: at, end: at + 1 });
        expect(raw.slice(start, end)).toBe(readable.text[at]);
      }
    }),
    { numRuns: 1000 },
  );
});
