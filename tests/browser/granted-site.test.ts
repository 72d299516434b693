import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listMarks } from '../../scripts/browser/marks.ts';
import { waitUntil } from '../../scripts/browser/open-page.ts';
import { openSession } from '../../scripts/browser/open-session.ts';
import type { BrowserSession } from '../../scripts/browser/session.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';
import { ARTICLE_URL, FRONT_URL, PAGES, QUIET_URL, SITE } from './news-site.ts';

// A site that the reader has granted: articles are marked as they open, without a press of the button.

const LONG_ENOUGH = 1500; // ms in which a page would have been marked if it were going to be

describe.each(['chromium', 'firefox'] as const)('%s, on a granted site', (name) => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await openSession(name, extensionFolder(name), { isHeadless: true, granted: [`${SITE}/*`] });
  });

  afterAll(() => session?.close());

  test('an article is marked as it opens', async () => {
    const page = await session.open(ARTICLE_URL, PAGES);
    await waitUntil('for marks', async () => (await listMarks(page)).length > 10);
    await page.close();
  });

  test('the badge shows the number of topics, and nothing on another page', async () => {
    const page = await session.open(ARTICLE_URL, PAGES);
    await waitUntil('for marks', async () => (await listMarks(page)).length > 10);
    await waitUntil('for the badge', async () => Number(await badgeOf(ARTICLE_URL)) >= 3);
    await page.goto(QUIET_URL);
    await waitUntil('for the badge to go', async () => (await badgeOf(QUIET_URL)) === '');
    await page.close();
  });

  async function badgeOf(url: string): Promise<string> {
    return session.inBackground<string>(`(async () => {
      const [tab] = await browser.tabs.query({ url: '${url}' });
      return tab === undefined ? 'no tab' : browser.action.getBadgeText({ tabId: tab.id });
    })()`);
  }

  test('a front page and an article without a mention are left alone', async () => {
    for (const url of [FRONT_URL, QUIET_URL]) {
      const page = await session.open(url, PAGES);
      await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
      expect(await listMarks(page), url).toEqual([]);
      await page.close();
    }
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
