import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { inCard } from '../../../scripts/browser/card-inside.ts';
import { clickAt, turnWheel } from '../../../scripts/browser/input.ts';
import { closeCard, hasCard, placedCard, waitForCard } from '../../../scripts/browser/marks.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import { type Box, movePointer } from '../../../scripts/browser/point-at.ts';
import { pressInCard } from '../../../scripts/browser/press-in-card.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { articleTest } from '../setup/article-test.ts';
import { middleOfText, openMore, restingBox, showCardAt } from '../setup/card-page.ts';
import { SITE } from '../setup/news-site.ts';
import { pause } from '../setup/pause.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// When a card shows, when it goes, and what stays the page's.

const URL = `${SITE}/2026/11/18/showing`;
const BODY = `<p id="plain">The company says Llama 4 is an open-source model.</p>
<p id="titled">So says <abbr id="abbr" title="A model by Meta">Llama 2</abbr> too.</p>
<p id="linked">And <a href="#linked">Llama 3.2</a> is in a link.</p>
<p id="last">In the end Llama 3.3 is named.</p>${PROSE}`;
const PAGES = new Map([[URL, articlePage('Meta shows a model', BODY)]]);
const DWELL_PAST = 600; // ms; a pointer opens a card after 60 ms of rest and 350 ms on a mention
const SCROLL_PAST = 150; // ms; after a scroll it waits that much longer
const LEAVE_PAST = 700; // ms; a card outlives the pointer by 300 ms

/** Ways over a mention that mean nothing: each ends where a card would come of it. */
const PASSING: Readonly<Record<string, (page: Page, mention: Box) => Promise<void>>> = {
  async 'that passes by'(page, { left, right, top, bottom }) {
    const y = (top + bottom) / 2;
    await movePointer(page, { x: left - 150, y });
    await page.mouse.move(right + 400, y, { steps: 6 });
    await movePointer(page, { x: right + 400, y });
  },
  async 'that is pressed'(page, { left, top, bottom }) {
    const y = (top + bottom) / 2;
    await movePointer(page, { x: left - 20, y });
    await page.mouse.down();
    await movePointer(page, { x: left + 20, y });
  },
  async 'that a scroll puts on it'(page, { left, top, bottom }) {
    const y = (top + bottom) / 2 + 120;
    await movePointer(page, { x: left + 20, y });
    await pause(page, DWELL_PAST); // a move just before a scroll still counts
    await page.evaluate("document.body.style.paddingTop = '240px'");
    await page.evaluate("scrollTo({ top: 120, behavior: 'instant' })");
    const moved = await restingBox(page, '#plain', 'Llama 4');
    expect(moved.top < y && moved.bottom > y).toBe(true);
  },
};

