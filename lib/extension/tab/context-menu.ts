import { browser } from 'wxt/browser';
import { withoutHalves } from '../../text/without-halves.ts';
import { browserTranslator } from '../words/browser-translator.ts';

const ITEM = 'explain';
const KEY = 'askedText';
const LONGEST = 200; // UTF-16 units of a selection; a longer one names no topic

/** Adds "Explain with Sidelight" to the menu of selected text: it opens the popup with what there is on it. */
export function offerContextMenu(): void {
  // Firefox for Android has no such menu.
  if (browser.contextMenus === undefined) return;
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll(); // an update would add it a second time
    browser.contextMenus.create({ id: ITEM, title: browserTranslator().text('menuExplain'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId !== ITEM) return;
    // Not awaited: Firefox opens a popup only within the click.
    void browser.storage.session.set({ [KEY]: withoutHalves(selectionText.slice(0, LONGEST)).trim() });
    void openPopup();
  });
}

/** The text that the reader has asked about, once; null where the popup was opened for the page. */
export async function takeAskedText(): Promise<string | null> {
  const { [KEY]: text } = await browser.storage.session.get(KEY);
  if (typeof text !== 'string' || text === '') return null;
  await browser.storage.session.remove(KEY);
  return text;
}

async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: '/popup.html' }); // no window to open it in, or a browser that opens none by itself
  }
}
