import { describe, expect, test } from 'vitest';
import type { Metadata } from '../../../lib/page/metadata/metadata.ts';
import { readMetadata } from '../../../lib/page/metadata/read-metadata.ts';
import { documentOf, ldJson, page } from '../page-parts.ts';

const URL = 'https://news.example/world/town';
const NOW = globalThis.Date.UTC(2024, 8, 1);

function metadataOf(head: string, body = '', lang = 'en'): Metadata {
  return readMetadata(documentOf(page(head, body, lang)), URL, NOW);
}

const LD = {
  '@type': 'NewsArticle',
  headline: 'From the data',
  datePublished: '2024-08-01',
  dateModified: '2024-08-02',
  author: { name: 'Data Quill' },
  publisher: { name: 'Data Post' },
  inLanguage: 'en-GB',
};
const OPEN_GRAPH = `<meta property="og:title" content="From the graph"><meta property="og:site_name" content="Graph Post">
  <meta property="article:published_time" content="2024-07-01T10:00:00Z"><meta property="article:modified_time" content="2024-07-02">
  <meta name="author" content="Graph Quill"><meta property="og:locale" content="fr_FR">`;
const MICRODATA = `<div itemscope><h2 itemprop="headline">From the attributes</h2><span itemprop="author"><b itemprop="name">Attribute Quill</b></span>
  <meta itemprop="datePublished" content="2024-06-01"></div>`;
const SHOWN = `<article><h1>What the reader sees</h1><a rel="author" href="/q">Page Quill</a><time datetime="2024-05-01">May</time></article>`;

const PROSE =
  '<p>The town gave its model to everyone who asked, and said so in the square, to much applause.</p>'.repeat(30);

describe('order of trust', () => {
  test('JSON-LD comes first', () => {
    expect(metadataOf(ldJson(LD) + OPEN_GRAPH, MICRODATA + SHOWN)).toEqual({
      title: 'What the reader sees',
      site: 'Data Post',
      authors: ['Data Quill'],
      published: '2024-08-01',
      updated: '2024-08-02',
      lang: 'en-GB',
    });
  });

  test('then Open Graph', () => {
    expect(metadataOf(OPEN_GRAPH)).toMatchObject({
      title: 'From the graph',
      site: 'Graph Post',
      authors: ['Graph Quill'],
      published: '2024-07-01',
      updated: '2024-07-02',
    });
  });

  test('then microdata', () => {
    expect(metadataOf('', MICRODATA + SHOWN)).toMatchObject({
      authors: ['Attribute Quill'],
      published: '2024-06-01',
    });
  });

  test('then what the page shows', () => {
    expect(metadataOf('<title>From the window</title>', SHOWN)).toMatchObject({
      title: 'What the reader sees',
      authors: ['Page Quill'],
      published: '2024-05-01',
      updated: null,
      site: null,
    });
  });

  test.each([
    '<h1><a href="/">The Example Courier</a></h1>',
    '<h1><a href="https://news.example">The Example Courier</a></h1>',
    '<a href="https://news.example/"><h1>The Example Courier</h1></a>',
  ])('a heading that leads to the front page is no headline: %s', (heading) => {
    const { title } = metadataOf('<title>A town opens its model</title>', heading);
    expect(title).toBe('A town opens its model');
  });

  test('at last the date by the headline', () => {
    const shown = (line: string) => `<main><h1>A town opens its model</h1><p>${line}</p>${PROSE}</main>`;
    const title = '<title>A town opens its model</title>';
    expect(metadataOf(title, shown('By Ada Quill | May 1, 2024')).published).toBe('2024-05-01');
    expect(metadataOf(title, shown('Updated May 1, 2024'))).toMatchObject({ published: null, updated: '2024-05-01' });
    expect(metadataOf(title, `${shown('By Ada Quill')}<p>May 1, 2024</p>`).published).toBeNull(); // far from it
  });

  test('nonsense gives way to the next', () => {
    const data = {
      ...LD,
      headline: '{{title}}',
      datePublished: '0000-00-00',
      author: 'admin',
      publisher: { name: '' },
    };
    expect(metadataOf(ldJson(data) + OPEN_GRAPH)).toMatchObject({
      title: 'From the graph',
      site: 'Graph Post',
      authors: ['Graph Quill'],
      published: '2024-07-01',
    });
  });
});

describe('JSON-LD', () => {
  test('author and publisher may be named elsewhere', () => {
    const graph = [
      { ...LD, author: { '@id': '#ada' }, publisher: { '@id': '#post' } },
      { '@id': '#ada', name: 'Ada Quill' },
      { '@id': '#post', name: 'The Post' },
    ];
    expect(metadataOf(ldJson({ '@graph': graph }))).toMatchObject({ authors: ['Ada Quill'], site: 'The Post' });
  });

  test('of several stories the one that names this address counts', () => {
    const stories = [
      { ...LD, headline: 'Another', url: 'https://news.example/other' },
      { ...LD, headline: 'This one', mainEntityOfPage: { '@id': `${URL}/` } },
    ];
    expect(metadataOf(ldJson(stories)).title).toBe('This one');
  });

  test('what is malformed is passed over', () => {
    const broken = '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>';
    expect(metadataOf(broken + OPEN_GRAPH).title).toBe('From the graph');
  });
});

test('a headline is not the name of the site', () => {
  const head = '<title>Town opens model | The Post</title><meta property="og:title" content="The Post">';
  expect(metadataOf(`${head}<meta property="og:site_name" content="The Post">`).title).toBe('Town opens model');
});

test('an update not after the publication is none', () => {
  expect(metadataOf(ldJson({ ...LD, dateModified: LD.datePublished })).updated).toBeNull();
});

test('what is not said is not known', () => {
  const nothing = { title: null, site: null, authors: [], published: null, updated: null, lang: null };
  expect(metadataOf('', '', '')).toEqual(nothing);
});

test.each([
  ['en_US', 'en-US'],
  ['PT-br', 'pt-BR'],
  ['English language', null],
  ['', null],
])('language %s is %s', (lang, expected) => expect(metadataOf('', '', lang).lang).toBe(expected));