describe.each(BROWSERS)('%s, the card', (name) => {
  const session = useBrowser(name);
  const test = articleTest(session, { url: URL, pages: PAGES, marks: 5 });

  test.for(Object.keys(PASSING))('does not show for a pointer %s', async (way, { page }) => {
    // With its script and the page's report there, a card would come by the page's own clock.
    await showCardAt(page, '#last', 'Llama 3.3');
    await closeCard(page);
    await PASSING[way]?.(page, await restingBox(page, '#plain', 'Llama 4'));
    await pause(page, DWELL_PAST + SCROLL_PAST);
    expect(await hasCard(page)).toBe(false);
  });

  test('shows while a ticker elsewhere on the page scrolls by itself', async ({ page }) => {
    await page.evaluate(`(() => {
      const ticker = document.body.appendChild(document.createElement('div'));
      ticker.style.cssText = 'position: fixed; right: 0; top: 300px; width: 80px; height: 60px; overflow: auto';
      ticker.innerHTML = '<p>News</p>'.repeat(50);
      setInterval(() => { ticker.scrollTop = (ticker.scrollTop + 1) % 200; window.ticks = (window.ticks ?? 0) + 1; }, 20);
    })()`);
    await showCardAt(page, '#plain', 'Llama 4');
    const ticks = (await page.evaluate('ticks')) as number;
    await waitUntil('for it to scroll on', async () => ((await page.evaluate('ticks')) as number) > ticks + 10);
    expect(await hasCard(page)).toBe(true);
  });

  test('goes when the page scrolls', async ({ page }) => {
    await showCardAt(page, '#plain', 'Llama 4');
    await turnWheel(page, 60);
    await waitForCard(page, false);
  });

  test('stays when the page scrolls and the pointer leaves, if it was pinned by a click', async ({ page }) => {
    await clickAt(page, await middleOfText(page, '#plain', 'Llama 4'));
    await waitForCard(page);
    await page.evaluate('scrollTo(0, 40)');
    await movePointer(page, { x: 900, y: 700 });
    await pause(page, LEAVE_PAST);
    expect(await hasCard(page)).toBe(true);
    await clickAt(page, { x: 900, y: 700 });
    await waitForCard(page, false);
  });

  test('stays, as it is, once all of it was asked for', async ({ page }) => {
    await showCardAt(page, '#plain', 'Llama 4');
    await openMore(session, page);
    await pressInCard(session, page, "root.querySelector('[role=tab]:nth-of-type(2)')");
    const chosen = () => inCard<string>(session, page, "root.querySelector('[aria-selected=true]').textContent");
    const part = await chosen();
    await movePointer(page, { x: 900, y: 700 });
    await turnWheel(page, 60);
    await pause(page, LEAVE_PAST);
    expect(await hasCard(page)).toBe(true);
    expect(await chosen()).toBe(part);
    await clickAt(page, { x: 900, y: 700 });
    await waitForCard(page, false);
  });

  test('leaves a click on a mention in a link to the link', async ({ page }) => {
    await showCardAt(page, '#last', 'Llama 3.3'); // as above
    await closeCard(page);
    await clickAt(page, await middleOfText(page, '#linked', 'Llama 3.2'));
    await waitUntil('for the link', async () => (await page.evaluate('location.hash')) === '#linked');
    await pause(page, DWELL_PAST);
    expect(await hasCard(page)).toBe(false);
  });

  test('keeps the page’s own tooltip away while it shows, and gives it back', async ({ page }) => {
    const before = await page.evaluate("document.querySelector('#titled').outerHTML");
    await showCardAt(page, '#abbr', 'Llama 2');
    expect(await page.evaluate("document.querySelector('#abbr').title")).toBe('');
    await closeCard(page);
    expect(await page.evaluate("document.querySelector('#titled').outerHTML")).toBe(before);
  });

  test('stays as it is for a pointer that leaves it and comes back, and for a related card that is smaller', async ({
    page,
  }) => {
    const [box] = await showCardAt(page, '#plain', 'Llama 4');
    const card = await placedCard(page);
    await pressInCard(session, page, "root.querySelector('[aria-expanded]')");
    const isExpanded = () => inCard<boolean>(session, page, "root.querySelector('[aria-expanded=true]') !== null");
    await waitUntil('for more', isExpanded);
    await page.mouse.move(card.left - 10, card.top + 20);
    await page.mouse.move(card.left + 60, card.top + 60, { steps: 3 });
    await pause(page, 500);
    expect(await hasCard(page)).toBe(true);
    expect(await isExpanded()).toBe(true);

    await closeCard(page);
    await page.mouse.move(box.left, box.bottom + 300);
    await showCardAt(page, '#plain', 'Llama 4');
    const title = "root.querySelector('h2').textContent";
    const first = await inCard(session, page, title);
    await openMore(session, page);
    await pressInCard(session, page, "root.querySelector('.related button')");
    await waitUntil('for the related card', async () => (await inCard(session, page, title)) !== first);
    await pause(page, 200);
    if (await hasCard(page)) expect(await inCard(session, page, title)).not.toBe(first);
  });

  test('comes back when the page removes it, and related cards open in it', async ({ page }) => {
    await clickAt(page, await middleOfText(page, '#plain', 'Llama 4'));
    await waitForCard(page);
    await page.evaluate(
      "document.querySelector('[data-sidelight-card]').remove(); document.querySelector('#last').remove()",
    );
    await waitForCard(page);
    const title = "root.querySelector('h2').textContent";
    const first = await inCard(session, page, title);
    await openMore(session, page);
    await pressInCard(session, page, "root.querySelector('.related button')");
    await waitUntil('for the related card', async () => (await inCard(session, page, title)) !== first);
  });
});
