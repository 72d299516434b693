import { expect, test } from 'vitest';
import { decodeHtml } from '../../../scripts/input/decode-html.ts';
import { SAVED_PAGES } from '../../bad-input/saved-pages.ts';
import { threadTime } from '../../thread-time.ts';

type Part = string | readonly number[];

/** Text in ASCII and bytes, in turn. */
function bytesOf(...parts: readonly Part[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : [...part])));
}

function utf16(text: string, isBigEndian = false): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(isBigEndian ? bytes.swap16() : bytes);
}

const MIR = [0xec, 0xe8, 0xf0]; // "мир" in windows-1251
const CAFE = ['caf', [0xe9]]; // in windows-1252
const SHIFT_JIS = [0x93, 0xfa, 0x96, 0x7b]; // "日本"
const JIS = [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]; // the same in ISO-2022-JP: ASCII, byte by byte

test.each<[string, string, Part[]]>([
  ['a meta tag', 'café', ['<meta charset="iso-8859-1"><p>', ...CAFE]],
  ['a meta tag of the old kind', 'мир', ['<meta content="text/html; charset = windows-1251"><p>', MIR]],
  ['a meta tag without quotes', '日本', ['<META CHARSET=Shift_JIS><p>', SHIFT_JIS]],
  ['an XML declaration', 'мир', ['<?xml version="1.0" encoding="windows-1251"?><html><p>', MIR]],
  ['an XML declaration after a line', 'мир', ["\n<?xml version='1.0' encoding='Windows-1251'?><html><p>", MIR]],
  ['a meta tag before an XML declaration', 'мир', ['<?xml encoding="utf-8"?><meta charset="cp1251"><p>', MIR]],
  ['no meta tag in a comment', 'мир', ['<!-- <meta charset="big5"> --><meta charset="cp1251"><p>', MIR]],
  ['an encoding whose bytes are all ASCII', '日本', ['<meta charset="iso-2022-jp"><p>', JIS]],
  ['nothing, in UTF-8', 'café', ['<p>café']],
  ['nothing, in none', 'café', ['<p>', ...CAFE]],
  ['an encoding that nobody knows', 'café', ['<meta charset="klingon"><p>', ...CAFE]],
  ['an encoding that nobody knows, in UTF-8', 'café', ['<meta charset="iso-8859-1:utf8"><p>café']],
  ['UTF-16, which it cannot be', 'café', ['<meta charset="utf-16"><p>café']],
  ['UTF-8 with a broken byte', 'café \ufffd', ['<meta charset="utf-8"><p>café ', [0xe9]]],
])('text is read by %s', (_, text, parts) => expect(decodeHtml(bytesOf(...parts))).toMatch(new RegExp(`${text}$`)));

test.each(['gb2312', 'gbk', 'shift_jis', 'euc-jp', 'euc-kr', 'big5', 'iso-8859-1', 'windows-1251', 'iso-2022-jp'])(
  'UTF-8 that is said to be %s is UTF-8',
  (label) => {
    expect(decodeHtml(bytesOf(`<meta charset="${label}"><p>日本 мир café`))).toContain('日本 мир café');
    // One byte that was cut off somewhere does not change that.
    expect(decodeHtml(bytesOf(`<meta charset="${label}"><p>日本の新聞社はみな知っている`, [0xe6], '.'))).toContain(
      '日本の新聞社',
    );
  },
);

test.each<[string, Uint8Array]>([
  ['UTF-8', bytesOf([0xef, 0xbb, 0xbf], '<meta charset="windows-1251"><p>мир')],
  ['UTF-16, little-endian', utf16('\ufeff<meta charset="windows-1251"><p>мир')],
  ['UTF-16, big-endian', utf16('\ufeff<meta charset="windows-1251"><p>мир', true)],
])('a byte order mark comes before what the page says: %s', (_, bytes) => {
  expect(decodeHtml(bytes)).toBe('<meta charset="windows-1251"><p>мир');
});

test.each([true, false])('UTF-16 is seen without a mark as well, big-endian: %s', (isBigEndian) => {
  expect(decodeHtml(utf16('<!doctype html><p>мир', isBigEndian))).toBe('<!doctype html><p>мир');
});

test.each(Object.entries(SAVED_PAGES))('%s', (_, [bytes, line]) => {
  expect(decodeHtml(bytes).split('\n').at(-1)).toBe(line);
});

test('many tags that are never closed take no long time', () => {
  for (const tag of ['<meta ', '<!-- ']) {
    const bytes = Buffer.from(tag.repeat(1_000_000));
    expect(threadTime(() => decodeHtml(bytes))).toBeLessThan(1000); // ms
  }
});
