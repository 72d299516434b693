import { browser } from 'wxt/browser';
import { MARKS_CSS, READER_SCRIPT } from './content-files.ts';

/** Puts the reader into a tab's page. False where the browser does not let us: no access, or a page of its own. */
export async function injectReader(tabId: number): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: [MARKS_CSS] });
    await browser.scripting.executeScript({ target, files: [READER_SCRIPT] });
    return true;
  } catch {
    return false; // "Cannot access contents of the page", "Missing host permission for the tab" and the like
  }
}
