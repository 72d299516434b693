import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import { inCard, tellReader } from '../../../scripts/browser/card-inside.ts';
import { hasCard, hoverMark, listMarks, waitForCard } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { pressInCard } from '../../../scripts/browser/press-in-card.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { ARTICLE_URL, FRONT_URL, PAGES, QUIET_URL, SITE } from '../setup/news-site.ts';
import { pause } from '../setup/pause.ts';
import { onButton, untilRead, untilScouted } from '../setup/until-there.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// A site that the reader has granted: articles are marked as they open, without a press of the button.

const LONG_ENOUGH = 1000; // ms of the page, in which whatever is in it would have marked it if it were going to

/** Names nothing until it is told to. */
const LATE_URL = `${SITE}/2026/11/14/late`;
const LATE_PAGES = new Map([[LATE_URL, articlePage('A model is shown', `<p id="lead">Soon.</p>${PROSE}`)]]);
/** Without a language that is declared, and without a name in Latin letters. */
const RUSSIAN_URL = `${SITE}/2026/11/14/otkrytyy-kod`;
const RUSSIAN =
  'Компания выпустила новую модель, и её исходный код открыт для всех. Это открытый исходный код, говорят авторы. ';
const RUSSIAN_PAGES = new Map([
  [RUSSIAN_URL, articlePage('Новая модель вышла', `<p>${RUSSIAN.repeat(8)}</p>`.repeat(3)).replace(/ lang="en"/, '')],
]);
const LABEL = "root.querySelector('[role=dialog]')?.getAttribute('aria-label')";
const FIND_LATE_TAB = `const [{ id: tabId }] = await browser.tabs.query({ url: '${LATE_URL}' })`;

