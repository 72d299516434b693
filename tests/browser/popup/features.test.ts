import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { tellReader } from '../../../scripts/browser/card-inside.ts';
import { listMarks, waitForCard } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import type { Popup } from '../../../scripts/browser/session.ts';
import { ARTICLE_URL, PAGES } from '../setup/news-site.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';
import { withPopup } from '../setup/with-popup.ts';

// What a reader can take along from the popup, and how it is quieted.

const STATE = "document.querySelector('[data-state]')?.dataset.state";
const SAID = "document.querySelector('.said').innerText";

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);
  let page: Page;

  beforeAll(async () => {
    page = await session.open(ARTICLE_URL, PAGES);
    await waitUntil('for marks', async () => (await listMarks(page)).length > 10);
  });

  const marked = async () => (await listMarks(page)).map(({ text }) => text);

  const inPopup = <T>(work: (popup: Popup) => Promise<T>) =>
    withPopup(session, page, async (popup) => {
      // What is copied is looked at on its way: a driver may not read the clipboard.
      await popup.evaluate(
        "Object.defineProperty(window.navigator.clipboard, 'writeText', { value: async (text) => { document.body.dataset.copied = text } })",
      );
      return work(popup);
    });

  const click = (popup: Popup, text: string) =>
    popup.evaluate(`[...document.querySelectorAll('button')].find((it) => it.innerText === '${text}').click()`);
  /** A row has the card's question where there are few, its name where there are many. */
  const openCard = (popup: Popup, name: string) =>
    popup.evaluate(
      `[...document.querySelectorAll('.card-row [aria-expanded]')].find((it) => ['${name}', 'What is ${name}?'].includes(it.innerText.trim())).click()`,
    );
  const copied = (popup: Popup) => popup.evaluate<string>('document.body.dataset.copied');

  test('a card is copied as text and as Markdown, with its source', async () => {
    await inPopup(async (popup) => {
      await openCard(popup, 'Llama');
      await popup.waitFor("document.querySelector('.details') !== null");
      await click(popup, 'Copy as Markdown');
      await popup.waitFor(`${SAID} === 'Card copied, with its source.'`);
      expect(await copied(popup)).toMatch(/^## What is Llama\?\n\n/);
      expect(await copied(popup)).toContain('\n— ');
      await popup.screenshot(`test-artefacts/browser/${name}-popup-copied.png`);
      await click(popup, 'Copy all');
      await popup.waitFor("document.body.dataset.copied.startsWith('What is Llama?')");
      await popup.waitFor(`${SAID} === 'Card copied, with its source.'`);
      await popup.evaluate(
        "document.querySelector('input[type=search]').dispatchEvent(new window.Event('input', { bubbles: true }))",
      );
      await popup.waitFor(`${SAID} === ''`);
    });
  });

  test('a link to a sentence leads to it', async () => {
    const link = await inPopup(async (popup) => {
      await openCard(popup, 'Llama');
      await popup.waitFor("document.querySelector('.details .quote') !== null");
      await popup.evaluate(
        "[...document.querySelectorAll('.quote button')].find((it) => it.innerText.startsWith('Copy link')).click()",
      );
      await popup.waitFor(`${SAID} === 'Link to the sentence copied.'`);
      return copied(popup);
    });
    const [address, directive = ''] = link.split('#:~:text=');
    expect(address).toBe(ARTICLE_URL);
    const text = decodeURIComponent(directive.split(',').find((part) => !part.endsWith('-')) ?? '');
    expect(text).toMatch(/^Llama is a family of/i);
  });

  test('a topic that is muted is no longer marked, and can be marked again from the search', async () => {
    await inPopup(async (popup) => {
      await openCard(popup, 'Meta AI');
      await popup.waitFor("document.querySelector('.details') !== null");
      await click(popup, 'Don’t mark this topic');
      await popup.waitFor(`${SAID} === 'Meta AI is no longer marked.'`);
      await waitUntil('for the marks to go', async () => !(await marked()).includes('Meta AI'));
      await popup.waitFor(
        "document.querySelector('.muted-here')?.innerText.startsWith('Meta AI is no longer marked.')",
      );
      await popup.screenshot(`test-artefacts/browser/${name}-popup-muted.png`);
      await popup.evaluate("document.querySelector('.muted-here button').click()");
      await waitUntil('for the marks to come back', async () => (await marked()).includes('Meta AI'));
      await popup.waitFor("document.querySelector('.muted-here') === null");
      await click(popup, 'Don’t mark this topic');
      await waitUntil('for the marks to go', async () => !(await marked()).includes('Meta AI'));
    });
    await inPopup(async (popup) => {
      await popup.evaluate(`(() => {
        const input = document.querySelector('input[type=search]');
        input.value = 'Meta AI';
        input.dispatchEvent(new window.Event('input', { bubbles: true }));
      })()`);
      await popup.waitFor("document.querySelector('[data-view=search]') !== null");
      await openCard(popup, 'Meta AI');
      await popup.waitFor("document.querySelector('.details') !== null");
      await click(popup, 'Mark this topic again');
      await waitUntil('for the marks to come back', async () => (await marked()).includes('Meta AI'));
    });
  });

  test('a report of a wrong mark has the words around it, and is only copied', async () => {
    await inPopup(async (popup) => {
      await openCard(popup, 'Meta AI');
      await popup.waitFor("document.querySelector('.details') !== null");
      await click(popup, 'Report a wrong mark');
      await popup.waitFor(`${SAID}.startsWith('Report copied. Nothing was sent')`);
      const report = await copied(popup);
      expect(report).toContain(`Page: Meta bets again on models anyone can download ${ARTICLE_URL}`);
      expect(report).toContain('The company said its assistant, [Meta AI], would keep');
    });
  });

  test('a text that is asked about is searched for, and what no card speaks of is said', async () => {
    for (const [asked, answer] of [
      ['the Meta AI assistant', 'What is Meta AI?'],
      ['quantum chess', 'No card speaks of “quantum chess”.'],
    ]) {
      await session.inBackground(`browser.storage.session.set({ askedText: '${asked}' })`); // as the menu's item does
      await inPopup(async (popup) => {
        await popup.waitFor("document.querySelector('[data-view=search]') !== null");
        expect(await popup.evaluate("document.querySelector('.results').innerText")).toContain(answer);
      });
    }
  });

  test('marks that a shortcut has hidden are said to be, and come back', async () => {
    await tellReader(session, page, 'toggleMarks', null);
    await waitUntil('for the marks to go', async () => (await marked()).length === 0);
    await inPopup(async (popup) => {
      expect(await popup.evaluate<string>('document.body.innerText')).toContain('The marks on this page are hidden.');
      await popup.screenshot(`test-artefacts/browser/${name}-popup-hidden.png`);
      await click(popup, 'Show marks');
      await waitUntil('for the marks to come back', async () => (await marked()).length > 10);
      await popup.waitFor("document.querySelector('.state').innerText === 'marked'");
    });
  });

  test('over a page of the extension it says whose that is', async () => {
    const options = await session.openOwn('options.html');
    const popup = await session.openPopup(options);
    await popup.waitFor(`${STATE} === 'own'`);
    await popup.close();
    await options.close();
    await toFront(page);
  });

  test('a pause takes all marks away, says until when, and can be ended', async () => {
    await inPopup(async (popup) => {
      await click(popup, 'Pause everywhere for an hour');
      await popup.waitFor(`${STATE} === 'paused'`);
      expect(await popup.evaluate<string>('document.body.innerText')).toMatch(/Paused everywhere until \d?\d:\d\d/);
      await popup.screenshot(`test-artefacts/browser/${name}-popup-paused.png`);
      await waitUntil('for the marks to go', async () => (await marked()).length === 0);
      await click(popup, 'Mark pages again');
      await popup.waitFor(`${STATE} === 'cards'`);
      await waitUntil('for the marks to come back', async () => (await marked()).length > 10);
    });
  });
});

