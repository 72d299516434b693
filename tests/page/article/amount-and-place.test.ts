import { describe, expect, test } from 'vitest';
import { findArticle } from '../../../lib/page/article/find-article.ts';
import { isArticle } from '../../../lib/page/reading/is-article.ts';
import { buildTextIndex } from '../../../lib/page/text/text-index.ts';
import { documentOf, page, paragraph, prose } from '../page-parts.ts';

// Where names of class and id mislead: what and where an element's text is decides first.

const TITLE = 'Town opens its model to everyone';
const URL = 'https://news.example/2026/03/04/town-opens-its-model-to-everyone';
const INTRO =
  'After years of talks behind closed doors the town shows what it has made, and not all are glad about it.';
const LETTER = 'I have lived by the harbour for thirty years, and nobody here ever asked for a model at all, not once.';
const LETTERS =
  `<li><p>${LETTER}</p><p>Well, my children would love to play with it, and so would my mother this winter.</p></li>`.repeat(
    4,
  );
const OTHER_POST = 'The ferry: why the boats stay in port this winter, and what the company says about the repairs.';

function read(body: string, title = TITLE): string {
  const document = documentOf(page(`<title>${title}</title><link rel="canonical" href="${URL}">`, body));
  const { roots, isLeftOut } = findArticle(document);
  return buildTextIndex(roots, isLeftOut).text;
}

function paragraphs(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, at) => paragraph(from + at));
}

describe('no name of its own box cuts the story', () => {
  test.each([
    'has-paywall',
    'tag-subscription category-comments',
    'category-advert',
    'post social',
    'live-match-comment',
  ])('"%s" on the article', (name) => {
    const text = read(
      `<main><article class="${name}"><h1>${TITLE}</h1>${prose(6)}</article><section id="comments"><ul>${LETTERS}</ul></section></main>`,
    );
    for (const it of paragraphs(0, 6)) expect(text).toContain(it);
    expect(text).not.toContain(LETTER);
  });

  test.each(['content-sidebar-wrap', 'sidebar-right', 'page-with-navigation', 'newsletter-layout'])(
    '"%s" on the box around the main part',
    (name) => {
      const text = read(
        `<div class="${name}"><main><div><h1>${TITLE}</h1>${prose(3)}</div></main></div><div class="more"><ul>${LETTERS}</ul></div>`,
      );
      for (const it of paragraphs(0, 3)) expect(text).toContain(it);
      expect(text).not.toContain(LETTER);
    },
  );

  test('ids of parts that are made from the table of contents', () => {
    const parts = [0, 2, 4].map((at) => `<div id="TOC_TITLE_${at}"><h2>Part ${at}</h2>${prose(2, at)}</div>`);
    const text = read(`<article><h1>${TITLE}</h1><div>${parts.join('')}</div></article>`);
    for (const it of paragraphs(0, 6)) expect(text).toContain(it);
  });

  test('a box with a form goes without its story', () => {
    const form = '<form class="subscribe"><p>Get all of it by mail, every day at six.</p><input type="email"></form>';
    const text = read(`<div class="story-and-form"><h1>${TITLE}</h1>${prose(4)}${form}</div>`);
    for (const it of paragraphs(0, 4)) expect(text).toContain(it);
    expect(text).not.toContain('by mail');
  });

  test('it is an article all the same', () => {
    const body = `<main><article class="post has-paywall"><h1>${TITLE}</h1>${prose(6)}</article></main>`;
    expect(isArticle(documentOf(page(`<title>${TITLE}</title>`, body)), URL)).toBe(true);
  });
});

