import type { Page } from 'puppeteer-core';
import type { BrowserSession, Popup } from '../../../scripts/browser/session.ts';

const HAS_READ = "!['loading', undefined].includes(document.querySelector('[data-state]')?.dataset.state)";

/** Opens the popup over a page, waits until `isThere` holds in it, has something done with it, and closes it whatever becomes of that. */
export async function withPopup<T>(
  session: BrowserSession,
  page: Page,
  work: (popup: Popup) => Promise<T>,
  isThere = HAS_READ,
): Promise<T> {
  const popup = await session.openPopup(page);
  try {
    await popup.waitFor(isThere);
    return await work(popup);
  } finally {
    await popup.close();
  }
}
