import type { Browser, Page, Viewport } from 'puppeteer-core';
import type { ServedPages } from '../../../scripts/browser/open-page.ts';
import type { BrowserSession } from '../../../scripts/browser/session.ts';

// A page in a new tab costs a browser a process, and the extension's scripts are compiled anew in it: twice and more of what it costs to go on
// to it in a tab that shows another page of its site, as a reader does. Tests that depend on a tab's past, or leave something behind that is
// the tab's and not the page's (an emulation, a listener that counts), open one of their own: `session.open`.

interface Tab {
  readonly page: Page;
  /** What is served in it: the pages of whoever has it. */
  readonly served: Map<string, ServedPages extends ReadonlyMap<string, infer Served> ? Served : never>;
  readonly viewport: Viewport | null;
}

const BETWEEN = '/between-two-pages';
const ASIDE = { x: 990, y: 400 }; // px; beside the article of `articlePage`

const tabs = new WeakMap<Page, Tab>();
const free = new WeakMap<Browser, Tab>();

/** As `session.open`, in the tab that was given back last if there is one. */
export async function openInTab(session: BrowserSession, url: string, pages: ServedPages): Promise<Page> {
  const tab = free.get(session.browser);
  free.delete(session.browser);
  if (tab === undefined || tab.page.isClosed()) return openTab(session, url, pages);
  const { page, served } = tab;
  const goTo = (address: string) => page.goto(address, { waitUntil: 'domcontentloaded' });
  served.clear();
  for (const [address, answer] of pages) served.set(address, answer);
  if (page.url() === url) {
    // To go where one is would be to load it again.
    const between = new URL(BETWEEN, url).href;
    served.set(between, '<!doctype html><link rel="icon" href="data:,">');
    await goTo(between);
  }
  await goTo(url);
  return page;
}

async function openTab(session: BrowserSession, url: string, pages: ServedPages): Promise<Page> {
  const served = new Map(pages);
  const page = await session.open(url, served);
  tabs.set(page, { page, served, viewport: page.viewport() });
  return page;
}

/** Gives back a page of `openInTab`, in its first size, with no button held and the pointer where no mention is. One that cannot go on is closed. */
export async function giveBack(session: BrowserSession, page: Page): Promise<void> {
  const tab = tabs.get(page);
  if (tab === undefined || page.isClosed()) return;
  try {
    if (JSON.stringify(page.viewport()) !== JSON.stringify(tab.viewport)) await page.setViewport(tab.viewport);
    await page.mouse.reset();
    await page.mouse.move(ASIDE.x, ASIDE.y);
    free.set(session.browser, tab);
  } catch {
    await page.close();
  }
}
