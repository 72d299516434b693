import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { inCard, tellReader } from '../../../scripts/browser/card-inside.ts';
import { pressKey } from '../../../scripts/browser/input.ts';
import { closeCard, hasCard, listMarks, waitForCard } from '../../../scripts/browser/marks.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import { pressInCard } from '../../../scripts/browser/press-in-card.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { articleTest } from '../setup/article-test.ts';
import { openMore } from '../setup/card-page.ts';
import { SITE } from '../setup/news-site.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// Everything without a pointer: from mention to mention, into the card, and back to where the reader was.

const URL = `${SITE}/2026/11/16/keyboard`;
const BODY = `<p id="first">The company says Llama 4 is an open-source model, <a id="link" href="#x">as it did before</a>.</p>
<style>.gone { display: none }</style><p class="gone">Llama 2 is not shown here.</p>${PROSE}
<details><summary>More on this</summary><p id="detail">Researchers compared Llama 3.1 with others.</p></details>${PROSE}
<p id="last">Meta AI uses Llama, too.</p><p><a id="after" href="#y">More news</a></p>`;
const PAGES = new Map([[URL, articlePage('Meta shows a model', BODY)]]);
/** What the steps go round: Llama 2 has no box, so it does not count. */
const MENTIONS = ['Llama 4', 'open-source', 'Llama 3.1', 'Meta AI', 'Llama'];
const META_AI = 1 + MENTIONS.indexOf('Meta AI'); // steps from the start of the page
const MOST_TABS = 40; // from one end of the card to the other

const LABEL = "root.querySelector('[role=dialog]')?.getAttribute('aria-label')";
const POSITION = "root.querySelector('footer .steps')?.textContent";
const SAID = "root.querySelector('.unseen[role=status]')?.textContent";
const FOCUS =
  "root.activeElement?.getAttribute('role') ?? root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? null";

const pointedOn = (page: Page) =>
  page.evaluate(
    "[...CSS.highlights.get('sidelight-pointed') ?? []].map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset)).join()",
  ) as Promise<string>;
/** The id of what has the focus, or its name. */
const activeOn = (page: Page) =>
  page.evaluate('document.activeElement.id || document.activeElement.localName') as Promise<string>;

/** Tab through the card and out of its end. */
async function tabThroughCard(page: Page): Promise<void> {
  await pressKey(page, 'Tab');
  for (let at = 0; at < MOST_TABS && (await activeOn(page)) === 'div'; at += 1) await pressKey(page, 'Tab');
}

