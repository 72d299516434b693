import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tellReader } from '../../scripts/browser/card-inside.ts';
import { listMarks, waitForCard } from '../../scripts/browser/marks.ts';
import { waitUntil } from '../../scripts/browser/open-page.ts';
import { openSession } from '../../scripts/browser/open-session.ts';
import type { BrowserSession } from '../../scripts/browser/session.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';
import { articlePage, PROSE } from './article-page.ts';
import { SITE } from './news-site.ts';
import { pause } from './text-point.ts';

// What the page, its forms, the clipboard and the printer get is what they would get without the extension.

const URL = `${SITE}/2026/11/21/untouched`;
const BODY = `<p id="plain">The company says <b>Llama</b> 4 is an open-source model.</p>
<form id="form"><input name="said" value="Llama 4"><textarea name="more">Meta AI</textarea></form>${PROSE}`;
// Loads, but tells Sidelight nothing to mark: the same page to the letter, for comparison.
const PLAIN_URL = 'https://plain.example.org/2026/11/21/untouched';
const HTML = articlePage('Meta shows a model', BODY);
const PAGES = new Map([
  [URL, HTML],
  [PLAIN_URL, HTML],
]);

const TRACES = `(() => {
  const selection = getSelection();
  selection.selectAllChildren(document.querySelector('article'));
  const text = selection.toString();
  let copied = '';
  document.addEventListener('copy', (event) => { copied = selection.getRangeAt(0).cloneContents().textContent; event.preventDefault(); }, { once: true });
  document.execCommand('copy');
  const holder = document.createElement('div');
  holder.append(selection.getRangeAt(0).cloneContents());
  selection.removeAllRanges();
  const found = window.find?.('Llama 4');
  const foundText = selection.toString();
  selection.removeAllRanges();
  const boxes = [...document.querySelectorAll('*')].map((element) => { const { x, y, width, height } = element.getBoundingClientRect(); return [element.localName, x, y, width, height].join(' '); });
  return { html: document.documentElement.outerHTML, text, copied, fragment: holder.innerHTML, found, foundText, boxes,
    form: [...new FormData(document.querySelector('#form'))].join(), active: document.activeElement.localName,
    styles: getComputedStyle(document.querySelector('#plain')).cssText, sheets: document.styleSheets.length, adopted: document.adoptedStyleSheets.length,
    globals: Object.keys(window).filter((key) => /sidelight/i.test(key)) };
})()`;

describe.each(['chromium', 'firefox'] as const)('%s, no trace', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(name, extensionFolder(name), { isHeadless: true, granted: [`${SITE}/*`] });
    page = await session.open(URL, PAGES);
    await page.bringToFront();
    await waitUntil('for marks', async () => (await listMarks(page)).length >= 2);
  });

  afterAll(() => session?.close());

  test('selection, clipboard, search, forms, markup and layout are those of a page without Sidelight', async () => {
    const plain = await session.open(PLAIN_URL, PAGES);
    await plain.bringToFront();
    const without = await plain.evaluate(TRACES);
    expect((await listMarks(plain)).length).toBe(0);
    await plain.close();
    await page.bringToFront();
    expect(await page.evaluate(TRACES)).toEqual(without);
  });

  test('a card adds one node and takes it away again', async () => {
    await page.evaluate(
      "window.changes = []; new MutationObserver((records) => changes.push(...records.map(({ type, target }) => type + ' ' + target.nodeName))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })",
    );
    const before = await page.evaluate('document.documentElement.outerHTML');
    const nodes = "document.querySelectorAll('*').length";
    const count = (await page.evaluate(nodes)) as number;
    await tellReader(session, page, 'stepMention', 1);
    await waitForCard(page);
    expect(await page.evaluate(nodes)).toBe(count + 1);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    const changes = new Set((await page.evaluate('changes')) as string[]);
    expect([...changes].filter((change) => !/^(?:childList HTML|attributes SIDELIGHT-CARD)$/.test(change))).toEqual([]);
  });

  test('nothing is marked on paper', async () => {
    await page.emulateMediaType('print').catch(() => null);
    const line = (await page.evaluate(
      "matchMedia('print').matches ? ['model', 'model-first', 'idea-first'].map((style) => { const { textDecorationLine, backgroundColor } = getComputedStyle(document.querySelector('#plain'), '::highlight(sidelight-' + style + ')'); return textDecorationLine + ' ' + backgroundColor; }) : []",
    )) as string[];
    if (name === 'chromium') expect(line.length).toBe(3);
    for (const style of line) expect(style).toBe('none rgba(0, 0, 0, 0)');
    await page.emulateMediaType().catch(() => null);
  });

  test('when the extension goes, everything of it goes', async () => {
    await tellReader(session, page, 'stepMention', 1);
    await waitForCard(page);
    await session.uninstall();
    await pause(500);
    await page.mouse.move(300, 400);
    await page.mouse.move(320, 420, { steps: 5 });
    const shown = "(document.querySelector('sidelight-card')?.getBoundingClientRect().width ?? 0) > 0";
    await waitUntil('for the card to go', async () => (await page.evaluate(shown)) === false);
    const painted = `[...CSS.highlights].filter(([name, { size }]) => name.startsWith('sidelight-') && size > 0 &&
      getComputedStyle(document.querySelector('#plain'), '::highlight(' + name + ')').textDecorationLine !== 'none').length`;
    await waitUntil('for the marks to go', async () => (await page.evaluate(painted)) === 0);
    await page.keyboard.press('Escape');
  });
});
