import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { pressKey } from '../../scripts/browser/input.ts';
import { closeCard, hasCard, hoverMark, listMarks, placedCard, waitForCard } from '../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../scripts/browser/open-page.ts';
import { movePointer } from '../../scripts/browser/point-at.ts';
import type { Popup } from '../../scripts/browser/session.ts';
import { ARTICLE_URL, FRONT_URL, PAGES, QUIET_URL } from './setup/news-site.ts';
import { pause } from './setup/pause.ts';
import { BROWSERS, useBrowser, useOwnBrowser } from './setup/use-browser.ts';
import { withPopup } from './setup/with-popup.ts';

// The whole path in real browsers: a press of the toolbar button, marks, hover card, popup, and nothing left behind.

const ARTEFACTS = 'test-artefacts/browser';
const LEAVE_PAST = 700; // ms; a card outlives the pointer by 300 ms
const STATE = "document.querySelector('[data-state]')?.dataset.state";

/** The page as its own scripts and its reader have it. */
const PAGE_AS_IT_IS = `(() => {
  getSelection().selectAllChildren(document.querySelector('article'));
  const selected = getSelection().toString();
  getSelection().removeAllRanges();
  const boxes = [...document.querySelectorAll('body *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.localName, x, y + scrollY, width, height].join(' ');
  });
  return { html: document.documentElement.innerHTML, selected, boxes };
})()`;

