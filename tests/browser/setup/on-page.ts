import type { Page } from 'puppeteer-core';
import { type ServedPages, toFront } from '../../../scripts/browser/open-page.ts';
import type { BrowserSession } from '../../../scripts/browser/session.ts';
import { giveBack, openInTab } from './same-tab.ts';

/** Opens a page in front, has something done on it, and gives its tab back; one that failed is closed. */
export async function onPage(
  session: BrowserSession,
  url: string,
  pages: ServedPages,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await openInTab(session, url, pages);
  try {
    await toFront(page);
    await work(page);
  } catch (error) {
    await page.close();
    throw error;
  }
  await giveBack(session, page);
}
