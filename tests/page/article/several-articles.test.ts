import { describe, expect, test } from 'vitest';
import { type Article, findArticle } from '../../../lib/page/article/find-article.ts';
import { findStories, joinStories } from '../../../lib/page/article/find-stories.ts';
import { buildTextIndex } from '../../../lib/page/text/text-index.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { documentOf, links, page, paragraph, prose, SITE_FOOTER, SITE_HEADER } from '../page-parts.ts';

const BESIDE = `<aside class="related"><h3>Related stories</h3>${links('A bridge too many', 'The last ferry of the year')}</aside>`;

function findAll(html: string): Article[] {
  const document = documentOf(html);
  return runToEnd(findStories(document, findArticle(document)));
}

/** The text of each story of the page, in page order. */
function storiesOf(html: string): string[] {
  return findAll(html).map((story) => buildTextIndex(story.roots, story.isLeftOut).text);
}

test('an endless page gives each story its root, with what is not of it left out of each', () => {
  const story = (number: number) => `<article class="story"><h1>Story number ${number} of the endless page</h1>
    ${prose(6, number * 10)}${BESIDE}<section class="comments"><p>First! I liked story number ${number}.</p></section></article>`;
  const html = page(
    '<title>Story number 1 of the endless page</title>',
    `${SITE_HEADER}<main>${story(1)}${story(2)}${story(3)}</main>${SITE_FOOTER}`,
  );
  const stories = storiesOf(html);
  expect(stories).toHaveLength(3);
  stories.forEach((text, at) => {
    expect(text).toContain(`Story number ${at + 1} of`);
    expect(text).toContain(paragraph((at + 1) * 10 + 5));
    expect(text).not.toContain(`Story number ${((at + 1) % 3) + 1} of`);
    expect(text).not.toMatch(/ferry|I liked/);
  });
});

test('a live page is read with all its entries, in page order, each once', () => {
  const entry = (
    number: number,
  ) => `<article class="entry" id="entry-${number}"><time datetime="2024-07-23T1${number}:00">1${number}:00</time>
    <h2><a href="#entry-${number}">Entry number ${number} of the day</a></h2>${prose(3, number * 10)}</article>`;
  const html = page(
    '<title>The harbour talks: live</title>',
    `${SITE_HEADER}<main><h1>The harbour talks: live</h1><div class="live-blog">${[1, 2, 3, 4, 5].map(entry).join('')}</div></main>${SITE_FOOTER}`,
  );
  const joined = joinStories(findAll(html));
  const { text } = buildTextIndex(joined.roots, joined.isLeftOut);
  const places = [1, 2, 3, 4, 5].map((number) => text.indexOf(paragraph(number * 10 + 1)));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text.split(paragraph(31))).toHaveLength(2);
  expect(text).not.toContain('All rights reserved');
});

test('teasers made from the same template as the story are no stories', () => {
  const teaser = (number: number) =>
    `<article class="story"><h2><a href="/${number}">Another tale of the town ${number}</a></h2><p>${paragraph(50 + number)}</p></article>`;
  const html = page(
    '<title>Story of the one harbour</title>',
    `${SITE_HEADER}<main><article class="story"><h1>Story of the one harbour</h1>${prose(8)}</article>${teaser(1)}${teaser(2)}</main>`,
  );
  expect(storiesOf(html)).toHaveLength(1);
});

describe('of boxes that only their classes tell, a long story and a shorter one after it', () => {
  const story = (number: number, paragraphs: number, state = '') =>
    `<div class="story${state}"><h1>Story number ${number} of the endless page</h1>${prose(paragraphs, number * 20)}</div>`;
  const pageOf = (main: string) =>
    page('<title>Story number 1 of the endless page</title>', `${SITE_HEADER}${main}${SITE_FOOTER}`);

  test.each([
    ['side by side', `<main>${story(1, 14)}${story(2, 5, ' is-new')}</main>`],
    [
      'in boxes alike',
      `<main><div class="screen">${story(1, 14)}</div><div class="screen">${story(2, 5)}</div></main>`,
    ],
  ])('have a root each where they stand %s', (_, main) => {
    expect(storiesOf(pageOf(main)).map((text) => /number (\d)/.exec(text)?.[1])).toEqual(['1', '2']);
  });

  test('are one story where the second stands at another place of the page', () => {
    const main = `<main><div class="column wide">${story(1, 14)}</div><div class="column narrow">${story(2, 5)}</div></main>`;
    expect(storiesOf(pageOf(main))).toHaveLength(1);
  });
});
