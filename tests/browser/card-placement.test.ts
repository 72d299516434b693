import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inCard, tellReader } from '../../scripts/browser/card-inside.ts';
import { hasCard, listMarks, placedCard, waitForCard } from '../../scripts/browser/marks.ts';
import { waitUntil } from '../../scripts/browser/open-page.ts';
import { openSession } from '../../scripts/browser/open-session.ts';
import { atRest, type Box, movePointer } from '../../scripts/browser/point-at.ts';
import type { BrowserSession } from '../../scripts/browser/session.ts';
import { extensionFolder } from '../../scripts/package/build-extension.ts';
import { articlePage, PROSE } from './article-page.ts';
import { SITE } from './news-site.ts';
import { boxesOf, middleOf, overlaps, pause, pointAtText } from './text-point.ts';

// When a card shows, and where: beside the words it is about, never over them, never in the way.

const ARTEFACTS = 'test-artefacts/browser';
const URL = `${SITE}/2026/11/18/placement`;
const DWELL_PAST = 600; // ms; a pointer opens a card after 60 ms of rest and 350 ms on a mention
const STYLE = `<style>
  .corner { position: fixed; margin: 0 } #nw { left: 0; top: 0 } #ne { right: 0; top: 0 } #sw { left: 0; bottom: 0 } #se { right: 0; bottom: 0 }
  #wrapped { width: 170px; text-indent: 0 } dialog, [popover] { width: 500px; height: 300px } #vertical { writing-mode: vertical-rl; height: 220px }
</style>`;
const BODY = `<p id="plain">The company says Llama 4 is an open-source model.</p>
<p id="wrapped">We heard <b>Llama 3.1 405B Instruct</b> wraps.</p>
<p id="rtl" dir="rtl">تقول الشركة إن Llama 3.3 متاح للجميع.</p>
<p id="titled">So says <abbr id="abbr" title="A model by Meta">Llama 2</abbr> too.</p>
<p id="linked">And <a href="#linked">Llama 3.2</a> is in a link.</p>
<p id="vertical">The company says Llama 4 is here.</p>${PROSE}
<p class="corner" id="nw">Llama 4</p><p class="corner" id="ne">Llama 4</p><p class="corner" id="sw">Llama 4</p><p class="corner" id="se">Llama 4</p>
<dialog><p>We care about your privacy.</p><button onclick="this.parentNode.close()">Close</button></dialog>
<div popover id="pop"><p id="popped">In a popover Llama 3 is named.</p></div>
<section id="stage" style="background: white"><p id="staged">Full of Llama 3 is the screen.</p></section>`;
const PAGES = new Map([[URL, articlePage('Meta shows a model', BODY, '', STYLE)]]);

