import { describe, expect, test } from 'vitest';
import { metadataText } from '../../../lib/page/metadata/clean-text.ts';
import { datesIn, metadataDate } from '../../../lib/page/metadata/date.ts';
import { plain, withoutSite } from '../../../lib/page/metadata/title.ts';
import { threadTime } from '../../thread-time.ts';

const NOW = Date.UTC(2024, 8, 1);

describe('dates', () => {
  test.each([
    ['2024-08-23', '2024-08-23'],
    ['2024-08-23T23:30:00-07:00', '2024-08-23'],
    ['2024-8-3 10:00', '2024-08-03'],
    ['20240823T100000Z', '2024-08-23'],
    ['2024/08/23', '2024-08-23'],
    ['Fri, 23 Aug 2024 10:00:00 GMT', '2024-08-23'],
    ['August 23rd, 2024', '2024-08-23'],
    ['Published 23 August 2024', '2024-08-23'],
    ['23. März 2024', '2024-03-23'],
    ['23 de agosto de 2024', '2024-08-23'],
    ['23 août 2024', '2024-08-23'],
    ['2024年8月23日', '2024-08-23'],
    ['23.08.2024', '2024-08-23'],
    ['8.Dezember 2010 um 09:43', '2010-12-08'],
    ['le 1er mai 2024', '2024-05-01'],
    ['7-May-2024', '2024-05-07'],
    ['2024. 5. 7. 오전 9:43', '2024-05-07'],
    ['7 مايو 2024', '2024-05-07'],
    ['٧ مايو، ٢٠٢٤', '2024-05-07'],
    ['２０２４年５月７日', '2024-05-07'],
    ['28.09.19', '2019-09-28'],
    ['28.09.19 12:44', '2019-09-28'],
    ['28.09.1912:44', '2019-09-28'], // a time glued to it
    ['3.4.98', '1998-04-03'],
    ['Ann ExampleMay 7, 2024', '2024-05-07'],
    ['Ann Example·May 7, 2024·City', '2024-05-07'],
    ['08/23/2024', '2024-08-23'],
    ['23/08/2024', '2024-08-23'],
    [1724407200, '2024-08-23'],
    ['1724407200000', '2024-08-23'],
    ['1923-05-01', '1923-05-01'],
  ])('%s is %s', (value, date) => expect(metadataDate(value, NOW)).toBe(date));

  test.each([
    ['the year 0', '0000-00-00T00:00:00'],
    ['the year 1', '0001-01-01T00:00:00Z'],
    ['the start of the computer clock', '1970-01-01T00:00:00Z'],
    ['no such day', '2024-02-30'],
    ['no such month', '2024-13-01'],
    ['the future', '2031-01-01'],
    ['day or month, nobody knows', '03/04/2024'],
    ['a version', 'v1.2.24'],
    ['numbers of pages', '1 | 2 | 12'],
    ['numbers of pages', '1 | 2 | 3 | 2024'],
    ['an address of a computer', '10.1.12.24'],
    ['more digits', '112024-08-2312'],
    ['words', 'yesterday'],
    ['nothing', ''],
    ['a template', '{{ date }}'],
    ['no text', null],
    ['a list', ['2024-08-23']],
    ['no number', Number.NaN],
  ])('%s is not known', (_, value) => expect(metadataDate(value, NOW)).toBeNull());
});

describe('dates in numbers, by what the language puts first', () => {
  test.each([
    ['07/05/2024', 'day', '2024-05-07'],
    ['05/07/2024', 'month', '2024-05-07'],
    ['5/7/24', 'month', '2024-05-07'],
    ['05/13/2024', 'day', '2024-05-13'],
    ['13/05/2024', 'month', '2024-05-13'],
    ['05/05/2024', null, '2024-05-05'],
    ['07.05.2024', 'month', '2024-05-07'],
  ] as const)('%s, the %s', (value, order, date) => expect(metadataDate(value, NOW, order)).toBe(date));
});

