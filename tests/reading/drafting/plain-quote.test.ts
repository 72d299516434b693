import { expect, test } from 'vitest';
import { cutText, plainText } from '../../../lib/reading/drafting/plain-quote.ts';

test.each([
  ['one line', ' Llama\nis  free ', 'Llama is free'],
  ['nothing', '', null],
  ['signs without ink', '\u{e0000}\u200b\u2800', null],
  ['marks that turn the direction', '\u202eLlama\u202c', 'Llama'],
  ['half a character', 'Llama \ud83e', 'Llama \ufffd'],
  ['what would read as markup', 'Use <b> and &amp;', null],
  ['a sum', 'a < b & c', 'a < b & c'],
])('%s', (_name, text, line) => {
  expect(plainText(text)).toBe(line);
});

test.each([
  ['short enough', 'Llama is free', 13, 'Llama is free'],
  ['between words', 'Llama is free', 10, 'Llama is…'],
  ['within a word as long as the half', 'Lla maisfreeforall', 10, 'Lla maisf…'],
  ['never within a character', 'abcd\u{1f999}e', 6, 'abcd…'],
])('cut: %s', (_name, text, longest, cut) => {
  expect(cutText(text, longest)).toBe(cut);
});
