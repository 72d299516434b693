import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { inCard } from '../../../scripts/browser/card-inside.ts';
import { drag, tapAt } from '../../../scripts/browser/input.ts';
import { hasCard, placedCard, waitForCard } from '../../../scripts/browser/marks.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import type { Box } from '../../../scripts/browser/point-at.ts';
import { pressInCard } from '../../../scripts/browser/press-in-card.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { articleTest } from '../setup/article-test.ts';
import { middleOfText, restingBox } from '../setup/card-page.ts';
import { SITE } from '../setup/news-site.ts';
import { pause } from '../setup/pause.ts';
import { middleOf } from '../setup/text-point.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// Fingers: a tap opens a sheet at the lower edge; links, scrolling and everything else stay the page's.

const URL = `${SITE}/2026/11/19/touch`;
const BODY = `<p id="plain">The company says Llama 4 is an open-source model.</p>
<p id="linked">And <a href="#linked">Llama 3.2</a> is in a link.</p>
<p style="margin-top: 330px" id="low">Down here Llama 3 is named.</p>${PROSE}${PROSE}`;
const PAGES = new Map([
  [URL, articlePage('Meta shows a model', BODY, '', '<meta name="viewport" content="width=device-width">')],
]);
const PHONE = { width: 360, height: 740 }; // CSS px
const TAP_PAST = 700; // ms of the page, in which a tap would have opened a sheet

describe.each(BROWSERS)('%s, by finger', (name) => {
  const session = useBrowser(name);
  const viewport = { ...PHONE, ...(name === 'chromium' ? { hasTouch: true } : {}) };
  const test = articleTest(session, { url: URL, pages: PAGES, marks: 3, viewport });

  async function tap(page: Page, selector: string, text: string): Promise<void> {
    await tapAt(page, await middleOfText(page, selector, text));
  }

  async function openSheet(page: Page): Promise<Box> {
    await tap(page, '#plain', 'Llama 4');
    return placedCard(page);
  }

  test('a tap on a mention opens a sheet along the lower edge', async ({ page }) => {
    const { left, right, top, bottom } = await openSheet(page);
    expect({ left, right, bottom }).toEqual({ left: 0, right: PHONE.width, bottom: PHONE.height });
    expect(top).toBeGreaterThan(PHONE.height * 0.25);
    await page.screenshot({ path: `test-artefacts/browser/${name}-sheet.png` });
  });

  test('its controls are as large as a finger', async ({ page }) => {
    await openSheet(page);
    await pressInCard(session, page, "root.querySelector('footer [aria-expanded]')");
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

  test('it leaves the mention in sight', async ({ page }) => {
    await tap(page, '#low', 'Llama 3');
    const { top } = await placedCard(page);
    expect((await restingBox(page, '#low', 'Llama 3')).bottom).toBeLessThanOrEqual(top);
  });

  test('a tap beside it closes it', async ({ page }) => {
    await openSheet(page);
    await tapAt(page, { x: 180, y: 12 });
    await waitForCard(page, false);
  });

  test('it can be dragged away, and springs back from a slip', async ({ page }) => {
    const { top } = await openSheet(page);
    await drag(page, 100, top + 20, top + 40);
    await waitUntil('for it to spring back', async () => {
      return (await inCard(session, page, "root.querySelector('.sheet').style.translate")) === '';
    });
    expect(await hasCard(page)).toBe(true);
    await drag(page, 100, top + 20, top + 200);
    await waitForCard(page, false);
  });

  test('scrolling over a mention opens nothing', async ({ page }) => {
    await openSheet(page); // with its script and the page's report there, another would come by the page's own clock
    await tapAt(page, { x: 180, y: 12 });
    await waitForCard(page, false);
    const mention = await restingBox(page, '#plain', 'Llama 4');
    const { x, y } = middleOf(mention);
    await drag(page, x, y + 2, mention.top - 80);
    await pause(page, TAP_PAST);
    expect(await hasCard(page)).toBe(false);
  });

  test('a link stays a link', async ({ page }) => {
    await openSheet(page); // as above
    await tapAt(page, { x: 180, y: 12 });
    await waitForCard(page, false);
    await tap(page, '#linked', 'Llama 3.2');
    await waitUntil('for the link', async () => (await page.evaluate('location.hash')) === '#linked');
    await pause(page, TAP_PAST);
    expect(await hasCard(page)).toBe(false);
  });
});
