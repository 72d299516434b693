import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inCard, tellReader } from '../../../scripts/browser/card-inside.ts';
import { closeCard, hasCard, listMarks, placedCard } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { movePointer } from '../../../scripts/browser/point-at.ts';
import { pressInCard } from '../../../scripts/browser/press-in-card.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { SITE } from '../setup/news-site.ts';
import { pause } from '../setup/pause.ts';
import { pointAtText } from '../setup/text-point.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// The card, judged by axe-core. Its shadow root is closed, so a copy of what is in it is judged: the same
// markup under the same rules, in an open root on a page of its own. What screen readers are given of its words is generated content, of
// which axe-core knows nothing: there it judges the words that are seen. That browsers give those to screen readers is a test as well.

const URL = `${SITE}/2026/11/20/accessible`;
const COPY_URL = `${SITE}/copy`;
const BODY = `<p id="plain">Llama is a family of language models made by Meta. The company says Llama 4 is an open-source model.</p>${PROSE}`;
const PAGES = new Map([[URL, articlePage('Meta shows a model', BODY)]]);
const MORE = "[...root.querySelectorAll('button')].find((button) => button.hasAttribute('aria-expanded'))";
const LONG = 1000; // ms; three times as long as a card that was left stays

describe.each(BROWSERS)('%s, the card is accessible', (name) => {
  const session = useBrowser(name);
  let page: Page;

  async function openCard(theme: string): Promise<void> {
    page = await session.open(URL, PAGES);
    await toFront(page);
    if (theme === 'dark') await page.evaluate("document.body.style.cssText = 'background: #111; color: #eee'");
    await waitUntil('for marks', async () => (await listMarks(page)).length >= 3);
    await tellReader(session, page, 'stepMention', 1);
    await placedCard(page);
  }

  async function judge(): Promise<string[]> {
    const [html, css] = await inCard<[string, string]>(
      session,
      page,
      "[root.innerHTML, root.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).filter((text) => !text.startsWith(':host')).join('')).join('')]",
    );
    const copy = await session.open(
      COPY_URL,
      new Map([
        [
          COPY_URL,
          `<!doctype html><html lang="en"><head><title>Copy</title><link rel="icon" href="data:,"></head><body><main><h1>Copy</h1>
           <div><template shadowrootmode="open"><style>${css}</style>${html.replaceAll(' inert=""', '')}</template></div></main></body></html>`,
        ],
      ]),
    );
    await copy.evaluate(axe.source);
    const { violations, passes } = (await copy.evaluate(
      "axe.run(document).then(({ violations, passes }) => ({ passes: passes.map(({ id }) => id), violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(' ')) }))",
    )) as { violations: string[]; passes: string[] };
    await copy.close();
    expect(passes).toEqual(expect.arrayContaining(['aria-dialog-name', 'button-name', 'color-contrast']));
    return violations;
  }

  // Its other states are judged in surfaces.test.ts.
  test.each(['light', 'dark'])('axe finds nothing in a %s card with all it says', async (theme) => {
    await openCard(theme);
    await pressInCard(session, page, MORE);
    await placedCard(page);
    expect(await judge()).toEqual([]);
    await page.close();
  });

  // Only Chromium shows a driver what it gives to screen readers.
  if (name === 'chromium')
    test('the browser gives its words to screen readers', async () => {
      await openCard('light');
      await pressInCard(session, page, MORE);
      await placedCard(page);
      const words = await inCard<string[]>(
        session,
        page,
        "[...root.querySelectorAll('h2, h3, p, button, a, li, dt')].filter((it) => it.children.length === 1 && it.firstElementChild.dataset.said !== undefined && it.checkVisibility({ contentVisibilityAuto: true })).map(({ textContent }) => textContent)",
      );
      expect(words.length).toBeGreaterThan(4);
      const devTools = await page.createCDPSession();
      const { nodes } = await devTools.send('Accessibility.getFullAXTree');
      const given = nodes.filter(({ ignored }) => !ignored).map(({ name: own }) => String(own?.value ?? ''));
      expect(words.filter((text) => !given.some((own) => own.includes(text.trim())))).toEqual([]);
      await page.close();
    });

  test('every target is at least 24 pixels wide and high, or has room around it', async () => {
    await openCard('light');
    await pressInCard(session, page, MORE);
    const small = await inCard<string[]>(
      session,
      page,
      `[...root.querySelectorAll('button, summary')].map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24)).map(({ element, box }) => element.outerHTML.slice(0, 80) + box.width + 'x' + box.height)`,
    );
    expect(small).toEqual([]);
    await page.close();
  });

  test('it can be hovered, persists, and is dismissed without moving the pointer', async () => {
    page = await session.open(URL, PAGES);
    await toFront(page);
    await waitUntil('for marks', async () => (await listMarks(page)).length >= 3);
    await pointAtText(page, '#plain', 'Llama 4');
    const { left, top } = await placedCard(page);
    await movePointer(page, { x: left + 40, y: top + 40 });
    await pause(page, LONG);
    expect(await hasCard(page)).toBe(true);
    await closeCard(page);
    await page.close();
  });
});
