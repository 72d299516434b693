import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { clickOn, pressKey, typeText } from '../../../scripts/browser/input.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import type { Popup } from '../../../scripts/browser/session.ts';
import { findViolations } from '../setup/find-violations.ts';
import { ARTICLE_URL, PAGES } from '../setup/news-site.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';
import { withPopup } from '../setup/with-popup.ts';

// The search of the popup: all cards, what it finds and by what, and the pack that it offers.

const STATE = "document.querySelector('[data-state]')?.dataset.state";
const RESULTS = "(document.querySelector('.results')?.innerText ?? '')";
const TITLES = "[...document.querySelectorAll('.results .card-row :is(h2, h3)')].map((it) => it.innerText)";
const FOCUSED = 'document.activeElement.innerText || document.activeElement.localName';

function search(query: string): string {
  return `(() => {
    const input = document.querySelector('input[type=search]');
    input.value = '${query}';
    input.dispatchEvent(new window.Event('input', { bubbles: true }));
  })()`;
}

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);
  let page: Page;

  beforeAll(async () => {
    page = await session.open(ARTICLE_URL, PAGES);
  });

  const inPopup = <T>(work: (popup: Popup) => Promise<T>) => withPopup(session, page, work);

  test('pressed while it is empty, it lists all cards by name', async () => {
    await inPopup(async (popup) => {
      await popup.evaluate("document.querySelector('input[type=search]').click()");
      await popup.waitFor(`${RESULTS}.includes('Cambridge Analytica')`);
      const titles = await popup.evaluate<string[]>(TITLES);
      expect(titles).toEqual(titles.toSorted(new Intl.Collator('en').compare));
      expect(titles.length).toBeGreaterThan(10);
      await popup.screenshot(`test-artefacts/browser/${name}-popup-all-cards.png`);
    });
  });

  test('a result shows the sentence that has the words, with these marked', async () => {
    await inPopup(async (popup) => {
      await popup.evaluate(search('free download'));
      await popup.waitFor("document.querySelector('.results mark') !== null");
      const marked = await popup.evaluate<string[]>(
        "[...document.querySelectorAll('.results mark')].map((it) => it.innerText.toLowerCase())",
      );
      expect(marked.every((word) => /free|download/.test(word))).toBe(true);
    });
  });

  test('a name of a topic leads to its card', async () => {
    await inPopup(async (popup) => {
      await popup.waitFor("document.querySelector('.card-row') !== null");
      await popup.evaluate(search('Code Llama'));
      await popup.waitFor(`${RESULTS}.includes('This card also covers: Code Llama')`); // once the names have come
      expect((await popup.evaluate<string[]>(TITLES))[0]).toBe('What is Llama?');
      await popup.screenshot(`test-artefacts/browser/${name}-popup-search-name.png`);
    });
  });

  test('a miss offers the pack that is off; switched on, its results are there', async () => {
    await inPopup(async (popup) => {
      await popup.evaluate(search('Mixture of Experts'));
      await popup.waitFor(`${RESULTS}.includes('No card speaks of “Mixture of Experts”.')`);
      await popup.screenshot(`test-artefacts/browser/${name}-popup-offer.png`);
      const offer = "[...document.querySelectorAll('.offer button')].find((it) => it.innerText.startsWith('30 more'))";
      expect(await popup.evaluate(`${offer}.innerText`)).toBe('30 more topics in “Open models”: switch on');
      await popup.evaluate(`${offer}.focus()`);
      await popup.evaluate(`${offer}.click()`);
      await popup.waitFor(`${TITLES}[0]?.includes('mixture of experts') === true`);
      expect(await popup.evaluate(`${offer} === undefined`)).toBe(true);
      await popup.waitFor(`(${FOCUSED}).includes('mixture of experts')`);
      await popup.evaluate(search('MoE'));
      await popup.waitFor(`${TITLES}[0]?.includes('mixture of experts') === true`);
      await popup.screenshot(`test-artefacts/browser/${name}-popup-switched-on.png`);
    });
  });

  test('over a page that cannot be read all cards are there to look through, by real keys', async () => {
    const popup = await session.openOwn('popup.html');
    const focused = () => popup.evaluate(FOCUSED) as Promise<string>;
    await waitUntil('for the cards', async () => (await popup.evaluate(STATE)) === 'own');
    expect(await findViolations(popup)).toEqual([]);

    const stops: string[] = [];
    for (let stop = 0; stop < 3; stop += 1) {
      await pressKey(popup, 'Tab');
      stops.push(await focused());
    }
    expect(stops, 'the search is among the first three stops').toContain('input');

    await popup.evaluate('document.activeElement.blur()');
    await pressKey(popup, 'ArrowDown');
    const first = await focused();
    await pressKey(popup, 'ArrowDown');
    expect(await focused()).not.toBe(first);
    await pressKey(popup, 'ArrowUp');
    expect(await focused()).toBe(first);

    await typeText(popup, 'llama');
    await waitUntil('for results', async () => (await popup.evaluate(`${TITLES}[0]`)) === 'What is Llama?');
    expect(await popup.evaluate("document.querySelector('input[type=search]').value")).toBe('llama');
    await pressKey(popup, 'ArrowDown');
    expect(await focused()).toBe('What is Llama?');
    await pressKey(popup, '/');
    expect(await focused()).toBe('input');
    await pressKey(popup, 'Escape');
    await waitUntil('for the search to end', async () => (await popup.evaluate(RESULTS)) === '');
    await pressKey(popup, '/');
    await waitUntil('for all cards', async () => String(await popup.evaluate(RESULTS)).includes('ALL CARDS'));

    await popup.setViewport({ width: 400, height: 600 });
    const covered: string[] = [];
    const rows = (await popup.evaluate(`${TITLES}.length`)) as number;
    for (let row = 0; row < rows * 2; row += 1) {
      await pressKey(popup, row < rows ? 'ArrowDown' : 'ArrowUp');
      const isSeen = await popup.evaluate(`(() => {
        const { left, top, right, bottom } = document.activeElement.getBoundingClientRect();
        return document.activeElement.contains(document.elementFromPoint((left + right) / 2, top + 2))
          && document.activeElement.contains(document.elementFromPoint((left + right) / 2, bottom - 2));
      })()`);
      if (isSeen !== true) covered.push(await focused());
    }
    expect(covered, 'focus lies under nothing').toEqual([]);
    await clickOn(popup, '.results .card-row button');
    await waitUntil(
      'for its details',
      async () => (await popup.evaluate("document.querySelector('.details') !== null")) === true,
    );
    await popup.close();
  });
});
