import { describe, expect, test } from 'vitest';
import { findArticle } from '../../../lib/page/article/find-article.ts';
import { isArticle } from '../../../lib/page/reading/is-article.ts';
import { buildTextIndex } from '../../../lib/page/text/text-index.ts';
import { threadTime } from '../../thread-time.ts';
import { countReads } from '../count-reads.ts';
import { documentOf, page, paragraph, prose } from '../page-parts.ts';
import { SAMPLE_PAGES } from './sample-pages.ts';

function articleText(document: Document): string {
  const { roots, isLeftOut } = findArticle(document);
  return buildTextIndex(roots, isLeftOut).text;
}

describe.each(Object.entries(SAMPLE_PAGES))('%s', (_, sample) => {
  const document = documentOf(sample.html);

  test(sample.isArticle ? 'is an article' : 'is no article', () => {
    expect(isArticle(document, sample.url)).toBe(sample.isArticle);
  });

  test.each(sample.holds)('holds "%s"', (text) => {
    expect(articleText(document)).toContain(text);
  });

  test.each(sample.leavesOut)('leaves out "%s"', (text) => {
    expect(document.documentElement.textContent).toContain(text);
    expect(articleText(document)).not.toContain(text);
  });

  test('is as it was after it has been read', () => {
    const before = document.toString();
    findArticle(document);
    isArticle(document, sample.url);
    expect(document.toString()).toBe(before);
  });
});

describe('bad input', () => {
  test.each([
    ['an empty document', ''],
    ['no body', '<html><head><title>Nothing</title></head></html>'],
    ['no block at all', 'Only a few bare words'],
    ['an empty body', page('<title>Empty</title>', '')],
    ['frames', '<html><frameset><frame src="a.html"></frameset></html>'],
  ])('%s gives no error and is no article', (_, html) => {
    const document = documentOf(html);
    expect(() => articleText(document)).not.toThrow();
    expect(isArticle(document, 'https://news.example/')).toBe(false);
    expect(isArticle(document, 'no address')).toBe(false);
  });

  test('10,000 levels of nesting are read', () => {
    const document = documentOf(page('<title>Deep</title>', ''));
    let inner: Element = document.body;
    for (let level = 0; level < 10_000; level += 1) {
      const next = document.createElement(level % 2 === 0 ? 'div' : 'span');
      next.setAttribute('class', 'share-bar related');
      inner.appendChild(next);
      inner = next;
    }
    inner.innerHTML = prose(6);
    expect(articleText(document)).toContain(paragraph(3));
  });

  test('an element that is not closed does not make the page a link', () => {
    const document = documentOf(page('<title>Open</title>', `<div><a name="top">${prose(6)}</div>`));
    expect(articleText(document)).toContain(paragraph(5));
  });

  test.each([
    ['paragraphs', (size: number) => prose(size)],
    ['links in a row', (size: number) => '<p><a href="/x">Read more</a></p>'.repeat(size * 3)],
    ['furniture headings', (size: number) => '<h2>Related</h2><h3>Comments</h3><div>x</div>'.repeat(size * 2)],
    ['linked titles and forms in boxes in boxes', (size: number) => BOX.repeat(size)],
    ['headings over links', (size: number) => '<h3><a href="/x">Read more</a></h3><div></div>'.repeat(size)],
    ['lists in lists', (size: number) => '<ul><li>Sources:<a href="/a">One</a> <a href="/b">two</a>'.repeat(size)],
    ['one long text', (size: number) => `<div>${paragraph(1).repeat(size)}</div>`],
  ])('time is linear in %s', (_, build) => {
    const small = documentOf(page('', build(SMALL)));
    const large = documentOf(page('', build(SMALL * TIMES)));
    const readsOf = (document: Document) => countReads(document, () => findArticle(document));
    expect(readsOf(large)).toBeLessThan(1.2 * TIMES * readsOf(small));
    // What is done beside the page's nodes shows in the time alone, which jitters on a busy machine.
    const smallTime = fastest(() => findArticle(small), 4);
    expect(fastest(() => findArticle(large), 2)).toBeLessThan((TIMES * TIMES * smallTime) / 2 + 60); // ms
  });
});

const SMALL = 1000; // paragraphs, or what takes their place
const TIMES = 8; // so many times as many in a large page

const BOX = '<div><h3><a href="/x">The title of another page</a></h3><form></form>';

function fastest(run: () => void, rounds: number): number {
  const times = Array.from({ length: rounds }, () => threadTime(run));
  return Math.min(...times);
}