describe.each(['chromium', 'firefox'] as const)('%s, the card', (name) => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(name, extensionFolder(name), { isHeadless: true, granted: [`${SITE}/*`] });
  });

  afterAll(() => session?.close());

  beforeEach(async () => {
    await page?.close();
    page = await session.open(URL, PAGES);
    await page.bringToFront();
    await waitUntil('for marks', async () => (await listMarks(page)).length >= 8);
  });

  async function expectBeside(mention: readonly Box[], width = 1000, height = 800): Promise<Box> {
    const card = await placedCard(page);
    for (const box of mention) expect(overlaps(card, box), JSON.stringify({ card, box })).toBe(false);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(width);
    expect(card.bottom).toBeLessThanOrEqual(height);
    return card;
  }

  async function shows(selector: string, text: string, line = 0): Promise<Box[]> {
    await pointAtText(page, selector, text, line);
    await placedCard(page);
    return boxesOf(page, selector, text);
  }

  async function middleOfText(selector: string, text: string): Promise<[x: number, y: number]> {
    const { x, y } = middleOf(await atRest(async () => (await boxesOf(page, selector, text))[0] as Box));
    return [x, y];
  }

  test.each(['nw', 'ne', 'sw', 'se'])('stays in the viewport at the corner %s', async (corner) => {
    await expectBeside(await shows(`#${corner}`, 'Llama 4'));
    if (corner === 'se') await page.screenshot({ path: `${ARTEFACTS}/${name}-corner.png` });
  });

  test.each([0, 1])(
    'covers no line of a wrapped mention, and stands at line %i, where the pointer is',
    async (line) => {
      const boxes = await shows('#wrapped', 'Llama 3.1 405B Instruct', line);
      expect(boxes.length).toBeGreaterThan(1);
      const card = await expectBeside(boxes);
      expect(Math.abs(card.top - (boxes.at(-1) as Box).bottom)).toBeLessThan(12);
      expect(Math.abs(card.left - (boxes[line] as Box).left)).toBeLessThan(2);
      await page.screenshot({ path: `${ARTEFACTS}/${name}-wrapped.png` });
    },
  );

  test('opens on a screen of two pixels to a CSS pixel, and at 200 % zoom', async () => {
    await page.setViewport({ width: 1000, height: 800, deviceScaleFactor: 2 });
    await waitUntil('for the pixels', async () => (await page.evaluate('devicePixelRatio')) === 2);
    await expectBeside(await shows('#plain', 'Llama 4'));
  });

  test.each([0.8, 1.25, 2])(
    'is beside its mention, and as large as ever, on a page that its own styles zoom by %d',
    async (zoom) => {
      await shows('#plain', 'Llama 4');
      const { right, left } = await placedCard(page);
      await page.keyboard.press('Escape');
      await waitForCard(page, false);
      await page.evaluate(`document.documentElement.style.zoom = ${zoom}`);
      const [mention] = (await shows('#plain', 'Llama 4')) as [Box];
      const card = await expectBeside([mention]);
      expect(Math.abs(card.right - card.left - (right - left))).toBeLessThan(2);
      expect(Math.min(Math.abs(card.top - mention.bottom), Math.abs(mention.top - card.bottom))).toBeLessThan(12);
    },
  );

  test('starts where right-to-left text starts, and stands beside vertical text', async () => {
    const [rtl] = (await shows('#rtl', 'Llama 3.3')) as [Box];
    expect(Math.abs((await expectBeside([rtl])).right - rtl.right)).toBeLessThan(2);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    const [vertical] = (await shows('#vertical', 'Llama 4')) as [Box];
    const card = await expectBeside([vertical]);
    expect(card.right <= vertical.left || card.left >= vertical.right).toBe(true);
  });

  test('fits a viewport of 320 by 256 pixels', async () => {
    await page.setViewport({ width: 320, height: 256 });
    await page.evaluate("document.querySelector('#plain').scrollIntoView({ block: 'center', behavior: 'instant' })");
    await expectBeside(await shows('#plain', 'Llama 4'), 320, 256);
    await page.screenshot({ path: `${ARTEFACTS}/${name}-small.png` });
  });

  test('scrolls to its last control in a viewport of 320 by 256 pixels, and not the page', async () => {
    await page.setViewport({ width: 320, height: 256 });
    await page.evaluate("document.querySelector('#plain').scrollIntoView({ block: 'center', behavior: 'instant' })");
    await shows('#plain', 'Llama 4');
    const { left, top, right, bottom } = await placedCard(page);
    const isInSight = () =>
      inCard<boolean>(
        session,
        page,
        `(({ top, bottom }) => top >= ${top} && bottom <= ${bottom})(root.querySelector('footer [aria-expanded]').getBoundingClientRect())`,
      );
    expect(await isInSight()).toBe(false);
    const scrolled = await page.evaluate('scrollY');
    await movePointer(page, { x: (left + right) / 2, y: (top + bottom) / 2 });
    for (let turns = 0; turns < 12; turns += 1) await page.mouse.wheel({ deltaY: 100 });
    await waitUntil('for the end of the card', isInSight);
    await page.screenshot({ path: `${ARTEFACTS}/${name}-small-end.png` });
    await pause(page, 200);
    // What a driver turns in Firefox goes round the compositor, which alone knows `overscroll-behavior`.
    if (name === 'chromium') expect(await page.evaluate('scrollY')).toBe(scrolled);
  });

  test('is above a modal dialog and can be used in it', async () => {
    await page.evaluate("document.querySelector('dialog').showModal()");
    await tellReader(session, page, 'stepMention', 1);
    const { left, top } = await placedCard(page);
    await page.screenshot({ path: `${ARTEFACTS}/${name}-dialog.png` });
    const hit = await page.evaluate(`document.elementFromPoint(${left + 50}, ${top + 50})?.localName`);
    expect(hit).toBe('sidelight-card');
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate("document.querySelector('dialog').open"), 'Escape closes the card alone').toBe(true);
  });

  test('is above a popover, also one that opens later, and a press in it leaves the popover open', async () => {
    await page.evaluate("document.querySelector('#pop').showPopover()");
    await shows('#popped', 'Llama 3');
    const { left, top } = await placedCard(page);
    await page.mouse.click(left + 60, top + 60);
    expect(await page.evaluate("document.querySelector('#pop').matches(':popover-open')")).toBe(true);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    await page.evaluate("document.querySelector('#pop').hidePopover()");

    await shows('#plain', 'Llama 4');
    await page.evaluate("document.querySelector('#pop').showPopover()");
    const card = await placedCard(page);
    await waitUntil('for the card to be on top', async () => {
      const hit = await page.evaluate(`document.elementFromPoint(${card.left + 50}, ${card.top + 50})?.localName`);
      return hit === 'sidelight-card';
    });
  });

  test('shows in a full-screen element', async () => {
    await page.evaluate(
      "document.addEventListener('click', () => document.querySelector('#stage').requestFullscreen(), { once: true })",
    );
    await page.mouse.click(900, 600);
    await waitUntil(
      'for full screen',
      async () => (await page.evaluate('document.fullscreenElement !== null')) as boolean,
    );
    await shows('#staged', 'Llama 3');
    expect(await page.evaluate("document.fullscreenElement.querySelector('sidelight-card') !== null")).toBe(true);
    await page.evaluate('document.exitFullscreen()');
  });

  test('does not show for a pointer that passes by, that is pressed, or that a scroll puts on a mention', async () => {
    const [box] = (await boxesOf(page, '#plain', 'Llama 4')) as [Box];
    const y = (box.top + box.bottom) / 2;
    await page.mouse.move(box.left - 150, y);
    await page.mouse.move(box.right + 400, y, { steps: 6 });
    await pause(page, DWELL_PAST);
    expect(await hasCard(page), 'passing by').toBe(false);

    await page.mouse.move(box.left - 20, y);
    await page.mouse.down();
    await page.mouse.move(box.left + 20, y, { steps: 6 });
    await pause(page, DWELL_PAST);
    expect(await hasCard(page), 'selecting').toBe(false);
    await page.mouse.up();
    await page.evaluate('getSelection().removeAllRanges()');

    await movePointer(page, { x: box.left + 20, y: y + 120 });
    await pause(page, DWELL_PAST);
    await page.keyboard.press('Escape');
    await page.evaluate('scrollBy(0, -120)');
    await page.evaluate("document.body.style.paddingTop = '120px'");
    await pause(page, DWELL_PAST + 150); // after a scroll it waits that much longer
    expect(await hasCard(page), 'scrolled under the pointer').toBe(false);
  });

  test('shows while a ticker elsewhere on the page scrolls by itself', async () => {
    await page.evaluate(`(() => {
      const ticker = document.body.appendChild(document.createElement('div'));
      ticker.style.cssText = 'position: fixed; right: 0; top: 300px; width: 80px; height: 60px; overflow: auto';
      ticker.innerHTML = '<p>News</p>'.repeat(50);
      setInterval(() => { ticker.scrollTop = (ticker.scrollTop + 1) % 200; window.ticks = (window.ticks ?? 0) + 1; }, 20);
    })()`);
    await shows('#plain', 'Llama 4');
    const ticks = (await page.evaluate('ticks')) as number;
    await waitUntil('for it to scroll on', async () => ((await page.evaluate('ticks')) as number) > ticks + 10);
    expect(await hasCard(page)).toBe(true);
  });

  test('goes when the page scrolls, unless it was pinned by a click', async () => {
    await shows('#plain', 'Llama 4');
    await page.mouse.wheel({ deltaY: 60 });
    await waitForCard(page, false);
    await page.evaluate('scrollTo(0, 0)');
    await page.mouse.click(...(await middleOfText('#plain', 'Llama 4')));
    await waitForCard(page);
    await page.evaluate('scrollTo(0, 40)');
    await movePointer(page, { x: 900, y: 700 });
    await pause(page, 700);
    expect(await hasCard(page)).toBe(true);
    await page.mouse.click(900, 700);
    await waitForCard(page, false);
  });

  test('a click on a mention in a link is the link’s', async () => {
    await page.mouse.click(...(await middleOfText('#linked', 'Llama 3.2')));
    await waitUntil('for the link', async () => (await page.evaluate('location.hash')) === '#linked');
    expect(await hasCard(page)).toBe(false);
  });

  test('keeps the page’s own tooltip away while it shows, and gives it back', async () => {
    const before = await page.evaluate("document.querySelector('#titled').outerHTML");
    await shows('#abbr', 'Llama 2');
    expect(await page.evaluate("document.querySelector('#abbr').title")).toBe('');
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate("document.querySelector('#titled').outerHTML")).toBe(before);
  });

  test('comes back when the page removes it, and related cards open in it', async () => {
    await page.mouse.click(...(await middleOfText('#plain', 'Llama 4')));
    await waitForCard(page);
    await page.evaluate("document.querySelector('sidelight-card').remove(); document.querySelector('#rtl').remove()");
    await waitForCard(page);
    const title = "root.querySelector('h2').textContent";
    const first = await inCard(session, page, title);
    await inCard(session, page, "root.querySelector('.related button').click()");
    await waitUntil('for the related card', async () => (await inCard(session, page, title)) !== first);
  });
});
