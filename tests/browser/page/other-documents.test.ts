import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inCard, tellReader } from '../../../scripts/browser/card-inside.ts';
import { clickAt, pressKey } from '../../../scripts/browser/input.ts';
import { closeCard, hasCard, listMarks, placedCard, waitForCard } from '../../../scripts/browser/marks.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import { pressInCard } from '../../../scripts/browser/press-in-card.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { openMore } from '../setup/card-page.ts';
import { SITE } from '../setup/news-site.ts';
import { onNewTab } from '../setup/on-page.ts';
import { pointAtText } from '../setup/text-point.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// Documents that are not as most are: XML, or written anew by their own script, which takes away all listeners.

const XML_URL = `${SITE}/2026/11/24/xml`;
const WRITTEN_URL = `${SITE}/2026/11/24/written-anew`;
const BODY = `<p id="first">The company says Llama 4 is an open-source model.</p><p id="second">Others have compared Llama 3.1 with Meta AI.</p>${PROSE}`;
const XML = `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Meta shows Llama 4</title><meta property="og:type" content="article"/></head>
<body><main><article><h1>Meta shows Llama 4</h1>${BODY}</article></main></body></html>`;
const PAGES = new Map([
  [XML_URL, { html: XML, headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' } }],
  [`${XML_URL}-plain`, { html: XML, headers: { 'content-type': 'application/xml; charset=utf-8' } }],
  [WRITTEN_URL, { html: articlePage('Meta shows Llama 4', BODY), headers: {} }],
]);
const ARTICLE = articlePage('Meta shows Llama 4', BODY);
const WRITE_ANEW = `(() => {
  document.open();
  document.write(${JSON.stringify(ARTICLE)});
  document.close();
  window.isWritten = (window.isWritten ?? 0) + 1;
  window.pointerWatch = window.inputHeard = undefined; // the listeners of the tests have gone as well
})()`;
const TITLE = "root.querySelector('h2')?.innerText ?? ''";

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);

  const opened = (url: string, work: (page: Page) => Promise<void>) =>
    onNewTab(session, url, PAGES, async (page) => {
      await waitUntil('for marks', async () => (await listMarks(page)).length >= 4);
      await work(page);
    });

  test.each([XML_URL, `${XML_URL}-plain`])('an article in XML has marks, and cards that can be used: %s', (url) =>
    opened(url, async (page) => {
      expect(await page.evaluate('document.contentType')).toMatch(/xml/);
      await pointAtText(page, '#first', 'Llama 4');
      await placedCard(page);
      const first = await inCard<string>(session, page, TITLE);
      expect(first).toContain('Llama');
      await openMore(session, page);
      await pressInCard(session, page, "root.querySelector('.related button')");
      await waitUntil('for the related card', async () => (await inCard<string>(session, page, TITLE)) !== first);
      await closeCard(page);
      await tellReader(session, page, 'stepMention', 1);
      await placedCard(page);
      await closeCard(page);
    }),
  );

  /** Marks are there again, and whatever opens and closes a card does. */
  async function expectCards(page: Page): Promise<void> {
    await waitUntil('for marks', async () => (await listMarks(page)).length >= 4);
    await pointAtText(page, '#second', 'Llama 3.1');
    await waitForCard(page);
    await pressKey(page, 'Escape');
    await waitForCard(page, false);
    await tellReader(session, page, 'stepMention', 1);
    await placedCard(page);
    await pressInCard(session, page, "root.querySelector('[aria-expanded]')");
    await waitUntil('for more', () =>
      inCard<boolean>(session, page, "root.querySelector('[aria-expanded=true]') !== null"),
    );
    await clickAt(page, { x: 980, y: 20 });
    await waitForCard(page, false);
    await tellReader(session, page, 'stepMention', 1);
    await placedCard(page);
    await pressKey(page, 'Tab');
    await waitUntil('for the focus', () => inCard<boolean>(session, page, 'root.activeElement !== null'));
    await pressKey(page, 'Escape');
    await waitForCard(page, false);
  }

  test('a page that has written itself anew has its marks and cards, also the second time', () =>
    opened(WRITTEN_URL, async (page) => {
      for (let times = 1; times <= 2; times += 1) {
        await page.evaluate(WRITE_ANEW);
        expect(await page.evaluate('window.isWritten')).toBe(times);
        await expectCards(page);
      }
    }));

  test('a page that writes itself anew under an open card: it goes, and the next can be used', () =>
    opened(WRITTEN_URL, async (page) => {
      await tellReader(session, page, 'stepMention', 1);
      await placedCard(page);
      await page.evaluate(WRITE_ANEW);
      await waitUntil('for the card to go', async () => !(await hasCard(page)));
      await expectCards(page);
    }));

  test('a page that writes itself anew in another theme has the marks of that theme', () =>
    opened(WRITTEN_URL, async (page) => {
      await page.evaluate(WRITE_ANEW);
      await waitUntil('for marks', async () => (await listMarks(page)).length >= 4);
      await page.evaluate("document.documentElement.style.cssText = 'background: #111; color: #eee'");
      await waitUntil('for dark marks', async () =>
        (await listMarks(page)).every(({ style }) => style.endsWith('-dark')),
      );
    }));
});