describe.each(BROWSERS)('%s, by keyboard', (name) => {
  const session = useBrowser(name);
  const test = articleTest(session, { url: URL, pages: PAGES, marks: 5 });

  const inOpenCard = <T>(page: Page, expression: string) => inCard<T>(session, page, expression);

  /** Goes on by so many mentions, and waits for the card of the last. */
  async function step(page: Page, by: number): Promise<void> {
    for (let left = Math.abs(by); left > 0; left -= 1) await tellReader(session, page, 'stepMention', Math.sign(by));
    await waitForCard(page);
  }

  test('next and previous go round the mentions that can be seen, and say where', async ({ page }) => {
    const visited: string[] = [];
    for (const _ of MENTIONS) {
      await step(page, 1);
      visited.push(await pointedOn(page));
    }
    expect(visited).toEqual(MENTIONS);
    expect(await page.evaluate("document.querySelector('details').open")).toBe(true);
    expect(await inOpenCard(page, LABEL)).toBe('Llama: context card');
    expect(await inOpenCard(page, POSITION)).toContain('3 of 3');
    const said = () => inOpenCard(page, SAID);
    await waitUntil('for the announcement', async () => (await said()) === 'Llama: context card, 3 of 3');
    await step(page, 1);
    await waitUntil('for the first again', async () => (await pointedOn(page)) === MENTIONS[0]);
    await step(page, -1);
    await waitUntil('for the last again', async () => (await pointedOn(page)) === MENTIONS.at(-1));
  });

  test('a card takes no focus by itself; Tab goes into it, and Escape gives the focus back', async ({ page }) => {
    await page.focus('#link');
    await step(page, 1);
    expect(await activeOn(page)).toBe('link');
    await pressKey(page, 'Tab');
    expect(await inOpenCard(page, FOCUS)).toBe('dialog');
    await pressKey(page, 'Tab');
    expect(await inOpenCard(page, FOCUS)).toBe('Close card');
    await closeCard(page);
    expect(await activeOn(page)).toBe('link');
  });

  test('Tab goes past the card’s end back to the page, and into a card once', async ({ page }) => {
    await page.focus('#link');
    await step(page, 1);
    await tabThroughCard(page);
    expect(await activeOn(page)).toBe('link');
    expect(await hasCard(page)).toBe(true);
    await pressKey(page, 'Tab');
    expect(await activeOn(page)).toBe('summary');
    await page.evaluate("document.querySelector('#first').append(' And so on.')");
    await waitUntil('for the page to be read anew', async () => (await listMarks(page)).length >= MENTIONS.length);
    await closeCard(page);
    expect(await activeOn(page)).toBe('summary');
  });

  test('where nothing had the focus, a card that closes leaves no trace, and Tab goes on from the mention', async ({
    page,
  }) => {
    const html = () => page.evaluate("document.querySelector('main').outerHTML");
    await step(page, META_AI);
    expect(await pointedOn(page)).toBe('Meta AI');
    const before = await html();
    await closeCard(page);
    expect(await html()).toBe(before);
    expect(await page.evaluate('getSelection().rangeCount')).toBe(0);
    expect(await activeOn(page)).toBe('body');
    await pressKey(page, 'Tab');
    expect(await activeOn(page)).toBe('after');
  });

  test('where nothing had the focus, Tab goes on from the mention out of a card, too', async ({ page }) => {
    await step(page, META_AI);
    await pressKey(page, 'Tab');
    expect(await inOpenCard(page, FOCUS)).toBe('dialog');
    await closeCard(page);
    await pressKey(page, 'Tab');
    expect(await activeOn(page)).toBe('after');
  });

  test('where nothing had the focus, Tab goes on from the mention past the end of a card, too', async ({ page }) => {
    await step(page, META_AI);
    await tabThroughCard(page);
    expect(await activeOn(page)).toBe('after');
    expect(await hasCard(page)).toBe(true);
  });

  test('related cards open within the card, with a way back, and keep the focus', async ({ page }) => {
    await step(page, 1);
    await pressKey(page, 'Tab');
    await openMore(session, page);
    await inOpenCard(page, "root.querySelector('.related button').focus()");
    await pressKey(page, 'Enter');
    const label = () => inOpenCard(page, LABEL);
    await waitUntil('for the related card', async () => (await label()) !== 'Llama: context card');
    expect(await inOpenCard(page, FOCUS)).not.toBeNull();
    await pressInCard(session, page, "root.querySelector('[aria-label=Back]')");
    await waitUntil('for the card before', async () => (await label()) === 'Llama: context card');
  });

  test('other keys, and these where no card is open, are the page’s', async ({ page }) => {
    await page.evaluate(
      "window.keys = []; addEventListener('keydown', ({ key, defaultPrevented }) => keys.push(key + defaultPrevented))",
    );
    for (const key of ['Escape', 'Tab', 'j', 'ArrowDown']) await pressKey(page, key);
    expect(await page.evaluate('keys')).toEqual(['Escapefalse', 'Tabfalse', 'jfalse', 'ArrowDownfalse']);
    await step(page, 1);
    await page.evaluate('keys.length = 0');
    for (const key of ['j', 'ArrowDown', 'Escape']) await pressKey(page, key);
    expect(await page.evaluate('keys')).toEqual(['jfalse', 'ArrowDownfalse']);
  });

  test('marks can be hidden and shown', async ({ page }) => {
    await tellReader(session, page, 'toggleMarks', null);
    await waitUntil('for the marks to go', async () => (await listMarks(page)).length === 0);
    await tellReader(session, page, 'toggleMarks', null);
    await waitUntil('for the marks', async () => (await listMarks(page)).length >= MENTIONS.length);
  });
});
