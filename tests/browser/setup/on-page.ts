import type { Page } from 'puppeteer-core';
import { type ServedPages, toFront } from '../../../scripts/browser/open-page.ts';
import type { BrowserSession } from '../../../scripts/browser/session.ts';

/** Opens a page in front, has something done on it, and closes it whatever becomes of that. */
export async function onPage(
  session: BrowserSession,
  url: string,
  pages: ServedPages,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await session.open(url, pages);
  try {
    await toFront(page);
    await work(page);
  } finally {
    await page.close();
  }
}
