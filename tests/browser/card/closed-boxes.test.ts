import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { tellReader } from '../../../scripts/browser/card-inside.ts';
import { MARK_COUNT, placedCard } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { IS_IN_SIGHT } from '../setup/in-sight.ts';
import { SITE } from '../setup/news-site.ts';
import { onPage } from '../setup/on-page.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// What a page keeps closed and its reader can open is counted, and a step opens it, as a search in the page does. What nobody can open is not.

const TARGET = '<p id="target">Then Llama Guard 3 came along.</p>';
const shadow = (inner: string, light: string) =>
  `<fold-box>${light}</fold-box><script>document.querySelector('fold-box').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inner)}</script>`;

const OPENED: Readonly<Record<string, string>> = {
  'what is hidden until it is found': `<div hidden="until-found">${PROSE}${TARGET}</div>`,
  'the same in capitals': `<div hidden="Until-Found">${PROSE}${TARGET}</div>`,
  'the same on a page that knows of it by an event': `<div id="panel" hidden="until-found">${TARGET}</div><script>document.querySelector('#panel').addEventListener('beforematch', () => { window.isTold = true; })</script>`,
  'a closed part': `<details><summary>More</summary>${PROSE}${TARGET}</details>`,
  'a closed part without a summary': `<details>${TARGET}</details>`,
  'a closed part within a closed part': `<details><summary>More</summary><details><summary>Still more</summary>${TARGET}</details></details>`,
  'a closed part within what is hidden until it is found': `<div hidden="until-found"><details><summary>More</summary>${TARGET}</details></div>`,
  'what is hidden until it is found within a closed part': `<details><summary>More</summary><div hidden="until-found">${TARGET}</div></details>`,
  'one of several parts of which one is open at a time': `<details name="one" open><summary>First</summary><p>Words.</p></details><details name="one"><summary>More</summary>${TARGET}</details>`,
  'a closed part of a shadow tree': shadow(`<details><summary>More</summary><slot></slot></details>`, TARGET),
  'what a shadow tree hides until it is found': shadow(`<div hidden="until-found"><slot></slot></div>`, TARGET),
};
const LEFT: Readonly<Record<string, string>> = {
  'what is not displayed within a closed part': `<details><summary>More</summary><div class="off">${TARGET}</div><p>Words.</p></details>`,
  'what is not displayed within what is hidden until it is found': `<div hidden="until-found"><p>Words.</p><div class="off">${TARGET}</div></div>`,
  'a closed part that is not displayed': `<div class="off"><details><summary>More</summary>${TARGET}</details></div>`,
};

interface Reading {
  readonly report: { readonly cards: readonly { readonly topic: string; readonly count: number }[] };
}

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);

  const opened = (html: string, work: (page: Page) => Promise<void>) => {
    const url = `${SITE}/2026/11/18/closed`;
    const body = `<p>The company says Llama 4 is here.</p>${PROSE}${html}${PROSE}`;
    const story = articlePage('Meta shows a model', body, '', '<style>.off { display: none }</style>');
    return onPage(session, url, new Map([[url, story]]), async (page) => {
      await toFront(page);
      await waitUntil('for marks', async () => ((await page.evaluate(MARK_COUNT)) as number) >= 1);
      await work(page);
    });
  };

  const mentions = async (page: Page) => {
    const { report } = await tellReader<Reading>(session, page, 'readPage', null);
    return report.cards.reduce((sum, { count }) => sum + count, 0);
  };

  test.each(Object.entries(OPENED))('a mention in %s is counted, and a step opens it', (_, html) =>
    opened(html, async (page) => {
      expect(await mentions(page)).toBe(2);
      for (let steps = 0; steps < 2 && !(await page.evaluate(IS_IN_SIGHT)); steps += 1) {
        await tellReader(session, page, 'stepMention', 1);
        await placedCard(page);
        await tellReader(session, page, 'isThere', null);
      }
      await waitUntil('for the mention', async () => (await page.evaluate(IS_IN_SIGHT)) === true);
      expect(await mentions(page)).toBe(2);
      if (html.includes('beforematch')) expect(await page.evaluate('window.isTold')).toBe(true);
    }),
  );

  test.each(Object.entries(LEFT))('a mention in %s is neither counted nor stepped to', (_, html) =>
    opened(html, async (page) => {
      expect(await mentions(page)).toBe(1);
      await tellReader(session, page, 'stepMention', 1);
      await placedCard(page);
      await tellReader(session, page, 'stepMention', 1);
      await placedCard(page);
      expect(await page.evaluate('document.querySelector(\'details[open], [hidden=""]\') === null')).toBe(true);
    }),
  );

  test('a mention in the summary of a closed part is shown, and the part stays closed', () =>
    opened(
      `<details><summary id="target">Then Llama Guard 3 came along.</summary><p>Words.</p></details>`,
      async (page) => {
        expect(await mentions(page)).toBe(2);
        await tellReader(session, page, 'stepMention', 1);
        await placedCard(page);
        await tellReader(session, page, 'stepMention', 1);
        await placedCard(page);
        expect(await page.evaluate("document.querySelector('details').open")).toBe(false);
      },
    ));
});
