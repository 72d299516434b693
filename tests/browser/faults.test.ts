import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { inCard, tellReader } from '../../scripts/browser/card-inside.ts';
import { clickAt } from '../../scripts/browser/input.ts';
import { closeCard, hoverMark, listMarks, waitForCard } from '../../scripts/browser/marks.ts';
import { loadServed, toFront, waitUntil } from '../../scripts/browser/open-page.ts';
import { atRest, type Box, type Point, stirUntil } from '../../scripts/browser/point-at.ts';
import { pressInCard } from '../../scripts/browser/press-in-card.ts';
import { articlePage, PROSE } from './setup/article-page.ts';
import { ARTICLE_URL, PAGES as NEWS, SITE } from './setup/news-site.ts';
import { pause } from './setup/pause.ts';
import { EMPTY } from './setup/same-tab.ts';
import { middleOf } from './setup/text-point.ts';
import { BROWSERS, GRANTED, useOwnBrowser } from './setup/use-browser.ts';

// What goes wrong in browsers: nothing that was saved is lost, and what a reader can notice is told.

const LONG_URL = `${SITE}/2026/11/26/long`;
const LONG = Array.from(
  { length: 1500 },
  (_, at) => `<p>Team ${at} says Llama 4 is an open-source model. ${'So it went on. '.repeat(20)}</p>`,
);
const PAGES = new Map([...NEWS, [LONG_URL, articlePage('Meta shows Llama 4', LONG.join('') + PROSE)]]);
/** What stands on a page of the extension that works. */
const WORKS = { 'options.html': english.optionsMarks.message, 'popup.html': english.options.message };
const BACKGROUND_REST = 1000; // ms
const ARTICLE = NEWS.get(ARTICLE_URL) ?? '';

/** Has the storage of an extension's page or background write nothing until `letWrite` is called. */
function refuseIn(api: string): string {
  return `(({ storage: { local } }) => {
    const { set } = local;
    local.set = () => Promise.reject(new Error('The quota is exceeded'));
    globalThis.letWrite = () => { local.set = set; };
  })(${api})`;
}

