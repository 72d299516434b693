import { browser } from 'wxt/browser';

/** Whether the browser shows a file of its own in a tab, such as a PDF: a script gets into that page, but finds no text in it. */
export async function isViewer(tabId: number): Promise<boolean> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return !/^text\/|xml/.test(String(found?.result ?? 'text/html'));
  } catch {
    return false;
  }
}
