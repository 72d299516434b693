import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inCard, tellReader } from '../../../scripts/browser/card-inside.ts';
import { pressKey } from '../../../scripts/browser/input.ts';
import {
  loadServed,
  type ServedPage,
  type ServedPages,
  toFront,
  waitUntil,
} from '../../../scripts/browser/open-page.ts';
import { atRest, type Box, pointAt } from '../../../scripts/browser/point-at.ts';
import { SITE } from '../setup/news-site.ts';
import { pause } from '../setup/pause.ts';
import { EMPTY, giveBack, openInTab } from '../setup/same-tab.ts';
import { untilRead } from '../setup/until-there.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';
import { HOSTILE_PAGES, type HostilePage, SANDBOXED_STORY, SANDBOXING_PAGE } from './hostile-pages.ts';
import { HOSTILE_WORDS, MARKUP } from './hostile-words.ts';

// Pages that know of Sidelight, or of nothing: marks and card work where they can, and the page works as it did.

const urlOf = (page: HostilePage) => `${SITE}/2026/11/24/hostile-${HOSTILE_PAGES.indexOf(page)}`;
const EMPTY_URL = `${SITE}/nothing`;
const SANDBOX_URL = `${SITE}/2026/11/24/sandbox`;
const SANDBOXED_URL = `${SITE}/2026/11/24/sandboxed`;
const WORDS_URL = `${SITE}/2026/11/24/words`;
const STATE = "document.querySelector('[data-state]')?.dataset.state";
const PAGES: ServedPages = new Map<string, string | ServedPage>([
  ...HOSTILE_PAGES.map((page) => [urlOf(page), page.html] as const),
  [EMPTY_URL, EMPTY],
  [SANDBOX_URL, SANDBOXING_PAGE],
  [`${SANDBOX_URL}-inner`, SANDBOXED_STORY],
  [SANDBOXED_URL, { html: SANDBOXED_STORY, headers: { 'Content-Security-Policy': 'sandbox allow-scripts' } }],
  [WORDS_URL, HOSTILE_WORDS],
]);
const LONG_ENOUGH = 1000; // ms of the page, in which marks or a card would have come
// Buttons in a popup whose letters run from right to left: what a page says before them has turned them round.
const TURNED_BUTTONS = `[...document.querySelectorAll('button')].filter((button) => {
  const [text] = [...button.childNodes].filter(({ nodeType, data }) => nodeType === 3 && data.length > 2);
  if (text === undefined) return false;
  const leftOf = (at) => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect().left;
  };
  return leftOf(0) > leftOf(1);
}).map(({ textContent }) => textContent)`;

describe.each(BROWSERS)('%s, on', (name) => {
  const session = useBrowser(name);

  test.each(HOSTILE_PAGES)('$name', async (hostile) => {
    const { marks = 2, act, card = 'pointer' } = hostile;
    const page = await openInTab(session, EMPTY_URL, PAGES);
    const witness = <T>(expression: string) => page.evaluate(`witness.${expression}`) as Promise<T>;
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String((error as Error).stack)));
    await loadServed(page, urlOf(hostile), PAGES); // now that its errors are heard
    await toFront(page);
    // The headline is marked as well.
    if (marks > 0) await waitUntil('for marks', async () => (await witness<number>('marks()')) > marks);
    else {
      await untilRead(session, page);
      await pause(page, LONG_ENOUGH);
    }
    if (act !== undefined) await page.evaluate(act);

    if (card === 'pointer' || card === 'covered') await pointAt(page, () => witness<Box>('name()'));
    if (card === 'covered') {
      await pause(page, LONG_ENOUGH);
      expect(await witness('card()'), 'what is under something else shows no card').toBeNull();
    }
    if (card !== 'pointer') await tellReader(session, page, 'stepMention', 1);
    if (card === 'none') await pause(page, 500);
    else {
      await waitUntil('for the card', async () => (await witness('card()')) !== null);
      await expectUsable(page, await atRest(page, () => witness<Box>('card()')));
      const words = () => inCard<string>(session, page, 'root.textContent').catch(() => ''); // a tab that moves is not found
      await waitUntil('for its words', async () => /Llama/.test(await words()));
    }
    await pressKey(page, 'Escape');
    await waitUntil('for the card to go', async () => (await witness('card()')) === null);

    const before = await witness<number>('keys');
    await pressKey(page, 'x');
    expect(await witness<number>('keys'), 'the page hears its keys').toBe(before + 1);
    expect(errors.filter((error) => /extension:\/\//.test(error))).toEqual([]);
    await giveBack(session, page);
  });

  test('a story in a sandboxed frame is marked, and stays in its sandbox', async () => {
    const page = await session.open(SANDBOX_URL, PAGES);
    await toFront(page);
    const frame = () => page.frames().find((it) => it.url().endsWith('-inner'));
    await waitUntil(
      'for marks',
      async () => ((await frame()?.evaluate('globalThis.witness?.marks() ?? 0')) as number) > 2,
    );
    expect(await frame()?.evaluate('self.origin')).toBe('null');
    expect(await page.evaluate('witness.keys')).toBe(0);
    await pressKey(page, 'x');
    expect(await page.evaluate('witness.keys')).toBe(1);
    await page.close();
  });

  test('a page in a sandbox is marked, has its card, and is read by the popup', async () => {
    const page = await session.open(SANDBOXED_URL, PAGES);
    await toFront(page);
    await waitUntil('for marks', async () => ((await page.evaluate('witness.marks()')) as number) > 2);
    expect(await page.evaluate('self.origin')).toBe('null');
    await pointAt(page, async () => (await page.evaluate('witness.name()')) as Box);
    await waitUntil('for the card', async () => (await page.evaluate('witness.card()')) !== null);
    const popup = await session.openPopup(page);
    await popup.waitFor(`${STATE} === 'cards'`);
    await popup.close();
    await page.close();
  });

  test('a story whose words are markup, turned round or half a character is shown as text in popup and card', async () => {
    const page = await session.open(WORDS_URL, PAGES);
    await toFront(page);
    const popup = await session.openPopup(page);
    await popup.waitFor(`${STATE} === 'cards'`);
    await popup.evaluate("document.querySelector('.card-row [aria-expanded]').click()");
    await popup.waitFor("document.querySelectorAll('.quote').length >= 2");
    expect(await popup.evaluate<string>("document.querySelector('h1').textContent")).toContain(MARKUP);
    expect(await popup.evaluate<string>("document.querySelector('.facts-line').textContent")).toContain(MARKUP);
    expect(await popup.evaluate("document.querySelector('.harm')")).toBeNull();
    expect(await popup.evaluate('window.harmed === undefined')).toBe(true);
    expect(await popup.evaluate(TURNED_BUTTONS)).toEqual([]);
    await popup.screenshot(`test-artefacts/browser/${name}-popup-hostile-words.png`);
    await popup.close();

    await tellReader(session, page, 'stepMention', 1);
    await waitUntil('for the card', () => inCard<boolean>(session, page, "root.querySelector('h2') !== null"));
    expect(await inCard(session, page, "root.querySelector('.harm') === null")).toBe(true);
    expect(await page.evaluate('window.harmed === undefined')).toBe(true);
    await page.close();
  });

  /** In the viewport, and what a press in it would hit. */
  async function expectUsable(page: Page, { left, top, right, bottom }: Box): Promise<void> {
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(1000);
    expect(bottom).toBeLessThanOrEqual(800);
    expect(right - left).toBeGreaterThan(200);
    expect(await page.evaluate(`witness.isCardOnTop(${(left + right) / 2}, ${(top + bottom) / 2})`)).toBe(true);
  }
});
