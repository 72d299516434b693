import { describe, expect, test } from 'vitest';
import { metadataAuthors } from '../../../lib/page/metadata/authors.ts';
import { metadataDate } from '../../../lib/page/metadata/date.ts';
import { readJsonLd } from '../../../lib/page/metadata/json-ld.ts';
import { readMetadata } from '../../../lib/page/metadata/read-metadata.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { AUTHORS, DATES, JSON_LD } from '../../bad-input/page-data.ts';
import { threadTime } from '../../thread-time.ts';
import { documentOf, ldJson, page, prose } from '../page-parts.ts';

const NOW = Date.UTC(2024, 8, 1);

test.each(Object.entries(DATES))('a date: %s', (_, [value, date]) => {
  expect(metadataDate(value, NOW)).toBe(date);
});

test.each(Object.entries(AUTHORS))('an author: %s', (_, [value, names]) => {
  expect(metadataAuthors(value, null)).toEqual(names);
});

test.each(Object.entries(JSON_LD))('JSON-LD: %s', (_, [script, types]) => {
  const document = documentOf(page(`<script type="application/ld+json">${script}</script>`, ''));
  expect(runToEnd(readJsonLd(document)).map((node) => node['@type'])).toEqual(types);
});

describe('what a page says of itself is read in a time that grows with its length', () => {
  const URL = 'https://a.example/story';
  const slashes = (count: number) => `https://a.example${'/'.repeat(count)}x`;
  const stories = (url: string) =>
    ldJson([
      { '@type': 'NewsArticle', url },
      { '@type': 'NewsArticle', url },
    ]);

  test.each<[string, (size: number) => string]>([
    ['an address of slashes', (size) => page(stories(slashes(size)), '')],
    [
      'the address of its page',
      (size) => page(ldJson([{ '@type': 'Article', mainEntityOfPage: slashes(size) }, { '@type': 'Article' }]), ''),
    ],
    ['a headline of signs', (size) => page(`<title>${'- '.repeat(size)}</title>`, `<h1>${'- '.repeat(size)}</h1>`)],
    ['an author of blanks', (size) => page(ldJson({ '@type': 'Article', author: `By${' '.repeat(size)}x` }), '')],
    ['a date of digits', (size) => page(ldJson({ '@type': 'Article', datePublished: '1.'.repeat(size) }), '')],
    ['a meta tag of names', (size) => page(`<meta name="${'author '.repeat(size)}" content="x">`, '')],
  ])('%s', (_, write) => expectLinear(write, 20_000));

  test.each<[string, (size: number) => string]>([
    ['authors within authors', (size) => page('', nested('<span itemprop=author>', '</span>', size))],
    ['names within names', (size) => page('', nested('<b itemprop="author name">', '</b>', size))],
    ['dates within dates', (size) => page('', nested('<time itemprop=datePublished>', '</time>', size))],
    [
      'comments within comments',
      (size) => page('', nested('<div itemprop=comment><i itemprop=author></i>', '</div>', size)),
    ],
    ['links within links', (size) => page('', nested('<a rel=author>', '</a>', size))],
    ['headings within headings', (size) => page('', nested('<h1><b>', '</b></h1>', size))],
    ['headings beside headings', (size) => page('', '<h2>One word</h2>'.repeat(size) + prose(3))],
  ])('%s', (_, write) => expectLinear(write, 400));

  function expectLinear(write: (size: number) => string, size: number): void {
    const [small, large] = [documentOf(write(size)), documentOf(write(8 * size))];
    const timeOf = (document: Document) => threadTime(() => readMetadata(document, URL, NOW));
    timeOf(small); // compiles the code
    const smallTime = Math.min(timeOf(small), timeOf(small));
    expect(Math.min(timeOf(large), timeOf(large))).toBeLessThan(8 * 3 * Math.max(smallTime, 5)); // square time would be 64
  }
});

function nested(open: string, close: string, depth: number): string {
  return open.repeat(depth) + close.repeat(depth);
}
