import { describe, expect, test } from 'vitest';
import { metadataAuthors } from '../../../lib/page/metadata/authors.ts';
import { metadataText } from '../../../lib/page/metadata/clean-text.ts';
import { metadataDate } from '../../../lib/page/metadata/date.ts';
import { asShown, withoutSite } from '../../../lib/page/metadata/title.ts';

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
    ['words', 'yesterday'],
    ['nothing', ''],
    ['a template', '{{ date }}'],
    ['no text', null],
    ['a list', ['2024-08-23']],
    ['no number', Number.NaN],
  ])('%s is not known', (_, value) => expect(metadataDate(value, NOW)).toBeNull());
});

describe('authors', () => {
  test.each<[unknown, string[]]>([
    ['Ada Quill', ['Ada Quill']],
    ['By Ada Quill', ['Ada Quill']],
    ['by Ada Quill and Ben Ode', ['Ada Quill', 'Ben Ode']],
    ['Ada Quill, Ben Ode', ['Ada Quill', 'Ben Ode']],
    ['Ada Quill & Ben Ode; Cy Dial', ['Ada Quill', 'Ben Ode', 'Cy Dial']],
    [{ '@type': 'Person', name: 'Ada Quill' }, ['Ada Quill']],
    [
      [{ name: 'Ada Quill' }, { name: ['Ben Ode'] }, 'Ada Quill'],
      ['Ada Quill', 'Ben Ode'],
    ],
    ['Von Eva Blatt', ['Eva Blatt']],
    ['山田太郎', ['山田太郎']],
  ])('%o', (value, names) => expect(metadataAuthors(value, 'The Harbour Post')).toEqual(names));

  test.each([
    'admin',
    'Administrator',
    'Staff',
    'https://social.example/ada',
    'ada@news.example',
    'The Harbour Post',
    '{{author}}',
    '12345',
    '',
    null,
    { url: 'https://news.example/ada' },
    {},
  ])('%o is nobody', (value) => expect(metadataAuthors(value, 'The Harbour Post')).toEqual([]));
});

describe('text', () => {
  test.each([
    ['Tom &amp; Jerry&#8217;s day', 'Tom & Jerry’s day'],
    ['Tom &amp;amp; Jerry', 'Tom & Jerry'],
    ['  two\n words ', 'two words'],
    ['a <b>bold</b> claim', 'a bold claim'],
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

describe('titles as the page shows them', () => {
  test.each([
    ['Opening a model | LAB', ['Opening a model'], 'Opening a model'],
    ['Opening a small model – A blog - Its author', ['Menu', 'Opening a Small Model'], 'Opening a small model'],
    ['A model - opened', ['A model - opened'], 'A model - opened'],
    ['A model - opened', ['A model', 'A model - opened'], 'A model - opened'],
    ['A model - opened', ['Something else', ''], 'A model - opened'],
    ['| LAB', [''], '| LAB'],
    ['LAB | Opening a model', ['LAB'], 'LAB | Opening a model'],
    ['LAB | Opening a model', ['LAB', 'LAB | Opening a model'], 'LAB | Opening a model'],
  ])('%s under %j', (title, headings, shown) => expect(asShown(title, headings)).toBe(shown));
});

describe('titles without the name of the site', () => {
  test.each([
    ['Town opens model | The Harbour Post', 'The Harbour Post', 'Town opens model'],
    ['Town opens model - Harbour Post', 'The Harbour Post', 'Town opens model'],
    ['The Harbour Post: Town opens model', 'The Harbour Post', 'The Harbour Post: Town opens model'],
    ['Harbour Post – Town opens model', 'The Harbour Post', 'Town opens model'],
    ['Town opens model – and shuts it again', 'The Harbour Post', 'Town opens model – and shuts it again'],
    ['Town opens model | News', null, 'Town opens model | News'],
    ['Opening a model – A Blog - An Author', 'A Blog - An Author', 'Opening a model'],
  ])('%s', (title, site, headline) => expect(withoutSite(title, site)).toBe(headline));
});