// Only Chromium lets a test call what listens to the browser's own menus and shortcuts.
describe('chromium, from outside the page', () => {
  const session = useBrowser('chromium');
  let page: Page;

  beforeAll(async () => {
    page = await session.open(ARTICLE_URL, PAGES);
    await waitUntil('for marks', async () => (await listMarks(page)).length > 10);
  });

  test('shortcuts go to mentions and hide marks', async () => {
    await toFront(page);
    const press = (command: string) => session.inBackground(`void browser.commands.onCommand.dispatch('${command}')`);
    await press('next-mention');
    await waitForCard(page);
    await press('toggle-marks');
    await waitUntil('for the marks to go', async () => (await listMarks(page)).length === 0);
    await press('toggle-marks');
    await waitUntil('for the marks to come back', async () => (await listMarks(page)).length > 10);
  });

  test('the menu’s item opens the popup with the card for the selection', async () => {
    const click = { menuItemId: 'explain', selectionText: 'open-source licence' };
    await session.inBackground(`void browser.contextMenus.onClicked.dispatch(${JSON.stringify(click)}, {})`);
    const target = await session.browser.waitForTarget((it) => it.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    await popup.waitForFunction(
      "document.querySelector('[data-view=search]')?.innerText.includes('What is “open source”?')",
    );
    await popup.close();
  });
});
