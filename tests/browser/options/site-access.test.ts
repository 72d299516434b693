import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { clickOn, pressKey, typeText } from '../../../scripts/browser/input.ts';
import { listMarks } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { atRest, type Box } from '../../../scripts/browser/point-at.ts';
import { findViolations } from '../setup/find-violations.ts';
import { ARTICLE_URL, FRONT_URL, PAGES } from '../setup/news-site.ts';
import { pause } from '../setup/pause.ts';
import { useBrowser, useOwnBrowser } from '../setup/use-browser.ts';

// Nothing is granted at install. What is granted is marked, what is taken back or switched off is not.

const ARTEFACTS = 'test-artefacts/browser';
const LONG_ENOUGH = 1200; // ms in which a page would have been marked if it were going to be
const STATE = "document.querySelector('[data-state]')?.dataset.state";
const NEWS_URL = 'https://www.heise.de/2026/11/12/meta-open-models'; // served by the test: an address of the list
const NEWS_PAGES = new Map([...PAGES, [NEWS_URL, PAGES.get(ARTICLE_URL) ?? '']]);

const countMarks = async (page: Page) => (await listMarks(page)).length;
const press = (page: Page, text: string) =>
  page.evaluate(
    `[...document.querySelectorAll('button')].find((it) => (it.ariaLabel ?? it.innerText) === '${text}').click()`,
  );
const shown = async (page: Page) => (await page.evaluate('document.body.innerText')) as string;

describe('firefox, which grants to a driver what a click asks for', () => {
  const session = useOwnBrowser('firefox');
  let options: Page;

  beforeAll(async () => {
    options = await session.openOwn('options.html');
  });

  const registered = () =>
    session.inBackground<{ matches: string[]; excludeMatches?: string[] }[]>(
      'browser.scripting.getRegisteredContentScripts()',
    );

  async function stays(url: string): Promise<void> {
    const page = await session.open(url, NEWS_PAGES);
    await pause(page, LONG_ENOUGH);
    expect(await countMarks(page)).toBe(0);
    await page.close();
  }

  async function isMarked(url: string): Promise<void> {
    const page = await session.open(url, NEWS_PAGES);
    await waitUntil('for marks', async () => (await countMarks(page)) > 10);
    await page.close();
  }

  async function clickIn(page: Page, text: string): Promise<void> {
    await toFront(page);
    await clickOn(page, `::-p-aria(${text})`);
  }

  test('nothing is granted at install, and the options say what to do', async () => {
    expect(await registered()).toEqual([]);
    await stays(ARTICLE_URL);
    await waitUntil('for the options', async () => (await shown(options)).includes('marks no site by itself yet'));
  });

  test('a site that is added is marked, also where it is open; removed, it is not', async () => {
    const open = await session.open(ARTICLE_URL, PAGES);
    await toFront(options);
    await clickOn(options, 'input[aria-label="Allow a site"]');
    await typeText(options, 'news.example.com');
    await pressKey(options, 'Enter');
    await waitUntil('for marks on the open page', async () => (await countMarks(open)) > 10);
    await open.close();
    await isMarked(ARTICLE_URL);
    expect(await shown(options)).toContain('*.news.example.com');
    await clickIn(options, 'Remove *.news.example.com');
    await waitUntil('for the registration to go', async () => (await registered()).length === 0);
    await stays(ARTICLE_URL);
  });

  test('one click on the welcome page grants the news sites, and no other', async () => {
    const welcome = await session.openOwn('welcome.html');
    await clickIn(welcome, 'Mark articles on the news sites');
    await waitUntil('for the welcome page', async () => (await shown(welcome)).includes('marks articles on the news'));
    await isMarked(NEWS_URL);
    await stays(ARTICLE_URL);
    await waitUntil('for the options', async () => (await shown(options)).includes('All of them are allowed.'));
    await clickIn(options, 'Stop on the news sites');
    await waitUntil('for the registration to go', async () => (await registered()).length === 0);
  });

  test('on every site only articles are marked, and sites that are off are not even looked at', async () => {
    await clickIn(options, 'Allow every site');
    await waitUntil('for the registration', async () => (await registered()).length > 0);
    await isMarked(ARTICLE_URL);
    await stays(FRONT_URL);
    const page = await session.open(ARTICLE_URL, PAGES);
    const popup = await session.openPopup(page);
    await popup.waitFor(`${STATE} === 'cards'`);
    await popup.evaluate("document.querySelector('[role=switch]').click()");
    await popup.waitFor(`${STATE} === 'off'`);
    await popup.close();
    await waitUntil(
      'for the site to be left out',
      async () => (await registered())[0]?.excludeMatches?.includes('*://news.example.com/*') === true,
    );
    await page.close();
    await stays(ARTICLE_URL);
    await isMarked(NEWS_URL);
  });

  test('what is taken back in the browser’s own settings is noticed, also by open pages', async () => {
    const open = await session.open(NEWS_URL, NEWS_PAGES);
    await waitUntil('for marks', async () => (await countMarks(open)) > 10);
    await session.inBackground("browser.permissions.remove({ origins: ['*://*/*'] })");
    await waitUntil('for the registration to go', async () => (await registered()).length === 0);
    await waitUntil('for the options', async () => (await shown(options)).includes('marks no site by itself yet'));
    await waitUntil('for the marks to go', async () => (await countMarks(open)) === 0);
    await clickIn(options, 'Allow every site');
    await waitUntil('for the marks to come back', async () => (await countMarks(open)) > 10);
    await session.inBackground("browser.permissions.remove({ origins: ['*://*/*'] })");
    await waitUntil('for the marks to go again', async () => (await countMarks(open)) === 0);
    const popup = await session.openPopup(open); // without a press of the button, so without access
    await popup.waitFor(`${STATE} === 'unsupported' || ${STATE} === 'noAccess'`);
    await popup.close();
    await open.close();
    await stays(NEWS_URL);
  });
});

