import { describe, expect, test } from 'vitest';
import { findArticle } from '../../../lib/page/article/find-article.ts';
import { buildTextIndex } from '../../../lib/page/text/text-index.ts';
import { documentOf, page, paragraph, prose } from '../page-parts.ts';

const TITLE = 'Town opens its model to everyone';
const EXCERPT = 'A short excerpt of quite another story, with a full stop at its end.';

function read(body: string, title = TITLE): string {
  const document = documentOf(
    page(`<title>${title}</title><link rel="canonical" href="https://news.example/a">`, body),
  );
  const { roots, isLeftOut } = findArticle(document);
  return buildTextIndex(roots, isLeftOut).text;
}

/** A story with something after its eighth paragraph, and two more paragraphs after that. */
function around(part: string): string {
  return read(`<article><h1>${TITLE}</h1>${prose(8)}${part}${prose(2, 8)}</article>`);
}

describe('left out of the middle of a story', () => {
  test.each([
    [
      'titles and excerpts straight after "Related posts"',
      `<h2>Related posts</h2><h3>Mayor buys a boat</h3><p>${EXCERPT}</p><h3>Bridge stays shut</h3><p>${EXCERPT}</p>`,
      ['Mayor buys a boat', 'Bridge stays shut', EXCERPT],
    ],
    [
      'linked titles of the same rank after "Related posts"',
      `<h3>Related posts</h3><h3><a href="/b">Mayor buys a boat</a></h3><p>${EXCERPT}</p>
       <h3><a href="/c">Bridge stays shut</a></h3>`,
      ['Mayor buys a boat', 'Bridge stays shut', EXCERPT],
    ],
    [
      'what follows a heading in a box of its own',
      `<div><div><h2>Recommended posts</h2></div><div><div><h3>Mayor buys a boat</h3><p>${EXCERPT}</p></div></div></div>`,
      ['Recommended', 'Mayor buys a boat', EXCERPT],
    ],
    [
      'a box with the linked title of another page',
      `<div class="x1"><h5><a href="/boat">Mayor buys a boat for the town</a></h5><p>${EXCERPT}</p></div>`,
      ['Mayor buys a boat', EXCERPT],
    ],
    [
      'a link around blocks',
      `<a href="https://other.example/boat"><div>Mayor buys a boat for the town</div><div>${EXCERPT}</div></a>`,
      ['Mayor buys a boat', EXCERPT],
    ],
    [
      'a box that leads up to a form',
      `<div class="x2"><h3>The morning letter</h3><p>All that happened by the harbour, every day at six.</p>
       <form><input type="email"></form></div>`,
      ['morning letter', 'by the harbour, every day'],
    ],
    [
      'an appeal for money',
      `<div class="x3"><h3>A word to all of you</h3><p>Your contribution supports our work.</p>
       <p>${paragraph(70)}</p><p>${paragraph(71)}</p><form><table><tr><td>Monthly</td></tr></table></form></div>`,
      ['A word to all', paragraph(70), 'Monthly'],
    ],
    [
      'a line by names that go together',
      '<div class="read-more-box">More of the same is here to be read.</div>',
      ['More of the'],
    ],
    [
      'a label for the reader of the screen',
      '<p><span class="off-screen">Picture text</span>The harbour.</p>',
      ['Picture text'],
    ],
  ])('%s', (_, part, gone) => {
    const text = around(part);
    for (const words of gone) expect(text).not.toContain(words);
    expect(text).toContain(paragraph(7));
    expect(text).toContain(paragraph(9));
  });
});

describe('kept in the middle of a story', () => {
  test.each([
    [
      'paragraphs after the only title under "Related"',
      `<h3>Related</h3><h4><a href="/b">Mayor buys a boat</a></h4><p>${paragraph(80)}</p><p>${paragraph(81)}</p>`,
      [paragraph(80), paragraph(81)],
    ],
    [
      'short parts under "Get started"',
      '<h2>Get started</h2><h3>Fetch the model</h3><p>It takes an hour on a slow line.</p><h3>Run it</h3><p>It runs on a laptop.</p>',
      ['It takes an hour', 'It runs on a laptop.'],
    ],
    [
      'entries of a live page, whose titles are links to themselves',
      `<div class="post"><h3><a href="https://news.example/a#p1">The vote has begun in the hall</a></h3><p>${EXCERPT}</p></div>`,
      ['The vote has begun', EXCERPT],
    ],
    [
      'a list of finds elsewhere, with a comment on each',
      `<div class="find"><h3><a href="https://tools.example/x">A tool to run models at home</a></h3><p>${EXCERPT}</p></div>`,
      ['A tool to run models', EXCERPT],
    ],
    [
      'a picture that is a link, with its caption',
      '<a href="/large.jpg"><figure><img src="s.jpg" alt=""><figcaption>The harbour in the morning of the vote.</figcaption></figure></a>',
      ['The harbour in the morning'],
    ],
    [
      'work that others give',
      '<p>Your contribution to open source counts here.</p>',
      ['Your contribution to open source'],
    ],
  ])('%s', (_, part, kept) => {
    const text = around(part);
    for (const words of kept) expect(text).toContain(words);
  });
});

describe('the headline', () => {
  test('is not the name of the site, which leads to the front page', () => {
    const text = read(
      `<div id="top"><h1><a href="https://harbour.example/">The Harbour Post of Every Day</a></h1><p>${EXCERPT}</p></div>
       <div class="entry"><h2>${TITLE}</h2>${prose(8)}</div>`,
      `${TITLE} | The Harbour Post of Every Day`,
    );
    expect(text).toContain(TITLE);
    expect(text).not.toContain('Harbour Post');
    expect(text).not.toContain(EXCERPT);
  });

  test('is taken once where the story begins with it again', () => {
    const text = read(`<header><h1>${TITLE}</h1></header><div class="post-body"><h2>${TITLE}</h2>${prose(8)}</div>`);
    expect(text.split(TITLE)).toHaveLength(2);
    expect(text.startsWith(TITLE)).toBe(true);
  });
});

test('whole stories under "You might also like" are not the story', () => {
  const others = Array.from(
    { length: 6 },
    (_, at) => `<article class="post-box"><p>${paragraph(at + 40)}</p></article>`,
  );
  const text = read(
    `<div id="primary"><article><h1>${TITLE}</h1>${prose(4)}</article>
     <section><h3>You might also like</h3>${others.join('')}</section></div>`,
  );
  expect(text).toContain(paragraph(3));
  expect(text).not.toContain(paragraph(42));
});

test('a box that is named as the story does not draw in what stands beside it', () => {
  const text = read(
    `<div class="article-content"><article><h1>${TITLE}</h1><h4 class="byline">By Ada Quill</h4>
     <div class="copy">${prose(5)}</div></article><div><p>A note to all of you: ${paragraph(90)}</p></div></div>`,
  );
  expect(text).toContain(paragraph(4));
  expect(text).not.toContain('A note to all');
});
