import { expect, test } from 'vitest';
import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { findArticle, findArticleInSlices } from '../../../lib/page/article/find-article.ts';
import { cutSections } from '../../../lib/page/reading/cut-sections.ts';
import { readInSlices, readPage } from '../../../lib/page/reading/read-page.ts';
import { documentOf, page, paragraph, prose, SITE_FOOTER, SITE_HEADER } from '../page-parts.ts';

const URL = 'https://news.example.com/2026/11/12/letter';
const LINKER = createLinker([builtInPack]);
const PARAGRAPHS = 4000;
const MOST_NODES = 2500; // between two places to pause: some milliseconds

function longPage(): Document {
  const ticker = Array.from({ length: 50 }, (_, at) => `<li class="tick">News ${at}</li>`).join('');
  const story = `<article><h1>A letter from the harbour</h1>${prose(PARAGRAPHS)}</article>`;
  const body = `${SITE_HEADER}<ul>${ticker}</ul><main>${story}</main>${SITE_FOOTER}`;
  return documentOf(page('<title>A letter from the harbour</title>', body));
}

/** Does the work, with something in each of its pauses, and counts them. */
function countSteps<T>(steps: Generator<unknown, T>, atPause: () => void = () => {}): { pauses: number; result: T } {
  for (let pauses = 0; ; pauses += 1) {
    const step = steps.next();
    if (step.done === true) return { pauses, result: step.value };
    atPause();
  }
}

test('the search for the article, its sections and their reading pause every few thousand nodes', () => {
  const document = longPage();
  const nodes = 3 * PARAGRAPHS; // each paragraph, its text and the line end after it
  const { pauses, result } = countSteps(findArticleInSlices(document));
  expect(pauses).toBeGreaterThan(nodes / MOST_NODES);
  expect(countSteps(cutSections(result)).pauses).toBeGreaterThan(nodes / MOST_NODES);
  expect(countSteps(readInSlices({ document, linker: () => LINKER }, URL, null)).pauses).toBeGreaterThan(
    (3 * nodes) / MOST_NODES,
  );
});

test('a page that takes elements away while it is being looked at has its article found', () => {
  const whole = findArticle(longPage());
  const document = longPage();
  const { result } = countSteps(findArticleInSlices(document), () => document.querySelector('.tick')?.remove());
  expect(result.roots.map(({ localName }) => localName)).toEqual(whole.roots.map(({ localName }) => localName));
});

test('a page that replaces its story at every pause has the last one read', () => {
  const document = longPage();
  const replace = () => {
    const main = document.querySelector('main');
    main?.replaceWith(main.cloneNode(true));
  };
  const { result } = countSteps(findArticleInSlices(document), replace);
  expect(result.roots.length).toBeGreaterThan(0);
});

test('what is read with pauses is what is read without', () => {
  const document = longPage();
  const { result } = countSteps(readInSlices({ document, linker: () => LINKER }, URL, null));
  const { index } = readPage(longPage(), URL, LINKER);
  expect(result.index.text).toBe(index.text);
  expect(index.text).toContain(paragraph(PARAGRAPHS - 1));
});
