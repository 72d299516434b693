import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inCard, tellReader } from '../../scripts/browser/card-inside.ts';
import { hasCard, listMarks, waitForCard } from '../../scripts/browser/marks.ts';
import { waitUntil } from '../../scripts/browser/open-page.ts';
import { openSession } from '../../scripts/browser/open-session.ts';
import type { BrowserSession } from '../../scripts/browser/session.ts';
import { extensionFolder } from '../../scripts/package/build-extension.ts';
import { articlePage, PROSE } from './article-page.ts';
import { SITE } from './news-site.ts';

// Everything without a pointer: from mention to mention, into the card, and back to where the reader was.

const URL = `${SITE}/2026/11/16/keyboard`;
const PAGES = new Map([
  [
    URL,
    articlePage(
      'Meta shows a model',
      `<p id="first">The company says Llama 4 is an open-source model, <a id="link" href="#x">as it did before</a>.</p>
<style>.gone { display: none }</style><p class="gone">Llama 2 is not shown here.</p>${PROSE}
<details><summary>More on this</summary><p id="detail">Researchers compared Llama 3.1 with others.</p></details>${PROSE}
<p id="last">Meta AI uses Llama, too.</p><p><a id="after" href="#y">More news</a></p>`,
    ),
  ],
]);

const LABEL = "root.querySelector('[role=dialog]')?.getAttribute('aria-label')";
const POSITION = "root.querySelector('footer .steps')?.textContent";
const SAID = "root.querySelector('.unseen[role=status]')?.textContent";
const FOCUS =
  "root.activeElement?.getAttribute('role') ?? root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? null";

