import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { inCard, tellReader } from '../../../scripts/browser/card-inside.ts';
import { clickAt, turnWheel } from '../../../scripts/browser/input.ts';
import { closeCard, placedCard } from '../../../scripts/browser/marks.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import { atRest, type Box, movePointer } from '../../../scripts/browser/point-at.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { articleTest } from '../setup/article-test.ts';
import { showCardAt } from '../setup/card-page.ts';
import { SITE } from '../setup/news-site.ts';
import { pause } from '../setup/pause.ts';
import { middleOf, overlaps } from '../setup/text-point.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// Where a card shows: beside the words it is about, never over them, never in the way, and above whatever else there is.

const ARTEFACTS = 'test-artefacts/browser';
const URL = `${SITE}/2026/11/18/placement`;
const SMALL = { width: 320, height: 256 }; // CSS px; WCAG 1.4.10
const NEAR = 12; // px between a card and its mention
const STYLE = `<style>
  .corner { position: fixed; margin: 0 } #nw { left: 0; top: 0 } #ne { right: 0; top: 0 } #sw { left: 0; bottom: 0 } #se { right: 0; bottom: 0 }
  #wrapped { width: 170px; text-indent: 0 } dialog, [popover] { width: 500px; height: 300px } #vertical { writing-mode: vertical-rl; height: 220px }
</style>`;
const BODY = `<p id="plain">The company says Llama 4 is an open-source model.</p>
<p id="wrapped">We heard <b>Llama 3.1 405B Instruct</b> wraps.</p>
<p id="rtl" dir="rtl">تقول الشركة إن Llama 3.3 متاح للجميع.</p>
<p id="vertical">The company says Llama 4 is here.</p>${PROSE}
<p class="corner" id="nw">Llama 4</p><p class="corner" id="ne">Llama 4</p><p class="corner" id="sw">Llama 4</p><p class="corner" id="se">Llama 4</p>
<dialog><p>We care about your privacy.</p><button onclick="this.parentNode.close()">Close</button></dialog>
<div popover id="pop"><p id="popped">In a popover Llama 3 is named.</p></div>
<section id="stage" style="background: white"><p id="staged">Full of Llama 3 is the screen.</p></section>`;
const PAGES = new Map([[URL, articlePage('Meta shows a model', BODY, '', STYLE)]]);

/** In the viewport and over no line of its mention; gives the card's box. */
async function expectBeside(page: Page, mention: readonly Box[], { width = 1000, height = 800 } = {}): Promise<Box> {
  const card = await placedCard(page);
  for (const box of mention) expect(overlaps(card, box), JSON.stringify({ card, box })).toBe(false);
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(width);
  expect(card.bottom).toBeLessThanOrEqual(height);
  return card;
}

/** Whether a press near the card's corner would hit it. */
async function isOnTop(page: Page, { left, top }: Box): Promise<boolean> {
  const hit = `document.elementFromPoint(${left + 50}, ${top + 50})`;
  return (await page.evaluate(`${hit} === document.querySelector('[data-sidelight-card]')`)) as boolean;
}

async function showInSmallViewport(page: Page): Promise<[Box, ...Box[]]> {
  await page.setViewport(SMALL);
  await page.evaluate("document.querySelector('#plain').scrollIntoView({ block: 'center', behavior: 'instant' })");
  return showCardAt(page, '#plain', 'Llama 4');
}

