import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inCard } from '../../scripts/browser/card-inside.ts';
import { hasCard, listMarks, placedCard, waitForCard } from '../../scripts/browser/marks.ts';
import { waitUntil } from '../../scripts/browser/open-page.ts';
import { openSession } from '../../scripts/browser/open-session.ts';
import { atRest, type Box } from '../../scripts/browser/point-at.ts';
import type { BrowserSession } from '../../scripts/browser/session.ts';
import { extensionFolder } from '../../scripts/package/build-extension.ts';
import { articlePage, PROSE } from './article-page.ts';
import { SITE } from './news-site.ts';
import { boxesOf, middleOf, pause } from './text-point.ts';

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
  });

  const boxOf = (selector: string, text: string) => atRest(async () => (await boxesOf(page, selector, text))[0] as Box);

  async function tap(selector: string, text: string): Promise<void> {
    const { x, y } = middleOf(await boxOf(selector, text));
    await page.touchscreen.tap(x, y);
  }

  async function drag(x: number, from: number, to: number): Promise<void> {
    const finger = await page.touchscreen.touchStart(x, from);
    for (let part = 1; part <= 6; part += 1) await finger.move(x, from + ((to - from) * part) / 6);
    await finger.end();
  }

  async function openSheet(): Promise<Box> {
    await tap('#plain', 'Llama 4');
    return placedCard(page);
  }

  test('a tap on a mention opens a sheet along the lower edge', async () => {
    const { left, right, top, bottom } = await openSheet();
    expect({ left, right, bottom }).toEqual({ left: 0, right: 360, bottom: HEIGHT });
    expect(top).toBeGreaterThan(HEIGHT * 0.25);
    await page.screenshot({ path: `test-artefacts/browser/${name}-sheet.png` });
  });

  test('its controls are as large as a finger', async () => {
    await openSheet();
    await inCard(session, page, "root.querySelector('footer [aria-expanded]').click()");
    await placedCard(page);
    const small = await inCard<string[]>(
      session,
      page,
      `[...root.querySelectorAll('.icon-button, footer .text-button, .chip, summary')].map((it) => [it, it.getBoundingClientRect()])
        .filter(([, { width, height }]) => width < 40 || height < 40).map(([it]) => it.outerHTML.slice(0, 80))`,
    );
    expect(small).toEqual([]);
    await page.screenshot({ path: `test-artefacts/browser/${name}-sheet-more.png` });
  });

  test('it leaves the mention in sight', async () => {
    await tap('#low', 'Llama 3');
    const { top } = await placedCard(page);
    expect((await boxOf('#low', 'Llama 3')).bottom).toBeLessThanOrEqual(top);
  });

  test('a tap beside it closes it', async () => {
    await openSheet();
    await page.touchscreen.tap(180, 12);
    await waitForCard(page, false);
  });

  test('it can be dragged away, and springs back from a slip', async () => {
    const { top } = await openSheet();
    await drag(100, top + 20, top + 40);
    await waitUntil('for it to spring back', async () => {
      return (await inCard(session, page, "root.querySelector('.sheet').style.translate")) === '';
    });
    expect(await hasCard(page)).toBe(true);
    await drag(100, top + 20, top + 200);
    await waitForCard(page, false);
  });

  test('scrolling over a mention opens nothing, and a link stays a link', async () => {
    const mention = await boxOf('#plain', 'Llama 4');
    const { x, y } = middleOf(mention);
    await drag(x, y + 2, mention.top - 80);
    await pause(page, 700);
    expect(await hasCard(page)).toBe(false);
    await page.evaluate('scrollTo(0, 0)');
    await tap('#linked', 'Llama 3.2');
    await waitUntil('for the link', async () => (await page.evaluate('location.hash')) === '#linked');
    expect(await hasCard(page)).toBe(false);
  });
});
