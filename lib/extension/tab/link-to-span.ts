import { browser } from 'wxt/browser';
import type { Span } from '../../text/readable-text.ts';
import { LINK_SCRIPT } from '../content-files.ts';
import { askReader } from '../messages/ask-reader.ts';

/** A link that leads to a span of a tab's page; null where none can be made. Its maker comes into the page only now. */
export async function linkToSpan(tabId: number, span: Span): Promise<string | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [LINK_SCRIPT] });
  } catch {
    return null; // the page has gone, or the access to it
  }
  return askReader(tabId, 'linkToSpan', span);
}