describe.each(BROWSERS)('%s', (name) => {
  // A driver can press Chromium's button, which gives `activeTab`. In Firefox it cannot, so there the site is granted.
  const session = name === 'firefox' ? useBrowser(name) : useOwnBrowser(name);
  let page: Page;
  let untouched: unknown;

  beforeAll(async () => {
    page = await session.open(ARTICLE_URL, PAGES);
    untouched = await page.evaluate(PAGE_AS_IT_IS);
  });

  const inPopup = <T>(work: (popup: Popup) => Promise<T>, on: Page = page) => withPopup(session, on, work);

  test('pressing the toolbar button marks the article and lists its cards', async () => {
    const shown = await inPopup(async (popup) => {
      await popup.screenshot(`${ARTEFACTS}/${name}-popup.png`);
      return popup.evaluate<string>('document.body.innerText');
    });
    expect(shown).toContain('Meta bets again on models anyone can download');
    expect(shown).toMatch(/^Llama$/m);
    expect(shown).toMatch(/^Open source$/m);
    const marks = await listMarks(page);
    expect(marks.filter(({ style }) => style.startsWith('model')).map(({ text }) => text)).toEqual([
      'Llama 4',
      'Llama',
      'Llama 3.1',
      'Llama',
      'Llama',
      'Llama 3.1',
      'Llama',
      'LLaMA',
    ]);
  });

  test('mentions are found across bold, emphasis, links and special spaces', async () => {
    const lead = (await listMarks(page)).filter(({ context }) => /assistant|place for|releases part/.test(context));
    expect(lead.map(({ style, text }) => [style, text])).toEqual([
      ['product-first', 'Meta AI'],
      ['model-first-lined', 'Llama 4'], // in a link
      ['idea', 'open-source'],
    ]);
  });

  test('menus, related stories, the animal and other software stay unmarked', async () => {
    const contexts = (await listMarks(page)).map(({ context }) => context).join('\n');
    expect(contexts).not.toMatch(/Llama 4 tested|keep the internet running|keep llamas|Ollama|llama\.cpp|Powered by/);
  });

  test('the page is the same as before, to its scripts and to its reader', async () => {
    expect(await page.evaluate(PAGE_AS_IT_IS)).toEqual(untouched);
  });

  test('resting on a mention shows its card, and Escape takes it away', async () => {
    await toFront(page);
    await hoverMark(
      page,
      (await listMarks(page)).findIndex(({ text }) => text === 'Llama'),
    );
    await page.screenshot({ path: `${ARTEFACTS}/${name}-hover-card.png` });
    const [mark, card] = (await page.evaluate(`(() => {
      const box = (element) => { const { top, bottom, left, right } = element.getBoundingClientRect(); return { top, bottom, left, right }; };
      const range = document.createRange();
      const text = document.querySelector('#lead').lastChild;
      range.setStart(text, text.data.indexOf('Llama'));
      range.setEnd(text, text.data.indexOf('Llama') + 5);
      return [box(range), box(document.querySelector('[data-sidelight-card]'))];
    })()`)) as [Box, Box];
    expect(card.top >= mark.bottom || card.bottom <= mark.top, 'the card must not cover the mention').toBe(true);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(1000);
    await closeCard(page);
    expect(await page.evaluate(PAGE_AS_IT_IS)).toEqual(untouched);
  });

  test('the card can be reached and stays until it is left', async () => {
    await hoverMark(
      page,
      (await listMarks(page)).findIndex(({ text }) => text === 'Llama'),
    );
    const { left, top } = await placedCard(page);
    await movePointer(page, { x: left + 60, y: top + 60 });
    await pause(page, LEAVE_PAST);
    expect(await hasCard(page)).toBe(true);
    await movePointer(page, { x: 990, y: 790 });
    await waitForCard(page, false);
  });

  test('Escape is left to the page when no card is open', async () => {
    await page.evaluate(
      "window.escapes = 0; addEventListener('keydown', (event) => { escapes += event.key === 'Escape' })",
    );
    await pressKey(page, 'Escape');
    expect(await page.evaluate('window.escapes')).toBe(1);
  });

  test('the popup opens a card and jumps to its mentions', async () => {
    await page.evaluate('scrollTo(0, 0)');
    await inPopup(async (popup) => {
      const strip = 'document.querySelector(\'[role=slider][aria-label$=" Llama"]\')';
      await popup.evaluate(
        `${strip}.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'End', bubbles: true }))`,
      );
      await waitUntil('for the page to scroll', async () => ((await page.evaluate('scrollY')) as number) > 0);
      await waitForCard(page);
    });
    const pointed = await page.evaluate(
      "[...CSS.highlights.get('sidelight-pointed') ?? []].map((range) => range.startContainer.data)",
    );
    expect(pointed).toEqual([expect.stringContaining('LLaMA-based')]);
    await toFront(page);
    await closeCard(page);
  });

  test('the switch takes all marks away and brings them back', async () => {
    await inPopup(async (popup) => {
      const toggle = "document.querySelector('[role=switch]').click()";
      await popup.evaluate(toggle);
      await popup.waitFor(`${STATE} === 'off'`);
      await popup.screenshot(`${ARTEFACTS}/${name}-popup-off.png`);
      await waitUntil('for the marks to go', async () => (await listMarks(page)).length === 0);
      await popup.evaluate(toggle);
      await popup.waitFor(`${STATE} === 'cards'`);
      await waitUntil('for the marks to come back', async () => (await listMarks(page)).length > 0);
    });
  });

  test('an article without a mention says so and offers the cards', async () => {
    const quiet = await session.open(QUIET_URL, PAGES);
    const shown = await inPopup(async (popup) => {
      expect(await popup.evaluate(STATE)).toBe('empty');
      await popup.screenshot(`${ARTEFACTS}/${name}-popup-empty.png`);
      return popup.evaluate<number>("document.querySelectorAll('input[type=search]').length");
    }, quiet);
    expect(shown).toBe(1);
    expect(await listMarks(quiet)).toEqual([]);
    await quiet.close();
  });

  test('a page that is no article is marked when it is asked for', async () => {
    const front = await session.open(FRONT_URL, PAGES);
    await inPopup(async (popup) => expect(await popup.evaluate(STATE)).toBe('cards'), front);
    expect((await listMarks(front)).map(({ text }) => text)).toContain('Llama 4');
    await front.close();
  });

  test('a page that no extension may read says so', async () => {
    const blank = await session.visit('about:blank');
    await inPopup(async (popup) => {
      expect(await popup.evaluate(STATE)).toBe('unsupported');
      await popup.screenshot(`${ARTEFACTS}/${name}-popup-unsupported.png`);
    }, blank);
    await blank.close();
  });
});

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
