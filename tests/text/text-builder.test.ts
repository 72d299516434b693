import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTextBuilder } from '../../lib/text/text-builder.ts';
import { twiceEncodedSign } from '../../lib/text/twice-encoded.ts';

/** What a source may hold: letters of several scripts, every kind of space, characters that do not show. */
const character = fc.constantFrom(
  ...['a', 'B', 'é', '源', '라', '🦙', '-', '.', ' ', '  ', '\n', '\t', '\r\n', '\u00a0', '\u3000', '\u2028', '\u0085'],
  ...['\u00ad', '\u200b', '\u200d', '\u200e', '\u2066', '\ufeff', '\ud83e', '\udd99', '\u0301'],
);
const raw = fc.array(character, { maxLength: 30 }).map((parts) => parts.join(''));

type Step = { readonly raw: string; readonly isOpaque: boolean } | 'line break' | 'block';
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ raw, isOpaque: fc.boolean() }) },
  fc.constantFrom<Step>('line break', 'block'),
);
const steps = fc.array(step, { maxLength: 12 });

function buildFrom(taken: readonly Step[]) {
  const builder = createTextBuilder();
  const sources: string[] = [];
  for (const it of taken) {
    if (it === 'line break') builder.lineBreak();
    else if (it === 'block') builder.startBlock('paragraph', null);
    else {
      builder.append(it.raw, it.isOpaque);
      sources.push(it.raw);
    }
  }
  return { built: builder.build(), sources };
}

describe('white space', () => {
  const CASES: Record<string, [string[], string]> = {
    'runs are one space': [['a  \n\t b'], 'a b'],
    'of two sources are one space': [['a ', ' b'], 'a b'],
    'at the ends is gone': [['  a  '], 'a'],
    'of every kind is a plain space': [['a\u00a0b\u3000c\u2009d'], 'a b c d'],
    'soft hyphens and zero-width spaces are gone': [['open\u00adso\u200burce'], 'opensource'],
    'a name across sources stays one word': [['Me', 'ta', ' AI'], 'Meta AI'],
    'nothing makes no block': [[' \n\u200b '], ''],
    'joiners of emoji stay': [['👩\u200d💻'], '👩\u200d💻'],
    'a sign encoded twice is that sign': [
      ['it\u00e2\u0080\u0099s \u00e2\u009c\u0085 \u00f0\u009f\u0091\u008b on'],
      'it’s ✅ 👋 on',
    ],
    'so is one at the end of a source': [['done \u00e2\u009c\u0085', ' on'], 'done ✅ on'],
    'so is a space': [['a\u00e2\u0080\u0089\u00e2\u0080\u0089b'], 'a b'],
    'and what has no width is gone': [['a\u00e2\u0080\u008bb'], 'ab'],
    'what may be meant stays': [['Â© 2024, é€'], 'Â© 2024, é€'],
    'half a sign stays': [['a\u00e2\u0080', '\u0099b'], 'a\u00e2\u0080\u0099b'],
    'a thousand soft hyphens': [['\u00ad'.repeat(1000).concat('a')], 'a'],
  };
  test.each(Object.entries(CASES))('%s', (_key, [sources, text]) => {
    expect(buildFrom(sources.map((it) => ({ raw: it, isOpaque: false }))).built.text).toBe(text);
  });
});

test('blocks are parted by one line end, lines within a block too', () => {
  const { built } = buildFrom([
    { raw: 'a', isOpaque: false },
    'block',
    'block',
    { raw: 'b', isOpaque: false },
    'line break',
    { raw: 'c', isOpaque: true },
  ]);
  expect(built.text).toBe('a\nb\nc');
  expect(built.blocks.map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [2, 5],
  ]);
  expect(built.opaque).toEqual([{ start: 4, end: 5 }]);
});

const SPACE = /^\s$|\u0085/;

test('every offset leads back to the very character', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const { built, sources } = buildFrom(taken);
      for (let offset = 0; offset < built.text.length; offset += 1) {
        const written = built.text[offset]!;
        if (written === '\n') continue; // made by us: in no source
        const point = built.pointAt(offset);
        const source = sources[point.source]!;
        const there = twiceEncodedSign(source, point.offset)?.sign ?? source[point.offset]!;
        expect(written === ' ' ? SPACE.test(there) : there === written).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('blocks and opaque spans lie in the text, in order, and cover all but the separators', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const { built } = buildFrom(taken);
      let at = 0;
      for (const block of built.blocks) {
        expect(block.start).toBe(at);
        expect(block.end).toBeGreaterThan(block.start);
        at = block.end + 1;
      }
      expect(built.text.length).toBe(Math.max(0, at - 1));
      let from = 0;
      for (const span of built.opaque) {
        expect(span.start).toBeGreaterThanOrEqual(from);
        expect(span.end).toBeGreaterThan(span.start);
        from = span.end;
      }
      expect(from).toBeLessThanOrEqual(built.text.length);
    }),
    { numRuns: 1000 },
  );
});

test('any text with its signs encoded twice is read as it was meant, each sign with its place', () => {
  const meant = fc.constantFrom(...'aé—“”…✅\u{1f44b}源라ñ');
  const twice = (sign: string) =>
    Array.from(new TextEncoder().encode(sign), (byte) => String.fromCharCode(byte)).join('');
  fc.assert(
    fc.property(fc.array(meant, { maxLength: 20 }), (signs) => {
      const kept = signs.map((sign) => (twiceEncodedSign(twice(sign), 0) === null ? sign : twice(sign)));
      const { built } = buildFrom([{ raw: kept.join(''), isOpaque: false }]);
      expect(built.text).toBe(signs.join(''));
      let offset = 0;
      let place = 0;
      for (const [at, sign] of signs.entries()) {
        expect(built.pointAt(offset)).toEqual({ source: 0, offset: place });
        offset += sign.length;
        place += kept[at]!.length;
      }
    }),
  );
});