describe.each(BROWSERS)('%s, the card', (name) => {
  const session = useBrowser(name);
  const test = articleTest(session, { url: URL, pages: PAGES, marks: 8 });

  test.for(['nw', 'ne', 'sw', 'se'])('stays in the viewport at the corner %s', async (corner, { page }) => {
    await expectBeside(page, await showCardAt(page, `#${corner}`, 'Llama 4'));
    if (corner === 'se') await page.screenshot({ path: `${ARTEFACTS}/${name}-corner.png` });
  });

  test.for([0, 1])(
    'covers no line of a wrapped mention, and stands at line %i, where the pointer is',
    async (line, { page }) => {
      const boxes = await showCardAt(page, '#wrapped', 'Llama 3.1 405B Instruct', line);
      expect(boxes.length).toBeGreaterThan(1);
      const card = await expectBeside(page, boxes);
      expect(Math.abs(card.top - (boxes.at(-1) as Box).bottom)).toBeLessThan(NEAR);
      expect(Math.abs(card.left - (boxes[line] as Box).left)).toBeLessThan(2);
      await page.screenshot({ path: `${ARTEFACTS}/${name}-wrapped.png` });
    },
  );

  test('opens on a screen of two pixels to a CSS pixel, and at 200 % zoom', async ({ page }) => {
    await page.setViewport({ width: 1000, height: 800, deviceScaleFactor: 2 });
    await waitUntil('for the pixels', async () => (await page.evaluate('devicePixelRatio')) === 2);
    await expectBeside(page, await showCardAt(page, '#plain', 'Llama 4'));
  });

  test.for([0.8, 1.25, 2])(
    'is beside its mention, and as large as ever, on a page that its own styles zoom by %d',
    async (zoom, { page }) => {
      await showCardAt(page, '#plain', 'Llama 4');
      const { right, left } = await placedCard(page);
      await closeCard(page);
      await page.evaluate(`document.documentElement.style.zoom = ${zoom}`);
      const [mention] = await showCardAt(page, '#plain', 'Llama 4');
      const card = await expectBeside(page, [mention]);
      expect(Math.abs(card.right - card.left - (right - left))).toBeLessThan(2);
      expect(Math.min(Math.abs(card.top - mention.bottom), Math.abs(mention.top - card.bottom))).toBeLessThan(NEAR);
    },
  );

  test('starts where right-to-left text starts', async ({ page }) => {
    const [mention] = await showCardAt(page, '#rtl', 'Llama 3.3');
    expect(Math.abs((await expectBeside(page, [mention])).right - mention.right)).toBeLessThan(2);
  });

  test('stands beside vertical text', async ({ page }) => {
    const [mention] = await showCardAt(page, '#vertical', 'Llama 4');
    const card = await expectBeside(page, [mention]);
    expect(card.right <= mention.left || card.left >= mention.right).toBe(true);
  });

  test('fits a viewport of 320 by 256 pixels', async ({ page }) => {
    await expectBeside(page, await showInSmallViewport(page), SMALL);
    await page.screenshot({ path: `${ARTEFACTS}/${name}-small.png` });
  });

  test('scrolls to its last control in a viewport of 320 by 256 pixels, and not the page', async ({ page }) => {
    await showInSmallViewport(page);
    const card = await placedCard(page);
    const lastControl = () =>
      inCard<Box>(
        session,
        page,
        `(({ left, top, right, bottom }) => ({ left, top, right, bottom }))(root.querySelector('footer [aria-expanded]').getBoundingClientRect())`,
      );
    const isInSight = ({ top, bottom }: Box) => top >= card.top && bottom <= card.bottom;
    expect(isInSight(await lastControl())).toBe(false);
    const scrolled = await page.evaluate('scrollY');
    await movePointer(page, middleOf(card));
    // As a hand does: a turn, a look. What is turned too far is the page's in a driven Firefox, and a page that scrolls takes its card away.
    await waitUntil('for the end of the card', async () => {
      await turnWheel(page, 100);
      return isInSight(await atRest(page, lastControl));
    });
    expect(await page.evaluate('scrollY')).toBe(scrolled);
    await page.screenshot({ path: `${ARTEFACTS}/${name}-small-end.png` });
    if (name === 'firefox') return; // a driver's turns go round its compositor, which alone knows `overscroll-behavior`
    await turnWheel(page, 100);
    await pause(page, 200);
    expect(await page.evaluate('scrollY')).toBe(scrolled);
  });

  test('is above a modal dialog, can be used in it, and alone goes with Escape', async ({ page }) => {
    await page.evaluate("document.querySelector('dialog').showModal()");
    await tellReader(session, page, 'stepMention', 1);
    const card = await placedCard(page);
    await page.screenshot({ path: `${ARTEFACTS}/${name}-dialog.png` });
    expect(await isOnTop(page, card)).toBe(true);
    await closeCard(page);
    expect(await page.evaluate("document.querySelector('dialog').open")).toBe(true);
  });

  test('is above a popover, and a press in it leaves the popover open', async ({ page }) => {
    await page.evaluate("document.querySelector('#pop').showPopover()");
    await showCardAt(page, '#popped', 'Llama 3');
    const card = await placedCard(page);
    expect(await isOnTop(page, card)).toBe(true);
    await clickAt(page, { x: card.left + 60, y: card.top + 60 });
    expect(await page.evaluate("document.querySelector('#pop').matches(':popover-open')")).toBe(true);
  });

  test('is above a popover that opens later', async ({ page }) => {
    await showCardAt(page, '#plain', 'Llama 4');
    await page.evaluate("document.querySelector('#pop').showPopover()");
    const card = await placedCard(page);
    await waitUntil('for the card to be on top', () => isOnTop(page, card));
  });

  test('shows in a full-screen element', async ({ page }) => {
    await page.evaluate(
      "document.addEventListener('click', () => document.querySelector('#stage').requestFullscreen(), { once: true })",
    );
    await clickAt(page, { x: 900, y: 600 });
    const isFull = () => page.evaluate('document.fullscreenElement !== null') as Promise<boolean>;
    await waitUntil('for full screen', isFull);
    await showCardAt(page, '#staged', 'Llama 3');
    expect(await page.evaluate("document.fullscreenElement.querySelector('[data-sidelight-card]') !== null")).toBe(
      true,
    );
    await page.evaluate('document.exitFullscreen()');
    await waitUntil('for the end of full screen', async () => !(await isFull()));
  });
});