describe.each(BROWSERS)('%s', (name) => {
  const session = useOwnBrowser(name, { granted: GRANTED, backgroundRest: BACKGROUND_REST });

  beforeEach(() => session.inBackground('browser.storage.local.clear()'));

  // A test that failed leaves its page, whose address is that of the next test's.
  afterEach(async () => {
    for (const page of await session.browser.pages()) if (page.url().startsWith(SITE)) await page.close();
  });

  const stored = <T>(key: string) =>
    session.inBackground<T>(`browser.storage.local.get('${key}').then((found) => found['${key}'] ?? null)`);

  /** The middle of an element in the card, once that stands still. */
  async function placeInCard(page: Page, element: string): Promise<Point> {
    const box = `(({ left, top, right, bottom }) => ({ left, top, right, bottom }))(${element}.getBoundingClientRect())`;
    return middleOf(await atRest(page, () => inCard<Box>(session, page, box)));
  }

  async function openArticle(): Promise<Page> {
    const page = await session.open(ARTICLE_URL, PAGES);
    await toFront(page);
    await waitUntil('for marks', async () => (await listMarks(page)).length > 10);
    return page;
  }

  test('a background that was stopped comes back for a page, a card, a choice in it, the popup and the options', async () => {
    const options = await session.openOwn('options.html?stopped');
    await session.stopBackground();
    const page = await openArticle();
    await session.stopBackground();
    await toFront(page);
    await hoverMark(page, 1);
    await pressInCard(session, page, "root.querySelector('[aria-expanded=false]')");
    const button = "root.querySelector('button.quiet')";
    await waitUntil('for the button', () => inCard<boolean>(session, page, `${button} !== null`));
    const middle = await placeInCard(page, button);
    await session.stopBackground();
    await toFront(page);
    await clickAt(page, middle);
    const mutedTopics = async () => (await stored<{ mutedTopics?: string[] } | null>('settings'))?.mutedTopics;
    await waitUntil('for the choice to be kept', async () => (await mutedTopics())?.length === 1);
    await session.stopBackground();
    const popup = await session.openPopup(page);
    await popup.waitFor("document.querySelector('[data-state]')?.dataset.state === 'cards'");
    await popup.close();
    await session.stopBackground();
    const marks = await listMarks(page);
    await options.evaluate("document.querySelector('[name=markDensity][value=page]').click()");
    await waitUntil('for fewer marks', async () => (await listMarks(page)).length < marks.length);
    await options.close();
    await page.close();
  });

  // Firefox stops a background only after a rest.
  if (name === 'chromium')
    test('a background that is stopped at any moment of a page’s opening: the page is marked, and has its cards', async () => {
      for (const wait of [0, 20, 50, 100, 200, 400]) {
        const page = await session.open(`${ARTICLE_URL}?${wait}`, new Map([[`${ARTICLE_URL}?${wait}`, ARTICLE]]));
        await toFront(page);
        await pause(page, wait);
        await session.stopBackground();
        await waitUntil(`for marks, stopped after ${wait} ms`, async () => (await listMarks(page)).length > 10);
        await hoverMark(page, 1);
        await page.close();
      }
    });

  test('a background that loses the injection of the card’s script is asked again', async () => {
    const page = await openArticle();
    await session.keepBackground(async () => {
      await session.inBackground(`(({ scripting }) => {
        const { executeScript } = scripting;
        scripting.executeScript = (...given) => {
          scripting.executeScript = executeScript;
          return Promise.reject(new Error('The background was stopped'));
        };
      })(browser)`);
      await tellReader(session, page, 'stepMention', 1);
      await waitForCard(page);
    });
    await page.close();
  });

  test('two windows that change settings at once lose neither', async () => {
    const windows = [await session.openOwn('options.html?1'), await session.openOwn('options.html?2')] as const;
    for (const window of windows) {
      await waitUntil(
        'for the options',
        async () => (await window.evaluate("document.querySelector('[name=markStyle]') !== null")) as boolean,
      );
    }
    await Promise.all([
      windows[0].evaluate("document.querySelectorAll('[name=markStyle]')[2].click()"),
      windows[1].evaluate("document.querySelectorAll('[name=markColours]')[2].click()"),
    ]);
    await waitUntil('for both', async () => {
      const settings = await stored<{ markStyle?: string; markColours?: string } | null>('settings');
      return settings?.markStyle === 'tint' && settings.markColours === 'strong';
    });
    for (const window of windows) {
      await waitUntil('for both to show', async () =>
        Boolean(
          await window.evaluate(
            "document.querySelector('[name=markStyle]:checked').value === 'tint' && document.querySelector('[name=markColours]:checked').value === 'strong'",
          ),
        ),
      );
      await window.close();
    }
  });

  test('storage that holds garbage: pages are marked, and the options open', async () => {
    await session.inBackground(
      `browser.storage.local.set({ settings: 'garbage', packs: 7, 'pack:x': 5, 'pack:y': '{"format": 1,', packNames: { a: 1 } })`,
    );
    const page = await openArticle();
    const options = await session.openOwn('options.html?garbage');
    await waitUntil('for the options', async () =>
      /is not JSON|damaged|cannot/i.test((await options.evaluate('document.body.innerText')) as string),
    );
    expect(await session.inBackground(`browser.storage.local.get('pack:y').then((all) => all['pack:y'])`)).toBe(
      '{"format": 1,',
    );
    await options.close();
    await page.close();
  });

  test('a storage that is full: the reader is told, and all is as it was', async () => {
    await session.inBackground(`browser.storage.local.set({ settings: { version: 2, cardDelay: 700 } })`);
    // Filled and emptied from a page: a background may be stopped before it is done. It is told of each change, with all that was there.
    const options = await session.openOwn('options.html?full');
    const isFull = (await options.evaluate(`(async () => {
      const { local } = (globalThis.browser ?? chrome).storage;
      let isFull = false;
      for (let size = 6e6, at = 0; size >= 1 && at < 60; at += 1) {
        try { await local.set({ ['junk' + at]: 'x'.repeat(size) }); if (size === 6e6 && at > 0) break; }
        catch { isFull = true; size = Math.floor(size / 4); }
      }
      return isFull;
    })()`)) as boolean;
    await waitUntil(
      'for the options',
      async () => (await options.evaluate("document.querySelector('[name=markStyle]') !== null")) as boolean,
    );
    await options.evaluate("document.querySelectorAll('[name=markStyle]')[2].click()");
    const [told = ''] = english.optionsNotSaved.message.split(/[($]/);
    // Firefox sets no limit.
    if (isFull)
      await waitUntil('for what is told', async () =>
        ((await options.evaluate('document.body.innerText')) as string).includes(told),
      );
    else
      await waitUntil(
        'for the choice to be kept',
        async () => (await stored<{ markStyle?: string }>('settings')).markStyle === 'tint',
      );
    expect(await stored('settings')).toEqual({ version: 2, cardDelay: 700, ...(isFull ? {} : { markStyle: 'tint' }) });
    expect(isFull).toBe(name === 'chromium');
    await options.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    await options.close();
  });

  test('a storage that writes nothing: popup, options and card say so, and all is as it was', async () => {
    const before = { version: 2, cardDelay: 300 };
    await session.inBackground(`browser.storage.local.set({ settings: ${JSON.stringify(before)} })`);
    const page = await openArticle();
    const popup = await session.openPopup(page);
    await popup.waitFor("document.querySelector('[role=switch]') !== null");
    await popup.evaluate(refuseIn('window.browser ?? window.chrome'));
    await popup.evaluate("document.querySelector('[role=switch]').click()");
    await popup.waitFor(`document.querySelector('.said').textContent === ${JSON.stringify(english.notSaved.message)}`);
    expect(await popup.evaluate("document.querySelector('[role=switch]').getAttribute('aria-checked')")).toBe('true');
    await popup.close();

    const options = await session.openOwn('options.html?refusing');
    const isStyle = (style: string) =>
      options.evaluate(`document.querySelector('[name=markStyle]:checked')?.value === '${style}'`) as Promise<boolean>;
    await waitUntil('for the options', () => isStyle('both'));
    await options.evaluate(refuseIn('globalThis.browser ?? chrome'));
    await options.evaluate("document.querySelector('[name=markStyle][value=tint]').click()");
    const [told = ''] = english.optionsNotSaved.message.split(/[($]/);
    await waitUntil('for what is told', async () =>
      ((await options.evaluate('document.body.innerText')) as string).includes(told),
    );
    await waitUntil('for the style to go back', () => isStyle('both'));
    await options.close();

    await toFront(page);
    await hoverMark(page, 1);
    await pressInCard(session, page, "root.querySelector('[aria-expanded=false]')");
    await waitUntil('for the button', () =>
      inCard<boolean>(session, page, "root.querySelector('button.quiet') !== null"),
    );
    const place = await placeInCard(page, "root.querySelector('button.quiet')");
    const said = () => inCard<string>(session, page, "root.querySelector('footer .said').textContent");
    await session.keepBackground(async () => {
      await session.inBackground(refuseIn('browser'));
      await toFront(page);
      await clickAt(page, place);
      await waitUntil('for the card to say it', async () => (await said()) === english.notSaved.message);
      await session.inBackground('globalThis.letWrite()');
    });
    expect(await stored('settings')).toEqual(before);
    await page.close();
  });

  // Firefox lets a driver put no script into an extension's page before the page's own.
  if (name === 'chromium')
    test.each(['options.html', 'popup.html'])(
      'a storage that cannot be read: %s says so, and a press tries again',
      async (path) => {
        const own = await session.openOwn(`${path}?unread`);
        const refusal = await own.evaluateOnNewDocument(
          "chrome.storage.local.get = () => Promise.reject(new Error('the disk is gone'))",
        );
        await own.reload();
        // While it loads anew there is nothing to ask.
        const shown = () => own.evaluate('document.body.innerText').catch(() => '') as Promise<string>;
        await waitUntil('for what is told', async () => (await shown()).includes(english.failedTitle.message));
        expect(await shown()).toContain('the disk is gone');
        await own.removeScriptToEvaluateOnNewDocument(refusal.identifier);
        await own.evaluate("document.querySelector('.notice button').click()");
        await waitUntil('for the page', async () => (await shown()).includes(WORKS[path as keyof typeof WORKS]));
        await own.close();
      },
    );

  test('a tab that moves on while its page is read', async () => {
    const emptyUrl = `${SITE}/nothing`;
    const page = await session.open(emptyUrl, new Map([[emptyUrl, EMPTY]]));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String((error as Error).stack)));
    await loadServed(page, LONG_URL, PAGES);
    await toFront(page);
    for (const wait of [150, 400, 700]) {
      await pause(page, wait);
      await page.goto(ARTICLE_URL, { waitUntil: 'domcontentloaded' });
      await pause(page, wait / 2);
      await page.goto(LONG_URL, { waitUntil: 'domcontentloaded' });
    }
    await page.goto(ARTICLE_URL);
    await waitUntil('for marks', async () => (await listMarks(page)).length > 10);
    await hoverMark(page, 1);
    expect(errors.filter((error) => /extension:\/\//.test(error))).toEqual([]);
    await page.close();
  });

  test('messages that come twice, or from the page, change nothing', async () => {
    const page = await openArticle();
    const before = await listMarks(page);
    await page.evaluate(`(() => {
      for (const name of ['readPage', 'toggleMarks', 'nameSeen', 'topicMuted']) {
        const message = { to: name === 'nameSeen' ? 'background' : 'reader', name, argument: 'llama' };
        postMessage(message, '*');
        document.dispatchEvent(new CustomEvent(name, { detail: message }));
        try { chrome.runtime.sendMessage(message); } catch {}
        try { browser.runtime.sendMessage(message); } catch {}
      }
    })()`);
    await session.inBackground(`(async () => {
      const tab = (await browser.tabs.query({})).find(({ url }) => url === ${JSON.stringify(ARTICLE_URL)});
      const func = () => {
        const { runtime } = globalThis.browser ?? chrome;
        const sent = [];
        for (const [name, argument] of [['nameSeen', null], ['nameSeen', null], ['topicsMarked', '<b>'], ['constructor', 1]]) {
          sent.push(runtime.sendMessage({ to: 'background', name, argument }));
        }
        return Promise.allSettled(sent).then(({ length }) => length);
      };
      const [{ result }] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func });
      if (result !== 4) throw new Error('Not all were answered');
    })()`);
    await pause(page, 800);
    expect(await listMarks(page)).toEqual(before);
    expect(await stored('settings')).toBeNull();
    await tellReader(session, page, 'stepMention', 1);
    await waitForCard(page);
    expect(await page.evaluate("document.querySelectorAll('[data-sidelight-card]').length")).toBe(1);
    await page.close();
  });

  test('an update while a card is open leaves nothing of the version before', async () => {
    const page = await openArticle();
    await hoverMark(page, 1);
    await page.evaluate(`(() => {
      window.before = document.querySelector('[data-sidelight-card]');
      window.marks = () => [...CSS.highlights.values()].flatMap((ranges) => [...ranges]);
      window.marksBefore = new Set(marks());
    })()`);
    const isGone = async () => !(await page.evaluate('before.isConnected'));
    await session.reload();
    if (name === 'chromium') {
      await stirUntil(
        page,
        'for the card and the marks to go',
        async () => (await isGone()) && (await listMarks(page)).length === 0,
      );
      expect(await page.evaluate("document.querySelector('[data-sidelight-card]')")).toBeNull();
      return;
    }
    // Firefox ends the reader without a word to it: the next version, which comes by itself, takes away what it left.
    await waitUntil('for the card to go', isGone);
    const isNew = '((all) => all.length > 10 && !all.some((range) => marksBefore.has(range)))(marks())';
    await waitUntil('for the marks of the next version', () => page.evaluate(isNew) as Promise<boolean>);
    await page.mouse.move(10, 10);
    await hoverMark(page, 1);
    expect(await page.evaluate("document.querySelectorAll('[data-sidelight-card]').length")).toBe(1);
    expect(await isGone()).toBe(true);
    await closeCard(page);
  });
});
