import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceBreaks } from '../../lib/text/sentence-breaks.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function breaksOf(text: string): number[] {
  return Array.from(segmenter.segment(text), (it) => it.index).slice(1);
}

const SIGNS = [
  ...'aAbB15 .!?"“”‘’()[]«»,;:–—-…\nßÉéªǅЖж§™€→\ufe0f\u200d日。',
  '\ud83d',
  '\ud83c',
  '\udc00',
  '🔥',
  '😀',
];
const EMOJI = [
  '🏽',
  '👍🏽',
  '👩‍💻',
  '❤️',
  '✅',
  '⚠️',
  '🎉',
  '🇫🇷',
  '🅰',
  '🄰',
  '1️⃣',
  '\ufe0e',
  '‼️',
  ' ',
  '.',
  '!',
  'a',
  'B',
  '\n',
];
const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 14 }).map((it) => it.join(''));

test("the short rules set the segmenter's boundaries", () => {
  fc.assert(
    fc.property(text, (it) => {
      expect(sentenceBreaks(it)).toEqual(breaksOf(it));
    }),
    { numRuns: 3000 },
  );
});

test('so they do around emoji, and what gives them their look', () => {
  const emoji = fc.array(fc.constantFrom(...EMOJI), { maxLength: 14 }).map((it) => it.join(''));
  fc.assert(
    fc.property(emoji, (it) => {
      expect(sentenceBreaks(it)).toEqual(breaksOf(it));
    }),
    { numRuns: 3000 },
  );
});

test('so they do in scripts without spaces between sentences', () => {
  const text = fc.array(
    fc.constantFrom(...'漢字かなカ々한글。！？、，：；「」『』（）《》．.!?, ａAb1１\n〜・ー…—“”👍'),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(text, (signs) => {
      expect(sentenceBreaks(signs.join(''))).toEqual(breaksOf(signs.join('')));
    }),
    { numRuns: 5000 },
  );
});

test('so they do around every sign of the basic plane', () => {
  const differing: string[] = [];
  for (let code = 0x20; code < 0x10000; code += 1) {
    const sign = String.fromCharCode(code);
    const all = `a.${sign}B c.${sign} D e. ${sign}f g! ${sign} H${sign}.I. ${sign}`;
    if (sentenceBreaks(all).join() !== breaksOf(all).join()) differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});
