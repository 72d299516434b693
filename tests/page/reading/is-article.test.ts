import { describe, expect, test } from 'vitest';
import { isArticle, isArticleInSlices } from '../../../lib/page/reading/is-article.ts';
import { createPageFinder } from '../../../lib/page/reading/page-finder.ts';
import type { ShadowOf } from '../../../lib/page/text/text-index.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { documentOf, page } from '../page-parts.ts';

const TITLE = 'Ferry sails again';
const PARAGRAPHS = [
  'The ferry left the harbour on Monday for the first time since the storm, with forty people on board.',
  'Its engine had to be taken apart and cleaned of sand, which took the yard two months and much patience.',
  'The captain says that the boat is faster now than it has been since the year in which it was built.',
];
const MENU =
  '<ul><li><a href="/a">Home and garden</a></li><li><a href="/b">Money and markets</a></li><li><a href="/c">Letters</a></li></ul>';
const CHINESE = '渡轮周一首次驶离港口，船上有四十名乘客。船员说，发动机必须拆开清洗，船厂花了两个月时间。'.repeat(4);

function isSeen(url: string, head = '', line = '4 March 2026', paragraphs: readonly string[] = PARAGRAPHS): boolean {
  const story = `<div><h1>${TITLE}</h1><p>${line}</p>${paragraphs.map((it) => `<p>${it}</p>`).join('')}</div>`;
  return isArticle(documentOf(page(`<title>${TITLE}</title>${head}`, MENU + story)), url);
}

describe('a short story is an article', () => {
  test.each([
    ['og:type in capitals', 'https://farm.example/boats/ferry', '<meta property="og:type" content="Article">'],
    ['an address that asks for a number', 'https://times.example/?p=31228', ''],
    ['an address that ends in a number', 'https://times.example/element/000/428/428292', ''],
    ['a headline before a number', 'https://times.example/the-ferry-sails-once-again/428/', ''],
    [
      'a service of the state',
      'https://harbour.example/en/service/press/ferry',
      '<meta property="og:type" content="article">',
    ],
    ['downloads', 'https://harbour.example/downloads/press/ferry', '<meta property="og:type" content="article">'],
    ['German news', 'https://zeitung.example/aktuelles/ferry', ''],
    ['Spanish news', 'https://diario.example/noticias/ferry', ''],
    ['Italian news', 'https://giornale.example/notizie/ferry', ''],
  ])('%s', (_, url, head) => {
    expect(isSeen(url, head)).toBe(true);
  });

  test('page data with a date and an author', () => {
    const data = {
      '@type': 'WebPage',
      datePublished: '2026-03-04',
      author: { '@type': 'Person', name: 'Ann Example' },
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(isSeen('https://times.example/element/000/428/42829', head, 'By Ann Example')).toBe(true);
  });

  test('in Chinese, with no metadata at all', () => {
    expect(isSeen('https://times.example/a/41', '', '2026年3月4日', [CHINESE, CHINESE])).toBe(true);
  });
});

describe('a page of as much text is none', () => {
  test.each([
    ['in a shop', 'https://boats.example/products/ferry-model-in-wood', ''],
    ['a thread', 'https://boats.example/forum/threads/does-the-ferry-sail-again.42829/', ''],
    ['documentation', 'https://docs.boats.example/guide/engine/428292', ''],
    ['a front page', 'https://times.example/', ''],
    [
      'with data on goods',
      'https://boats.example/ferry/428292',
      '<script type="application/ld+json">{"@type":"Product","name":"Ferry"}</script>',
    ],
  ])('%s', (_, url, head) => {
    expect(isSeen(url, head, 'For all who love boats')).toBe(false);
  });
});

describe('a page whose text is in shadow trees', () => {
  const STORY = `<h1>${TITLE}</h1><p>By Ann Example, 4 March 2026</p>${[...PARAGRAPHS, ...PARAGRAPHS].map((it) => `<p>${it}</p>`).join('')}`;
  const HEAD = `<title>${TITLE}</title><meta property="og:type" content="article">`;

  function isSeenInShadow(url: string, shadow: string, light = ''): boolean {
    const document = documentOf(page(HEAD, `${light}<x-story></x-story>`));
    const root = document.createElement('div'); // linkedom's own roots have no host
    root.innerHTML = shadow;
    Object.defineProperties(root, { parentNode: { value: null }, host: { value: document.querySelector('x-story') } });
    const shadowOf: ShadowOf = ({ localName }) => (localName === 'x-story' ? (root as unknown as ShadowRoot) : null);
    const find = createPageFinder(document, url, shadowOf);
    return runToEnd(isArticleInSlices(document, url, find));
  }

  test.each<[string, boolean, string, string, string?]>([
    ['an article', true, 'https://times.example/the-ferry-sails-once-again', STORY],
    ['an article under a menu', true, 'https://times.example/the-ferry-sails-once-again', STORY, MENU],
    ['a shell that is still empty', false, 'https://times.example/the-ferry-sails-once-again', ''],
    ['a shop', false, 'https://boats.example/products/ferry-model-in-wood', STORY],
    ['a front page', false, 'https://times.example/', MENU.repeat(20)],
  ])('%s: %s', (_, isOne, url, shadow, light) => expect(isSeenInShadow(url, shadow, light)).toBe(isOne));

  test('is not asked for its shadow trees where its own text is a story', () => {
    const text = `<div><p>${'The captain says that the boat is faster now. '.repeat(200)}</p></div>`;
    const document = documentOf(page('<title>Parts</title>', text));
    const shadowOf = () => {
      throw new Error('asked');
    };
    const url = 'https://boats.example/products/parts';
    expect(runToEnd(isArticleInSlices(document, url, createPageFinder(document, url, shadowOf)))).toBe(false);
  });
});
