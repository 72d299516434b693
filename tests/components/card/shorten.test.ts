import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '../../../components/card/shorten.ts';

test.each([
  ['One sentence.', 20, 'One sentence.'],
  ['One sentence. And another one.', 20, 'One sentence.'],
  ['It is “so.” And another one.', 16, 'It is “so.”'],
  ['No. But then it goes on and on and on.', 20, 'No. But then it goes…'],
  ['It goes on, and on, and on.', 12, 'It goes on…'],
  ['Meta announced its rival Meta AI, which differs', 39, 'Meta announced its rival Meta AI…'],
  ['Meta, which once had announced that', 30, 'Meta, which once had announced…'],
  ['A model of 1,5 trillion words', 15, 'A model of 1,5…'],
  ['公開されたモデルの、重みを公開', 24, '公開されたモデルの…'],
  ['Llama 3.1 has sizes', 11, 'Llama 3.1…'],
  ['公開されたモデル。重みも公開。', 20, '公開されたモデル。'],
  ['公開されたモデルの重みを公開', 10, '公開された…'],
  ['Donaudampfschifffahrt', 6, 'Donaud…'],
])('"%s" in a room of %i', (text, room, expected) => {
  expect(shorten(text, room)).toBe(expected);
});

test('no more words than asked for', () => {
  expect(shorten('公開されたモデルの重みを、手元で動かす', 100, 3)).toBe('公開されたモデルの重…');
  expect(shorten('one two three four', 100, 3)).toBe('one two three…');
  expect(shorten('one two three', 100, 3)).toBe('one two three');
});

test('a text that fits is whole; one that does not begins the text and has no half character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, room) => {
      const short = shorten(text, room);
      expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
      expect(short.isWellFormed()).toBe(true);
      if ([...text].length * 2 <= room) expect(short).toBe(text);
    }),
  );
});
