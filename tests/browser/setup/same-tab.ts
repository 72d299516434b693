import type { Browser, Page } from 'puppeteer-core';
import { loadServed, type ServedPages, VIEWPORT } from '../../../scripts/browser/open-page.ts';
import type { BrowserSession } from '../../../scripts/browser/session.ts';

// To open a tab, with a process of its own, and to close it takes a browser longer than many a test, so tests lend a tab to each other.

/** A page without anything. */
export const EMPTY = '<!doctype html><title>Nothing</title><link rel="icon" href="data:,">';
const given = new WeakMap<Browser, Page>();

/** Loads an address in the tab that a test before has given back, or in a new one. The pointer is in the tab's first corner, or has not been seen there. */
export async function openInTab(session: BrowserSession, url: string, pages: ServedPages): Promise<Page> {
  const page = given.get(session.browser);
  given.delete(session.browser);
  if (page === undefined || page.isClosed()) return session.open(url, pages);
  await loadServed(page, url, pages);
  return page;
}

/** Empties a tab for the tests that follow. Whoever has told it to be another kind of browser (media, scripts, time) closes it instead. */
export async function giveBack(session: BrowserSession, page: Page | undefined): Promise<void> {
  if (page === undefined || page.isClosed()) return;
  await page.mouse.reset();
  const { width, height, ...others } = page.viewport() ?? VIEWPORT;
  const isAsNew = width === VIEWPORT.width && height === VIEWPORT.height && Object.keys(others).length === 0;
  if (!isAsNew || given.has(session.browser)) {
    await page.close();
    return;
  }
  const url = new URL('/nothing', page.url()).href; // of the same site: at another, and at none, Chromium starts another process
  await loadServed(page, url, new Map([[url, EMPTY]]));
  given.set(session.browser, page);
}
