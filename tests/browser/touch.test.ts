import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inCard } from '../../scripts/browser/card-inside.ts';
import { hasCard, listMarks, waitForCard } from '../../scripts/browser/marks.ts';
import { waitUntil } from '../../scripts/browser/open-page.ts';
import { openSession } from '../../scripts/browser/open-session.ts';
import type { BrowserSession } from '../../scripts/browser/session.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';
import { articlePage, PROSE } from './article-page.ts';
import { SITE } from './news-site.ts';
import { type Box, boxesOf, cardBox, pause } from './text-point.ts';

// Fingers: a tap opens a sheet at the lower edge; links, scrolling and everything else stay the page's.

const URL = `${SITE}/2026/11/19/touch`;
const BODY = `<p id="plain">The company says Llama 4 is an open-source model.</p>
<p id="linked">And <a href="#linked">Llama 3.2</a> is in a link.</p>
<p style="margin-top: 330px" id="low">Down here Llama 3 is named.</p>${PROSE}${PROSE}`;
const PAGES = new Map([
  [URL, articlePage('Meta shows a model', BODY, '', '<meta name="viewport" content="width=device-width">')],
]);
const HEIGHT = 740;

describe.each(['chromium', 'firefox'] as const)('%s, by finger', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(name, extensionFolder(name), { isHeadless: true, granted: [`${SITE}/*`] });
  });

  afterAll(() => session?.close());

  beforeEach(async () => {
    await page?.close();
    page = await session.open(URL, PAGES);
    await page.setViewport({ width: 360, height: HEIGHT, ...(name === 'chromium' ? { hasTouch: true } : {}) });
    await page.bringToFront();
    await waitUntil('for marks', async () => (await listMarks(page)).length >= 3);
    await pause(300);
  });

  async function tap({ left, top, right, bottom }: Box): Promise<void> {
    await page.touchscreen.tap((left + right) / 2, (top + bottom) / 2);
  }

  async function drag(x: number, from: number, to: number): Promise<void> {
    const finger = await page.touchscreen.touchStart(x, from);
    for (let part = 1; part <= 6; part += 1) await finger.move(x, from + ((to - from) * part) / 6);
    await finger.end();
  }

  async function openSheet(): Promise<Box> {
    await tap((await boxesOf(page, '#plain', 'Llama 4'))[0] as Box);
    await waitForCard(page);
    await pause(100);
    return cardBox(page);
  }

  test('a tap on a mention opens a sheet along the lower edge', async () => {
    const { left, right, top, bottom } = await openSheet();
    expect({ left, right, bottom }).toEqual({ left: 0, right: 360, bottom: HEIGHT });
    expect(top).toBeGreaterThan(HEIGHT * 0.25);
    await page.screenshot({ path: `test-artefacts/browser/${name}-sheet.png` });
  });

  test('it leaves the mention in sight', async () => {
    await tap((await boxesOf(page, '#low', 'Llama 3'))[0] as Box);
    await waitForCard(page);
    await pause(100);
    expect(((await boxesOf(page, '#low', 'Llama 3'))[0] as Box).bottom).toBeLessThanOrEqual((await cardBox(page)).top);
  });

  test('a tap beside it closes it', async () => {
    await openSheet();
    await page.touchscreen.tap(180, 12);
    await waitForCard(page, false);
  });

  test('it can be dragged away, and springs back from a slip', async () => {
    const { top } = await openSheet();
    await drag(100, top + 20, top + 40);
    await pause(300);
    expect(await hasCard(page)).toBe(true);
    expect(await inCard(session, page, "root.querySelector('.sheet').style.translate")).toBe('');
    await drag(100, top + 20, top + 200);
    await waitForCard(page, false);
  });

  test('scrolling over a mention opens nothing, and a link stays a link', async () => {
    const [mention] = (await boxesOf(page, '#plain', 'Llama 4')) as [Box];
    await drag((mention.left + mention.right) / 2, (mention.top + mention.bottom) / 2 + 2, mention.top - 80);
    await pause(700);
    expect(await hasCard(page)).toBe(false);
    await page.evaluate('scrollTo(0, 0)');
    await pause(300);
    await tap((await boxesOf(page, '#linked', 'Llama 3.2'))[0] as Box);
    await waitUntil('for the link', async () => (await page.evaluate('location.hash')) === '#linked');
    expect(await hasCard(page)).toBe(false);
  });
});