describe('chromium, with a site that the manifest grants', () => {
  const session = useBrowser('chromium');

  test('the site is listed, and what the browser keeps is said', async () => {
    const options = await session.openOwn('options.html');
    await waitUntil('for the site', async () => (await shown(options)).includes('news.example.com'));
    await press(options, 'Remove news.example.com');
    await waitUntil('for the message', async () => (await shown(options)).includes('Your browser keeps this access.'));
    await options.close();
  });

  test('"Stop" in the popup switches off what cannot be given back', async () => {
    const page = await session.open(ARTICLE_URL, PAGES);
    await waitUntil('for marks', async () => (await countMarks(page)) > 10);
    const popup = await session.openPopup(page);
    await popup.waitFor(`${STATE} === 'cards'`);
    await popup.evaluate("[...document.querySelectorAll('button')].find((it) => it.innerText === 'Stop').click()");
    await popup.waitFor(`${STATE} === 'off'`);
    await popup.close();
    await waitUntil('for the marks to go', async () => (await countMarks(page)) === 0);
    await page.reload();
    await pause(page, LONG_ENOUGH);
    expect(await countMarks(page)).toBe(0);
    await page.close();
  });

  test.each([
    [1280, 800],
    [400, 700],
  ])('a card of the welcome page’s sample is in sight at %i by %i', async (width, height) => {
    const welcome = await session.openOwn('welcome.html');
    await welcome.setViewport({ width, height });
    await waitUntil('for the sample', async () => (await shown(welcome)).includes('Try it here'));
    await welcome.focus('.mark[data-kind=model]');
    await pressKey(welcome, 'Enter');
    const box = await atRest(
      welcome,
      async () =>
        (await welcome.evaluate(
          "(({ left, top, right, bottom }) => ({ left, top, right, bottom }))(document.querySelector('.sample-card').getBoundingClientRect())",
        )) as Box,
    );
    await welcome.screenshot({ path: `${ARTEFACTS}/chromium-welcome-${width}.png` });
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(height);
    await welcome.close();
  });

  test('axe-core finds nothing on the welcome page, with a card open', async () => {
    const welcome = await session.openOwn('welcome.html');
    await waitUntil('for the sample', async () => (await shown(welcome)).includes('Try it here'));
    expect(await findViolations(welcome)).toEqual([]);
    await welcome.evaluate("document.querySelector('.mark[data-kind=idea]').click()");
    await waitUntil('for the card', async () => (await shown(welcome)).includes('What is “open source”?'));
    expect(await findViolations(welcome)).toEqual([]);
    await welcome.screenshot({ path: `${ARTEFACTS}/chromium-welcome.png`, fullPage: true });
    await welcome.close();
  });
});