describe.each(['chromium', 'firefox'] as const)('%s, by keyboard', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(name, extensionFolder(name), { isHeadless: true, granted: [`${SITE}/*`] });
  });

  afterAll(() => session?.close());

  beforeEach(async () => {
    await page?.close();
    page = await session.open(URL, PAGES);
    await page.bringToFront();
    await waitUntil('for marks', async () => (await listMarks(page)).length >= 5);
  });

  const step = (by: 1 | -1) => tellReader(session, page, 'stepMention', by);
  const pointed = () =>
    page.evaluate(
      "[...CSS.highlights.get('sidelight-pointed') ?? []].map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset)).join()",
    );
  async function inOpenCard<T>(expression: string): Promise<T> {
    return inCard<T>(session, page, expression);
  }

  test('next and previous go round the mentions that can be seen, and say where', async () => {
    const visited: string[] = [];
    for (let at = 0; at < 5; at += 1) {
      await step(1);
      await waitForCard(page);
      visited.push((await pointed()) as string);
    }
    expect(visited).toEqual(['Llama 4', 'open-source', 'Llama 3.1', 'Meta AI', 'Llama']);
    expect(await page.evaluate("document.querySelector('details').open")).toBe(true);
    expect(await inOpenCard(LABEL)).toBe('Llama: context card');
    expect(await inOpenCard(POSITION)).toContain('3 of 3'); // Llama 2 has no box, so it does not count
    await waitUntil('for the announcement', async () => (await inOpenCard(SAID)) === 'Llama: context card, 3 of 3');
    await step(1);
    await waitUntil('for the first again', async () => (await pointed()) === 'Llama 4');
    await step(-1);
    await waitUntil('for the last again', async () => (await pointed()) === 'Llama');
  });

  test('Tab goes into the card, past its end back to the page, and Escape gives the focus back', async () => {
    await page.focus('#link');
    await step(1);
    await waitForCard(page);
    expect(await page.evaluate('document.activeElement.id'), 'a card takes no focus by itself').toBe('link');
    await page.keyboard.press('Tab');
    expect(await inOpenCard(FOCUS)).toBe('dialog');
    await page.keyboard.press('Tab');
    expect(await inOpenCard(FOCUS)).toBe('Close card');
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate('document.activeElement.id')).toBe('link');

    await step(1);
    await waitForCard(page);
    await page.keyboard.press('Tab');
    for (let at = 0; at < 40; at += 1) {
      if ((await page.evaluate('document.activeElement.id')) === 'link') break;
      await page.keyboard.press('Tab');
    }
    expect(await page.evaluate('document.activeElement.id')).toBe('link');
    expect(await hasCard(page)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.localName'), 'a card is entered once').toBe('summary');
    await page.evaluate("document.querySelector('#first').append(' And so on.')");
    await waitUntil('for the page to be read anew', async () => (await listMarks(page)).length >= 5);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate('document.activeElement.localName')).toBe('summary');
  });

  test('where nothing had the focus, Tab goes on from the mention', async () => {
    const pastLink = async () => {
      for (let at = 0; at < 4; at += 1) await step(1);
      await waitForCard(page);
      expect(await pointed()).toBe('Meta AI');
    };
    const active = () => page.evaluate('document.activeElement.id || document.activeElement.localName');
    await pastLink();
    const html = () => page.evaluate("document.querySelector('main').outerHTML");
    const before = await html();
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await html()).toBe(before);
    expect(await page.evaluate('getSelection().rangeCount')).toBe(0);
    expect(await active()).toBe('body');
    await page.keyboard.press('Tab');
    expect(await active()).toBe('after');

    await page.evaluate('document.activeElement.blur()');
    for (let at = 0; at < 5; at += 1) await step(1); // round to the same
    await waitForCard(page);
    await page.keyboard.press('Tab');
    expect(await inOpenCard(FOCUS)).toBe('dialog');
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    await page.keyboard.press('Tab');
    expect(await active(), 'out of the card').toBe('after');

    await page.evaluate('document.activeElement.blur()');
    for (let at = 0; at < 5; at += 1) await step(1);
    await waitForCard(page);
    await page.keyboard.press('Tab');
    for (let at = 0; at < 40 && (await active()) === 'sidelight-card'; at += 1) await page.keyboard.press('Tab');
    expect(await active(), 'past the end of the card').toBe('after');
    expect(await hasCard(page)).toBe(true);
  });

  test('related cards open within the card, with a way back, and keep the focus', async () => {
    await step(1);
    await waitForCard(page);
    await page.keyboard.press('Tab');
    await inOpenCard("root.querySelector('.related button').focus()");
    await page.keyboard.press('Enter');
    await waitUntil('for the related card', async () => (await inOpenCard(LABEL)) !== 'Llama: context card');
    expect(await inOpenCard(FOCUS)).not.toBeNull();
    await inOpenCard("root.querySelector('[aria-label=Back]').click()");
    await waitUntil('for the card before', async () => (await inOpenCard(LABEL)) === 'Llama: context card');
  });

  test('other keys, and these where no card is open, are the page’s', async () => {
    await page.evaluate(
      "window.keys = []; addEventListener('keydown', ({ key, defaultPrevented }) => keys.push(key + defaultPrevented))",
    );
    for (const key of ['Escape', 'Tab', 'j', 'ArrowDown'] as const) await page.keyboard.press(key);
    expect(await page.evaluate('keys')).toEqual(['Escapefalse', 'Tabfalse', 'jfalse', 'ArrowDownfalse']);
    await step(1);
    await waitForCard(page);
    await page.evaluate('keys.length = 0');
    for (const key of ['j', 'ArrowDown', 'Escape'] as const) await page.keyboard.press(key);
    expect(await page.evaluate('keys')).toEqual(['jfalse', 'ArrowDownfalse']);
  });

  test('marks can be hidden and shown', async () => {
    await tellReader(session, page, 'toggleMarks', null);
    await waitUntil('for the marks to go', async () => (await listMarks(page)).length === 0);
    await tellReader(session, page, 'toggleMarks', null);
    await waitUntil('for the marks', async () => (await listMarks(page)).length >= 5);
  });
});
