import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inCard } from '../../scripts/browser/card-inside.ts';
import { hoverMark, listMarks } from '../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../scripts/browser/open-page.ts';
import { openSession } from '../../scripts/browser/open-session.ts';
import { pressInCard } from '../../scripts/browser/press-in-card.ts';
import { BROWSERS_OWN, openRecordingProxy, type RecordingProxy } from '../../scripts/browser/recording-proxy.ts';
import type { BrowserSession } from '../../scripts/browser/session.ts';
import { extensionFolder } from '../../scripts/package/build-extension.ts';
import { openMore } from './setup/card-page.ts';
import { ARTICLE_URL, FRONT_URL, PAGES, QUIET_URL, SITE } from './setup/news-site.ts';
import { pause } from './setup/pause.ts';
import { untilRead, untilScouted } from './setup/until-there.ts';
import { BROWSERS } from './setup/use-browser.ts';

// A tour of all there is, with everything written down that wants to leave the browser: what pages ask for is told by the
// browser, what anybody else asks for has to pass a proxy.

const LONG_ENOUGH = 700; // ms of the page
const WANTED = 'wanted.example.org';
const CONTROL = 'control.example.org';

describe.each(BROWSERS)('%s sends nothing', (name) => {
  let session: BrowserSession;
  let proxy: RecordingProxy;
  const asked: string[] = []; // by pages

  beforeAll(async () => {
    proxy = await openRecordingProxy();
    const options = { isHeadless: true, granted: [`${SITE}/*`], proxyPort: proxy.port };
    session = await openSession(name, extensionFolder(name), options);
  });

  afterAll(async () => {
    await session?.close();
    proxy?.close();
  });

  /** But for the page's own site: Chromium asks it for an icon, and opens a connection before the driver serves the page. */
  const strangers = () =>
    proxy.hosts.filter((host) => !BROWSERS_OWN.test(host.replace(/:\d+$/, '')) && `https://${host}` !== SITE);

  async function visit(url: string): Promise<Page> {
    const page = await session.open('about:blank', PAGES);
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(url);
    return page;
  }

  test('from articles, cards, the popup, the options and the welcome page', async () => {
    const page = await visit(ARTICLE_URL);
    await toFront(page);
    await waitUntil('for marks', async () => (await listMarks(page)).length > 10);
    await hoverMark(page, 1);
    const title = () => inCard<string>(session, page, "root.querySelector('h2').textContent");
    const first = await title();
    await openMore(session, page);
    await pressInCard(session, page, "root.querySelector('.related button')");
    await waitUntil('for the related card', async () => (await title()) !== first);
    const popup = await session.openPopup(page);
    await popup.waitFor("document.querySelectorAll('[data-topic], .card-row, li').length > 3");
    await popup.close();
    for (const own of ['options.html', 'welcome.html']) {
      const opened = await session.openOwn(own);
      await waitUntil('for the page', async () => (await opened.evaluate('document.body.innerText.length')) !== 0);
      await opened.evaluate("for (const button of document.querySelectorAll('summary')) button.click()");
    }
    await page.close();
    for (const [url, isThere] of [
      [FRONT_URL, untilRead],
      [QUIET_URL, untilScouted],
    ] as const) {
      const other = await visit(url);
      await toFront(other);
      await isThere(session, other);
      await pause(other, LONG_ENOUGH);
      await other.close();
    }
    const byPages = asked.filter((url) => !/^data:|favicon\.ico$/.test(url));
    expect(byPages).toEqual([ARTICLE_URL, FRONT_URL, QUIET_URL]);
    expect(strangers()).toEqual([]);
  });

  test('from its own pages, even if they wanted to, or it would have been seen', async () => {
    const tried = await session.inBackground<string>(
      `fetch('https://${WANTED}/fetched').then(() => 'sent', (error) => error.name)`,
    );
    expect(tried).toBe('TypeError');
    const page = await session.visit('about:blank');
    await page.goto(`http://${CONTROL}/`).catch(() => null);
    await waitUntil('for the record', async () => strangers().includes(CONTROL));
    expect(strangers()).not.toContain(WANTED);
  });
});