describe('headings that are links', () => {
  test('of teasers among the paragraphs of the story: they go, it stays', () => {
    const teaser = (title: string) =>
      `<div class="embedded"><ul><li><h3><a href="/x">${title}</a></h3></li></ul></div>`;
    const text = read(
      `<article><h1>${TITLE}</h1><p class="by">By Ann Example and the whole desk, with reports from the town hall.</p>
       <div itemprop="articleBody">${prose(2)}${teaser('Bikes on the bridge at last')}${prose(2, 2)}
       ${teaser('Ferry stays in port all winter')}${prose(2, 4)}</div></article>`,
    );
    for (const it of paragraphs(0, 6)) expect(text).toContain(it);
    expect(text).not.toContain('Bikes on');
    expect(text).not.toContain('Ferry stays');
  });

  test('of one among many slides: all slides stay', () => {
    const slide = (title: string, from: number) =>
      `<figure><figcaption><h3>${title}</h3><p>${INTRO.slice(0, 60)} ${from}.</p>${`<p>${paragraph(from)}</p>`}</figcaption></figure>`;
    const text = read(
      `<article><h1>${TITLE}</h1><div class="slides">${slide('<a href="/p1">A model made of paper</a>', 0)}
       ${slide('A model of snow', 1)}${slide('A model of wood', 2)}</div></article>`,
    );
    for (const it of ['A model made of paper', ...paragraphs(0, 3)]) expect(text).toContain(it);
  });
});

describe('standfirsts stay', () => {
  test.each([
    ['named teaser', `<h1>${TITLE}</h1><div class="teaser-text"><p>${INTRO}</p></div>`, TITLE],
    ['a heading of the second level', `<h1>${TITLE}</h1><h2>${INTRO}</h2>`, TITLE],
    [
      'under a headline unlike the page title',
      `<h1>${TITLE}</h1><div class="intro"><p>${INTRO}</p></div>`,
      'City news: what happened',
    ],
  ])('%s', (_, head, title) => {
    const text = read(
      `<main><article><div class="wrap">${head}<div class="body">${prose(8)}</div></div></article></main>`,
      title,
    );
    expect(text).toContain(TITLE);
    expect(text).toContain(INTRO);
    for (const it of paragraphs(0, 8)) expect(text).toContain(it);
  });
});

describe('a short story is beaten by nothing after it', () => {
  test.each([
    [
      'letters of readers',
      `<div class="full community"><div><h3>Readers write</h3><ul>${LETTERS}</ul></div></div>`,
      LETTER,
    ],
    [
      'posts of others',
      `<div class="related-posts">${`<div><p>${OTHER_POST} Read on …</p></div>`.repeat(4)}</div>`,
      OTHER_POST,
    ],
  ])('%s', (_, after, words) => {
    const text = read(`<div class="full news"><article><h1>${TITLE}</h1>${prose(2)}</article></div>${after}`);
    for (const it of paragraphs(0, 2)) expect(text).toContain(it);
    expect(text).not.toContain(words);
  });
});

describe('pointers and requests', () => {
  test.each([
    '<p><strong>SEE ALSO: Ferry stays in port all winter, and nobody knows why</strong></p>',
    '<h6>Watch: Ferry stays in port and surprises gardeners</h6>',
    '<p>MIRA: El ferry se queda en el puerto todo el invierno</p>',
    '<p>あわせて読みたい：フェリーは冬の間ずっと港に</p>',
  ])('%s goes from the middle of a story', (line) => {
    const text = read(`<article><h1>${TITLE}</h1>${prose(3)}${line}${prose(3, 3)}</article>`);
    for (const it of paragraphs(0, 6)) expect(text).toContain(it);
    expect(text).not.toMatch(/ferry|フェリー/i);
  });

  test.each([
    'To read more stories like this, please subscribe to The Harbour Post today.',
    'For the latest stories and breaking news updates, download our app.',
  ])('"%s" goes from the end', (line) => {
    const text = read(`<article><h1>${TITLE}</h1>${prose(6)}<p>${line}</p></article>`);
    expect(text).toContain(paragraph(5));
    expect(text).not.toContain(line);
  });

  test('what somebody in the story is asked stays', () => {
    const line = 'The mayor told all of us to subscribe to the town letter, and few did so in the end.';
    expect(read(`<article><h1>${TITLE}</h1>${prose(3)}<p>${line}</p>${prose(3, 3)}</article>`)).toContain(line);
  });
});