describe.each(BROWSERS)('%s, on a granted site', (name) => {
  const session = useBrowser(name);

  test('an article is marked as it opens', async () => {
    const page = await session.open(ARTICLE_URL, PAGES);
    await waitUntil('for marks', async () => (await listMarks(page)).length > 10);
    await page.close();
  });

  test('an article in a language whose names the reader has to ask for is marked', async () => {
    const page = await session.open(RUSSIAN_URL, RUSSIAN_PAGES);
    await waitUntil('for marks', async () => (await listMarks(page)).length > 0);
    await page.close();
  });

  test('the button shows the number of topics, also when the scout comes again with a change of packs', async () => {
    const page = await session.open(ARTICLE_URL, PAGES);
    await waitUntil('for the badge', async () => Number(await onButton(session, 'BadgeText', ARTICLE_URL)) >= 3);
    expect(await onButton(session, 'Title', ARTICLE_URL)).toBe('Sidelight (on)');
    const number = await onButton(session, 'BadgeText', ARTICLE_URL);
    await session.inBackground(`(async () => {
      const [tab] = await browser.tabs.query({ url: '${ARTICLE_URL}' });
      await browser.action.setTitle({ tabId: tab.id, title: 'before' });
      await browser.storage.local.set({ packsChanged: Date.now() });
    })()`);
    await untilScouted(session, page);
    await pause(page, LONG_ENOUGH);
    expect(await onButton(session, 'BadgeText', ARTICLE_URL)).toBe(number);
    await page.goto(QUIET_URL);
    await untilScouted(session, page);
    expect(await onButton(session, 'BadgeText', QUIET_URL)).toBe('');
    await page.close();
  });

  test('the button tells of a pause and its end, also where only the scout is there to notice', async () => {
    const page = await session.open(QUIET_URL, PAGES);
    const isSaid = async (state: string) => (await onButton(session, 'Title', QUIET_URL)) === `Sidelight (${state})`;
    let length = 1000; // ms
    await waitUntil('for a pause that is longer than the page takes to load', async () => {
      length *= 2;
      await set({ pausedUntil: Date.now() + length });
      await page.reload(); // which takes away what the button said
      await waitUntil('for the scout', async () => (await isSaid('paused')) || (await isSaid('on')));
      return isSaid('paused');
    });
    await waitUntil('for its end', () => isSaid('on'), 10 * length);
    await page.close();
  });

  test('the button follows what is paused and switched off', async () => {
    const page = await session.open(QUIET_URL, PAGES);
    await untilScouted(session, page);
    const isSaid = async (state: string) => (await onButton(session, 'Title', page.url())) === `Sidelight (${state})`;
    await set({ pausedUntil: Date.now() + 60_000 });
    await waitUntil('for the pause', () => isSaid('paused'));
    await page.goto(ARTICLE_URL);
    await waitUntil('for the pause', () => isSaid('paused'));
    await set({ pausedUntil: Date.now() + 500 });
    await waitUntil('for its end', () => isSaid('on'));
    await waitUntil('for it to be forgotten', async () => !(await stored()).includes('pausedUntil'));
    await set({ offSites: ['news.example.com'] });
    await waitUntil('for the switch', () => isSaid('off'));
    await set({});
    await waitUntil('for the switch', () => isSaid('on'));
    await page.close();
  });

  const set = (settings: object) =>
    session.inBackground(`browser.storage.local.set({ settings: ${JSON.stringify({ version: 2, ...settings })} })`);

  const stored = () =>
    session.inBackground<string>("browser.storage.local.get('settings').then((all) => JSON.stringify(all))");

  test('a front page and an article without a mention are left alone', async () => {
    for (const [url, isThere] of [
      [FRONT_URL, untilRead],
      [QUIET_URL, untilScouted],
    ] as const) {
      const page = await session.open(url, PAGES);
      await toFront(page);
      await isThere(session, page);
      await pause(page, LONG_ENOUGH);
      expect(await listMarks(page), url).toEqual([]);
      await page.close();
    }
  });

  test('the reader of a page that was not read says so when it is to step: whoever asks has it read first', async () => {
    const page = await session.open(FRONT_URL, PAGES);
    await toFront(page);
    await untilRead(session, page);
    expect(await tellReader<boolean>(session, page, 'stepMention', 1)).toBe(false);
    expect(await hasCard(page)).toBe(false);
    await page.close();
  });

  test('a topic that is muted in its card: its marks go, and the card says so and has the way back', async () => {
    const page = await session.open(ARTICLE_URL, PAGES);
    await toFront(page);
    await waitUntil('for marks', async () => (await listMarks(page)).length > 10);
    const before = (await listMarks(page)).length;
    await hoverMark(page, 1);
    const press = (button: string) => pressInCard(session, page, `root.querySelector('${button}')`);
    const footer = () => inCard<string>(session, page, "root.querySelector('footer').innerText");
    await press('[aria-expanded=false]');
    await waitUntil('for the button', async () => (await footer()).includes(english.muteTopic.message));
    await press('button.quiet');
    await waitUntil('for the marks to go', async () => (await listMarks(page)).length < before);
    await waitUntil('for what is said', async () => (await footer()).includes('is no longer marked'));
    await press('button.quiet');
    await waitUntil('for the marks to come back', async () => (await listMarks(page)).length === before);
    await waitUntil('for it to be said no more', async () => !(await footer()).includes('is no longer marked'));
    expect(await hasCard(page)).toBe(true);
    await page.close();
    await set({});
  });

  /** A page whose content scripts find some of the browser's functions missing, as in an older browser. */
  async function openWithout(missing: readonly string[]): Promise<Page> {
    const page = await session.open(LATE_URL, LATE_PAGES);
    // The scripts of an extension share one world in a page, and what is hidden there is hidden from the reader to come.
    const hide = missing.map((path) =>
      path.replace(/(.*)\.(.*)/, "Object.defineProperty($1, '$2', { value: undefined });"),
    );
    const left = await session.inBackground<string[]>(`(async () => {
      ${FIND_LATE_TAB};
      const func = () => { ${hide.join(' ')} return [${missing.map((path) => `typeof ${path}`)}]; };
      const [{ result }] = await browser.scripting.executeScript({ target: { tabId }, func });
      return result;
    })()`);
    expect(left).toEqual(missing.map(() => 'undefined'));
    const text = 'The company says Llama 4 is an open-source model.';
    await page.evaluate(`document.querySelector('#lead').textContent = '${text}'`);
    await toFront(page);
    return page;
  }

  test('without highlightsFromPoint the card opens by the boxes under the pointer', async () => {
    const page = await openWithout(['CSS.highlights.highlightsFromPoint']);
    await waitUntil('for marks', async () => (await listMarks(page)).length === 2);
    await hoverMark(page, 1);
    expect(await inCard(session, page, LABEL)).toBe('Open source: context card');
    await page.close();
  });

  test('without the Highlight API nothing is marked, and popup and keyboard have the cards', async () => {
    const page = await openWithout(['CSS.highlights']);
    await waitUntil('for the reader', async () => Number(await onButton(session, 'BadgeText', LATE_URL)) === 2);
    const popup = await session.openPopup(page);
    await popup.waitFor("document.querySelectorAll('.card-row').length === 2");
    await popup.close();
    await tellReader(session, page, 'stepMention', 1);
    await waitForCard(page);
    expect(await listMarks(page)).toEqual([]);
    await page.close();
  });

  test('where storage fails the page is marked as by default', async () => {
    const page = await openWithout([`${name === 'chromium' ? 'chrome' : 'browser'}.storage.local.get`]);
    await waitUntil('for marks', async () => (await listMarks(page)).length === 2);
    await page.close();
  });

  test('nothing is requested but what the page itself asks for', async () => {
    const requested: string[] = [];
    const page = await session.open('about:blank', PAGES).catch(() => null);
    expect(page).not.toBeNull();
    page?.on('request', (request) => requested.push(request.url()));
    await page?.goto(ARTICLE_URL);
    await waitUntil('for marks', async () => page !== null && (await listMarks(page)).length > 10);
    expect(requested.filter((url) => !url.endsWith('/favicon.ico') && !url.startsWith('data:'))).toEqual([ARTICLE_URL]);
    await page?.close();
  });
});
