import { browser } from 'wxt/browser';
import { BUILT_IN_CARDS_SCRIPT, CARD_SCRIPT, MARKS_CSS, READER_SCRIPT } from './content-files.ts';
import type { FrameTarget } from './messages.ts';

/** Puts the reader into a tab's page. False where the browser does not let us: no access, or a page of its own. */
export async function injectReader(tabId: number, frameId = 0): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.insertCSS({ target, files: [MARKS_CSS] });
    await browser.scripting.executeScript({ target, files: [READER_SCRIPT] });
    return true;
  } catch {
    return false; // "Cannot access contents of the page", "Missing host permission for the tab" and the like
  }
}

/** Puts the card's script, and the cards before it, beside a reader. */
export async function injectCard({ tabId, frameId }: FrameTarget): Promise<void> {
  try {
    const files = [BUILT_IN_CARDS_SCRIPT, CARD_SCRIPT];
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
  } catch {
    // The page has gone, or the access to it: then no card is wanted either.
  }
}