test('all dates of a text are found, in its order', () => {
  const text = 'Published 7 May 2024, updated 2024-06-08 (first out on 9.9.2017)';
  const dates = datesIn(text, NOW);
  expect(dates.map(({ date }) => date)).toEqual(['2024-05-07', '2024-06-08', '2017-09-09']);
  expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(['7 May 2024', '2024-06-08', '9.9.2017']);
});

describe('text', () => {
  test.each([
    ['Tom &amp; Jerry&#8217;s day', 'Tom & Jerry’s day'],
    ['Tom &amp;amp; Jerry', 'Tom & Jerry'],
    ['  two\n words ', 'two words'],
    ['a <b>bold</b> claim', 'a bold claim'],
    ['Andr&eacute; M&uuml;ller &amp; &Ouml;zg&uuml;r Ni&ntilde;o', 'André Müller & Özgür Niño'],
    ['&Aacute;ngel &Scaron;imi&#269; &Oslash;. S&oslash;rensen &Ccedil;a', 'Ángel Šimič Ø. Sørensen Ça'],
    ['Stra&szlig;en\u00adbahn\u00ad&shy;linie', 'Straßenbahnlinie'],
    ['AT&T; &unknown;', 'AT&T; &unknown;'],
  ])('%s', (value, text) => expect(metadataText(value)).toBe(text));

  test.each([
    '',
    ' ',
    'null',
    'undefined',
    'Untitled',
    '{{ title }}',
    '<%= title %>',
    '[object Object]',
    'x'.repeat(501),
    {},
    [],
  ])('%o is none', (value) => expect(metadataText(value)).toBeNull());
});

describe('titles without the name of the site', () => {
  test.each([
    ['Town opens model | The Harbour Post', ['The Harbour Post'], 'Town opens model'],
    ['Town opens model - Harbour Post', ['The Harbour Post'], 'Town opens model'],
    ['The Harbour Post: Town opens model', ['The Harbour Post'], 'The Harbour Post: Town opens model'],
    ['Harbour Post – Town opens model', ['The Harbour Post'], 'Town opens model'],
    ['Town opens model – and shuts it again', ['The Harbour Post'], 'Town opens model – and shuts it again'],
    ['Town opens model | News', [], 'Town opens model | News'],
    ['Opening a model – A Blog - An Author', ['A Blog - An Author'], 'Opening a model'],
    ['Town opens model › Harbour Post', ['Harbour Post'], 'Town opens model'],
    ['Harbour Post » Town opens model', ['harbourpost.example'], 'Town opens model'],
    ['Town opens model · Harbour Post', ['Harbour Post'], 'Town opens model'],
    ['Town opens model / Harbour Post', ['Harbour Post'], 'Town opens model'],
    ['Town opens model│Harbour Post', ['Harbour Post'], 'Town opens model'],
    ['Town opens model ~ Harbour Post', ['Harbour Post'], 'Town opens model'],
    ['Town opens model :: Harbour Post', ['Harbour Post'], 'Town opens model'],
    ['町がモデルを公開：港新聞', ['港新聞'], '町がモデルを公開'],
    ['港町_百科事典', ['百科事典'], '港町'],
    ['町がモデルを公開:港新聞', ['港新聞'], '町がモデルを公開'],
    ['Town opens model | Science | Harbour Post', ['Harbour Post'], 'Town opens model'],
    ['Harbour Post » Archive » Town opens model', ['Harbour Post'], 'Town opens model'],
    ['Town opens model – and shuts it – Harbour Post', ['Harbour Post'], 'Town opens model – and shuts it'],
    ['Town_opens_model', ['opens'], 'Town_opens_model'],
  ])('%s', (title, names, headline) => expect(withoutSite(title, names.map(plain))).toBe(headline));

  test('a title of nothing but signs takes no long time', () => {
    const spent = threadTime(() => {
      withoutSite(' | '.repeat(20_000), ['x']);
      withoutSite('-: '.repeat(20_000), ['x']);
    });
    expect(spent).toBeLessThan(500); // ms
  });
});
