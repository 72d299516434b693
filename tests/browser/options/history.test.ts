import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hoverMark, listMarks } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { openMore } from '../setup/card-page.ts';
import { findViolations } from '../setup/find-violations.ts';
import { ARTICLE_URL, PAGES } from '../setup/news-site.ts';
import { onButton } from '../setup/until-there.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';
import { withPopup } from '../setup/with-popup.ts';

// What is remembered of what was read: nothing until it is switched on, and all of it goes with a press.

const ARTEFACTS = 'test-artefacts/browser';
const NARROW = { width: 320, height: 640 }; // CSS px
const STORED = `browser.storage.local.get(null).then((all) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('history'))))`;
const LLAMA =
  "[...document.querySelectorAll('.card-row')].find((it) => it.querySelector(':is(h2, h3)').innerText.includes('Llama'))";

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);
  let options: Page;

  beforeAll(async () => {
    options = await session.openOwn('options.html');
    await waitUntil('for the options', async () => (await text('#history')) !== '');
  });

  const text = (selector: string) =>
    options.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`) as Promise<string>;
  const press = (selector: string) => options.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
  const stored = () => session.inBackground<Record<string, unknown>>(STORED);
  const titles = () =>
    options.evaluate(
      "[...document.querySelectorAll('.marked-article p:first-child')].map((it) => it.innerText)",
    ) as Promise<string[]>;

  async function readArticle(): Promise<Page> {
    const page = await session.open(ARTICLE_URL, PAGES);
    await waitUntil('for marks', async () => (await listMarks(page)).length > 10);
    return page;
  }

  test('nothing is remembered before it is switched on', async () => {
    const page = await readArticle();
    await withPopup(session, page, async (popup) => {
      await popup.evaluate(`${LLAMA}.querySelector('button').click()`);
      await popup.waitFor("document.querySelector('.details') !== null");
    });
    expect(await stored()).toEqual({});
    await page.close();
  });

  test('switched on, articles that are marked are listed, and found by title, site and topic', async () => {
    await toFront(options);
    await press('#history .tick-box input');
    await waitUntil('for the empty list', async () => (await text('#history')).includes('Nothing yet.'));
    const page = await readArticle();
    await waitUntil('for the article', async () => (await titles()).length === 1);
    await toFront(options);
    expect((await titles())[0]).toContain('Meta bets again on models anyone can download');
    expect(await text('.marked-article .muted')).toMatch(/Example News.*Llama/);
    expect(await text('#history .problem')).toBe('');
    const ask = (query: string) =>
      options.evaluate(`(() => {
        const input = document.querySelector('#history input[type=search]');
        input.value = '${query}';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
    await ask('chess');
    await waitUntil('for no article', async () => (await titles()).length === 0);
    expect(await text('.history [role=status]')).toBe('No article here has “chess”.');
    await ask('download LLAMA example');
    await waitUntil('for the article', async () => (await titles()).length === 1);
    await ask('');
    await page.close();
  });

  test('an article behind others is listed when it is looked at, and not for a setting that changes', async () => {
    const set = (hasBadge: boolean) =>
      session.inBackground(`browser.storage.local.set({ settings: { version: 2, hasBadge: ${hasBadge} } })`);
    const page = await readArticle();
    await waitUntil('for the article', async () => (await titles()).length === 1);
    await toFront(options);
    await press('#history .danger');
    await waitUntil('for the empty list', async () => (await titles()).length === 0);
    for (const hasBadge of [false, true]) {
      await set(hasBadge);
      const isTold = async () => ((await onButton(session, 'BadgeText', ARTICLE_URL)) !== '') === hasBadge;
      await waitUntil('for the page to tell its topics', isTold);
    }
    expect(await stored()).toEqual({ history: { opened: [] } });
    await toFront(page);
    await waitUntil('for the article', async () => (await titles()).length === 1);
    await page.close();
  });

  test('axe-core finds nothing, also in a narrow window', async () => {
    expect(await findViolations(options)).toEqual([]);
    const { width, height } = options.viewport() ?? { width: 1000, height: 800 };
    await options.setViewport(NARROW);
    expect(await options.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(NARROW.width);
    await options.screenshot({ path: `${ARTEFACTS}/${name}-options-history.png`, fullPage: true });
    await options.setViewport({ width, height });
  });

  test('a card that was opened in the popup is remembered, and has a dot once it has newer updates', async () => {
    const page = await readArticle();
    const opened = async () => ((await stored()).history as { opened: [string, { newest: string }][] }).opened;
    await withPopup(session, page, async (popup) => {
      expect(await popup.evaluate("document.querySelectorAll('.news-dot').length")).toBe(0);
      await popup.evaluate(`${LLAMA}.querySelector('button').click()`);
      await popup.waitFor("document.querySelector('.details') !== null");
      expect(await popup.evaluate("document.querySelectorAll('.news-line').length")).toBe(0);
      await waitUntil('for llama', async () => (await opened()).some(([topic]) => topic === 'llama'));
    });
    // As if Sidelight had not been updated since.
    await session.inBackground(
      "browser.storage.local.set({ history: { opened: [['llama', { day: '2025-02-03', newest: '2024-12' }]] } })",
    );
    await withPopup(session, page, async (popup) => {
      await popup.waitFor(`${LLAMA}?.querySelector('.news-dot') !== null`);
      expect(await popup.evaluate(`${LLAMA}.querySelector('.news-dot').ariaLabel`)).toMatch(
        /^New since you opened it on .*2025$/,
      );
      await popup.screenshot(`${ARTEFACTS}/${name}-popup-news.png`);
      await popup.evaluate(`${LLAMA}.querySelector('button').click()`);
      await popup.waitFor(
        "/^Updates since you opened it on .*2025: \\d+$/.test(document.querySelector('.news-line')?.innerText)",
      );
      await popup.waitFor(`${LLAMA}.querySelector('.news-dot') === null`);
      await popup.screenshot(`${ARTEFACTS}/${name}-popup-news-opened.png`);
    });
    await withPopup(session, page, async (popup) => {
      await popup.waitFor(`${LLAMA} !== undefined`);
      expect(await popup.evaluate("document.querySelectorAll('.news-dot').length")).toBe(0);
    });
    await page.close();
  });

  test('so is one that was opened on the page, with all it says', async () => {
    await session.inBackground('browser.storage.local.set({ history: { opened: [] } })');
    const page = await readArticle();
    await hoverMark(page, 0);
    await openMore(session, page);
    await waitUntil('for the card', async () => (await text('#history')).includes('Opened cards: 1'));
    await page.close();
  });

  test('damage is told in a line, the rest is there, and marks work', async () => {
    await session.inBackground(`browser.storage.local.get(null).then((all) => browser.storage.local.set(
      { history: 7, [Object.keys(all).find((key) => key.startsWith('history:'))]: [{ title: 3 }] }))`);
    await toFront(options);
    await waitUntil('for the line', async () => (await text('#history .problem')).includes('damaged'));
    const page = await readArticle();
    await waitUntil('for the article', async () => (await titles()).length === 1);
    await toFront(options);
    await page.close();
  });

  test('erased with a press, and switched off with another', async () => {
    await toFront(options);
    await press('#history .danger');
    await waitUntil(
      'for the word',
      async () => (await text('#history-said')) === 'All that was remembered has been erased.',
    );
    expect(await stored()).toEqual({ history: { opened: [] } });
    const page = await readArticle();
    await waitUntil('for the article', async () => Object.keys(await stored()).length === 2);
    await toFront(options);
    await press('#history .tick-box input');
    await waitUntil('for the word', async () => (await text('#history-said')).startsWith('Switched off.'));
    expect(await stored()).toEqual({});
    await page.close();
  });
});
