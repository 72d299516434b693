import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../lib/page/metadata/read-metadata.ts';
import { threadTime } from '../../thread-time.ts';
import { documentOf, ldJson, page, prose } from '../page-parts.ts';

function titleOf(head: string, body: string, url = 'https://www.harbourpost.example/tram'): string | null {
  return readMetadata(documentOf(page(head, `${body}${prose(5)}`)), url).title;
}

const og = (title: string) => `<meta property="og:title" content="${title}">`;
const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
const TITLE = 'Tram line to be rebuilt';

describe('the headline that the reader sees', () => {
  test.each([
    [
      'without the kicker',
      `<title>Mobility: ${TITLE}</title>${og(`Mobility: ${TITLE}`)}`,
      `<p>Mobility</p><h1>${TITLE}</h1>`,
    ],
    ['not a section', `<title>${TITLE}</title>${og('Press releases')}${site('City')}`, `<h1>${TITLE}</h1>`],
    [
      'not what is written for search',
      `<title>Old tram line: five things</title>${og('Five tram facts')}`,
      `<h1>${TITLE}</h1>`,
    ],
    [
      'not the site’s',
      `<title>${TITLE} – Harbour Post</title>`,
      `<p itemprop="headline"><a href="/">Harbour Post</a></p><h1>${TITLE}</h1>`,
    ],
    [
      'not a description',
      `${ldJson({ '@type': 'Article', name: TITLE, headline: 'railway in a city' })}<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1>`,
    ],
    [
      'not the first of several',
      `<title>Section: ${TITLE} | Post</title>`,
      `<h1>Navigation and service</h1><h1>${TITLE}</h1><h1>Page foot</h1>`,
    ],
    ['of the second rank', `<title>A Blog - ${TITLE}</title>`, `<h2>${TITLE}</h2><h2>And then</h2><h2>Categories</h2>`],
    ['of the second rank below the site’s', `<title>${TITLE} | LAB</title>`, `<h1>LAB</h1><h2>${TITLE}</h2>`],
    [
      'not a kicker of the second rank',
      `<title>The line by the harbour: ${TITLE}</title>`,
      `<h2>The line by the harbour</h2><h1>${TITLE}</h1>`,
    ],
    ['not the list of contents', `<title>${TITLE}</title>`, '<h1>Table of contents</h1>'],
    [
      'in an element with its kicker',
      `<title>Mobility: ${TITLE}</title>`,
      `<h1><span>Mobility</span> <span>${TITLE}</span></h1>`,
    ],
    [
      'in an element with its kicker and a sign',
      `<title>Mobility - ${TITLE}</title>`,
      `<h1><span>Mobility</span><span> - </span><span>${TITLE}</span></h1>`,
    ],
    [
      'in an element with a kicker that no title has',
      `<title>${TITLE}</title>`,
      `<h1><small>Harbour City</small><br>${TITLE}</h1>`,
    ],
    [
      'in an element with its date',
      `<title>${TITLE} - City</title>`,
      `<h1><time datetime="2024-05-07">7 May 2024</time> <span>${TITLE}</span></h1>`,
    ],
    [
      'that is a link to itself',
      `<title>${TITLE} - Post</title>`,
      `<h2><a href="">${TITLE}</a></h2><h1>Another one that was read by many</h1>`,
    ],
    ['cased as in the title', `<title>${TITLE} - Post</title>`, `<h1>${TITLE.toUpperCase()}</h1>`],
    ['without soft hyphens', '<title>Tram line to be re&shy;built</title>', '<h1>Tram line to be re&shy;built</h1>'],
    ['behind many others', `<title>${TITLE} | Post</title>`, `${'<h3>Menu</h3>'.repeat(60)}<h1>${TITLE}</h1>`],
  ])('%s', (_, head, body) => expect(titleOf(head, body)).toBe(TITLE));

  test.each([
    [
      'half a heading that goes on',
      `<title>A line rebuilt</title>`,
      '<h1>“At last”: A line rebuilt</h1>',
      '“At last”: A line rebuilt',
    ],
    [
      'a heading over two lines',
      '<title>Trouble ahead: A line rebuilt</title>',
      '<h1><span>Trouble ahead:</span><br>A line rebuilt</h1>',
      'Trouble ahead: A line rebuilt',
    ],
    [
      'a word of several elements',
      '<title>One tram: BSI tests it</title>',
      '<h1>One tram: <abbr>BSI</abbr> tests it</h1>',
      'One tram: BSI tests it',
    ],
    [
      'readings',
      '<title>港町の電車 | 港新聞</title>',
      '<h1><ruby>港町<rt>みなとまち</rt></ruby>の<ruby>電車<rt>でんしゃ</rt></ruby></h1>',
      '港町の電車',
    ],
    ['capitals that the title has too', '<title>OPEN WEIGHTS</title>', '<h1>OPEN WEIGHTS</h1>', 'OPEN WEIGHTS'],
  ])('is whole: %s', (_, head, body, title) => expect(titleOf(head, body)).toBe(title));
});

describe('where no headline is shown', () => {
  test.each([
    ['the site goes', `<title>${TITLE} › Harbour Post</title>`, TITLE],
    ['the site goes, by its address alone', `<title>${TITLE} - HarbourPost</title>`, TITLE],
    [
      'a word for a heading says nothing',
      '<title>LAB | Tram line to be rebuilt</title>',
      'LAB | Tram line to be rebuilt',
    ],
  ])('%s', (_, head, title) => expect(titleOf(head, '<h1>LAB</h1>')).toBe(title));
});

describe('the site', () => {
  const siteOf = (head: string) => readMetadata(documentOf(page(head, prose(5))), 'https://post.example/x').site;

  test.each([
    [
      'an application named like the page',
      `<title>${TITLE} - The Harbour Post</title><meta name="application-name" content="${TITLE} - The Harbour Post">`,
      null,
    ],
    [
      'an application',
      `<title>${TITLE}</title><meta name="application-name" content="The Harbour Post">`,
      'The Harbour Post',
    ],
    ['an address', `<title>${TITLE}</title>${site('https://post.example')}`, null],
    ['an account', `<title>${TITLE}</title><meta name="twitter:site" content="@post">`, 'post'],
  ])('%s', (_, head, name) => expect(siteOf(head)).toBe(name));
});

test.each([
  ['headings', `${'<div><h2>'.repeat(3000)}x`],
  ['headings of the first rank', `${'<div><h1>'.repeat(3000)}x`],
  ['elements in a heading', `<h1>${'<b>'.repeat(20_000)}x</h1>`],
  ['words in a heading', `<h1>${'word '.repeat(100_000)}</h1>`],
])('many %s take no long time', (_, body) => {
  expect(threadTime(() => titleOf('<title>x</title>', body))).toBeLessThan(4000); // ms
});

test('an address of slashes alone takes no long time', () => {
  const stories = [1, 2].map(() => ({ '@type': 'NewsArticle', url: `https://a.example${'/'.repeat(80_000)}x` }));
  expect(threadTime(() => titleOf(ldJson(stories), ''))).toBeLessThan(1500); // ms; a quadratic look took seconds
});
