import type { Page } from 'puppeteer-core';
import { type ServedPages, toFront } from '../../../scripts/browser/open-page.ts';
import type { BrowserSession } from '../../../scripts/browser/session.ts';
import { giveBack, openInTab } from './same-tab.ts';

type Work = (page: Page) => Promise<void>;

/** Opens a page in front, in the tab of the tests before, has something done on it, and takes it away whatever becomes of that. */
export async function onPage(session: BrowserSession, url: string, pages: ServedPages, work: Work): Promise<void> {
  const page = await openInTab(session, url, pages);
  await inFront(page, work, () => giveBack(session, page));
}

/** The same in a tab of its own, for what depends on where a tab has been. */
export async function onNewTab(session: BrowserSession, url: string, pages: ServedPages, work: Work): Promise<void> {
  const page = await session.open(url, pages);
  await inFront(page, work, () => page.close());
}

async function inFront(page: Page, work: Work, takeAway: () => Promise<void>): Promise<void> {
  try {
    await toFront(page);
    await work(page);
  } finally {
    await takeAway();
  }
}
