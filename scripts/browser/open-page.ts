import { setTimeout } from 'node:timers/promises';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

/** Of a new page, in CSS px. */
export const VIEWPORT = { width: 1000, height: 800 };

/** Address to HTML, or to HTML with headers. */
export type ServedPages = ReadonlyMap<string, string | ServedPage>;

export interface ServedPage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

const NOTHING: ServedPages = new Map();
const servedTo = new WeakMap<Page, ServedPages>();

/** Opens an address in a new tab, served from `pages`: no server, no host mapping, nothing reaches the network. */
export async function openServed(browser: Browser, url: string, pages: ServedPages): Promise<Page> {
  const page = await newPage(browser);
  await page.setRequestInterception(true);
  // A request that is under way when its page is closed can no longer be answered.
  page.on('request', (request) => void answer(request, servedTo.get(page) ?? NOTHING).catch(() => {}));
  await loadServed(page, url, pages);
  return page;
}

/** Loads an address in a tab that `openServed` opened, from now on served from `pages`. */
export async function loadServed(page: Page, url: string, pages: ServedPages): Promise<void> {
  servedTo.set(page, pages);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

/** Opens an address in a new tab, from wherever it is. */
export async function openVisited(browser: Browser, url: string): Promise<Page> {
  const page = await newPage(browser);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

export async function newPage(browser: Browser): Promise<Page> {
  const page = closingSurely(await browser.newPage());
  await page.setViewport(VIEWPORT);
  return page;
}

const NEXT_CLOSE = 1000; // ms
const MOST_CLOSES = 20;

/**
 * Has a page asked to close until it has. Chromium loses that where the page has just loaded anew: it answers that all is well, and the tab stays (two
 * in 250 closed right after a reload, with other work on the machine); asked once more it goes.
 */
export function closingSurely(page: Page): Page {
  const close = page.close.bind(page);
  page.close = async (options) => {
    const closed = close(options).then(() => true);
    for (let asked = 1; !(await Promise.race([closed, setTimeout(NEXT_CLOSE, false, { ref: false })])); asked += 1) {
      if (asked === MOST_CLOSES) throw new Error(`Asked ${asked} times in vain: for a page to close`);
      void close(options).catch(() => {}); // it may have gone by now
    }
  };
  return page;
}

/**
 * Brings a tab to the front and waits until its page knows: what is done in a page before it is shown and has the focus may be lost. A page that
 * has taken away what would tell is taken at the browser's word.
 */
export async function toFront(page: Page): Promise<void> {
  await page.bringToFront();
  const isInFront = `(() => {
    try { return document.visibilityState === 'visible' && document.hasFocus(); } catch { return true; }
  })()`;
  await waitUntil('for the page to be in front', async () => (await page.evaluate(isInFront)) === true);
}

/** Closes all pages of a browser but one; one that goes by itself meanwhile is as good as closed. */
export async function closeAllBut(kept: Page, browser: Browser): Promise<void> {
  for (const page of await browser.pages()) if (page !== kept) await page.close().catch(() => {});
}

async function answer(request: HTTPRequest, pages: ServedPages): Promise<void> {
  const page = pages.get(request.url());
  const { html: body, headers = {} } = typeof page === 'string' ? { html: page } : (page ?? {});
  const contentType = headers['content-type'] ?? 'text/html; charset=utf-8';
  if (body !== undefined) await request.respond({ status: 200, contentType, headers, body });
  else if (/^(?:data|blob|about):/.test(request.url())) await request.continue();
  else await request.abort();
}

const LONGEST_STEP = 50; // ms between two looks

/**
 * Looks until `holds` gives true; an error that says what was waited for when it has not after `most` ms of pauses between the looks. What the looks
 * take does not count: where a machine does other things, browsers take their time to answer as well as to do what is waited for.
 */
export async function waitUntil(what: string, holds: () => Promise<boolean>, most = 10_000): Promise<void> {
  let step = 5; // ms; most of what is waited for comes soon
  let paused = 0;
  while (!(await holds())) {
    if (paused > most) throw new Error(`Waited ${most} ms in vain: ${what}`);
    await setTimeout(step);
    paused += step;
    step = Math.min(2 * step, LONGEST_STEP);
  }
}
