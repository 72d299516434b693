import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitForCard } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { SITE } from '../setup/news-site.ts';
import { onPage } from '../setup/on-page.ts';
import { pointAtText } from '../setup/text-point.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// What a page puts within a name and is no part of it: it is not marked, and the name is.

const NAMES: Readonly<Record<string, { readonly html: string; readonly marked: string }>> = {
  'a reading over it': { html: '<ruby>Llama<rt>ラマ</rt></ruby> 4', marked: 'Llama 4' },
  'a reading with brackets for old browsers': {
    html: '<ruby>Llama<rp>(</rp><rt>ラマ</rt><rp>)</rp></ruby> 4',
    marked: 'Llama 4',
  },
  'a reading over each part': { html: '<ruby>Llama<rt>ラマ</rt> 4<rt>よん</rt></ruby>', marked: 'Llama 4' },
  'a button within a word': { html: 'Lla<button>…</button>ma 4', marked: 'Llama 4' },
  'a button between its words': { html: 'Llama <button type="button">What?</button>4', marked: 'Llama 4' },
  'the mark of a note': { html: 'Llama<sup><a href="#n1">1</a></sup> 4', marked: 'Llama 4' },
  'the mark of a note at its end': { html: 'Llama 4<sup>1</sup>', marked: 'Llama 4' },
  'what is for screen readers': { html: 'Llama<span class="sr-only"> (opens a window)</span> 4', marked: 'Llama 4' },
  'a hidden word': { html: 'Llama<span hidden> Guard</span> 4', marked: 'Llama 4' },
  'a choice': { html: 'Llama <select><option>3</option><option>5</option></select> 4', marked: 'Llama 4' },
  'nothing but markup': { html: '<b>Lla</b><i>ma</i> <u>4</u>', marked: 'Llama 4' },
};

/** What is marked within the paragraph, each stretch with the element it is in. */
const MARKED = `[...CSS.highlights].filter(([name]) => name.startsWith('sidelight-') && !name.includes('pointed')).flatMap(([, ranges]) => [...ranges])
  .map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  })
  .filter((range) => document.querySelector('#name').contains(range.startContainer))
  .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String).join('').replace(/\\s+/g, ' ')`;

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);

  const opened = (html: string, work: (page: Page) => Promise<void>) => {
    const url = `${SITE}/2026/11/18/parted`;
    const story = articlePage('Meta shows Llama', `<p id="name">The company says ${html} is here.</p>${PROSE}`);
    return onPage(session, url, new Map([[url, story]]), work);
  };

  test.each(Object.entries(NAMES))('a name with %s in it', (_, { html, marked }) =>
    opened(html, async (page) => {
      await waitUntil('for marks', async () => (await page.evaluate(MARKED)) !== '');
      expect(await page.evaluate(MARKED)).toBe(marked);
    }),
  );

  test('each part of a name opens its card, and what is within it does not', () =>
    opened('<ruby>Llama<rt>ラマ</rt></ruby> <button style="width: 90px">What?</button> 4', async (page) => {
      await waitUntil('for marks', async () => (await page.evaluate(MARKED)) !== '');
      await toFront(page);
      await pointAtText(page, '#name', ' 4');
      await waitForCard(page);
      await pointAtText(page, '#name button', 'What?');
      await waitForCard(page, false);
      await pointAtText(page, '#name', 'Llama');
      await waitForCard(page);
    }));

  test('a reading that the page changes leaves no mark behind', () =>
    opened('<ruby>Llama<rt>ラマ</rt></ruby> 4', async (page) => {
      await waitUntil('for marks', async () => (await page.evaluate(MARKED)) === 'Llama 4');
      await page.evaluate("document.querySelector('#name ruby').firstChild.data = 'Gemma'");
      await waitUntil('for no mark', async () => (await page.evaluate(MARKED)) === '');
      await page.evaluate("document.querySelector('#name ruby').firstChild.data = 'Llama'");
      await waitUntil('for the mark', async () => (await page.evaluate(MARKED)) === 'Llama 4');
    }));
});
