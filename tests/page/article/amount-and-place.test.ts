import { describe, expect, test } from 'vitest';
import { findArticle } from '../../../lib/page/article/find-article.ts';
import { buildTextIndex } from '../../../lib/page/text/text-index.ts';
import { documentOf, page, paragraph, prose } from '../page-parts.ts';

// Where names of class and id mislead: what and where an element's text is decides first.

const TITLE = 'Town opens its model to everyone';
const URL = 'https://news.example/2026/03/04/town-opens-its-model-to-everyone';

function read(body: string, title = TITLE): string {
  const document = documentOf(page(`<title>${title}</title><link rel="canonical" href="${URL}">`, body));
  const { roots, isLeftOut } = findArticle(document);
  return buildTextIndex(roots, isLeftOut).text;
}

function paragraphs(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, at) => paragraph(from + at));
}

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
