import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find-browser.mjs';
import { LONGEST_START } from './longest-start.ts';

const VIEWPORT = { width: 1000, height: 800 }; // CSS px
const LONGEST_LOAD = 180_000; // ms; mark.js across the elements of 3 MB takes half a minute
const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
// Garbage collection on request and exact heap sizes.
const MEASURED = ['--js-flags=--expose-gc', '--enable-precise-memory-info'];
// Pages of all sites follow one another in one process, which keeps what it has compiled: half of what a new tab costs.
const SHARED = ['--renderer-process-limit=1', '--disable-site-isolation-trials'];
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" }; // of the saved page
// Isolation from other origins makes `performance.now()` exact to 5 microseconds.
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** What pages are opened for: to measure what is done there, each from the start, or to read one after the other. */
export type Purpose = 'measure' | 'read';

/** A browser without the extension; null where there is none. */
export async function openBareBrowser(name: BrowserName, purpose: Purpose = 'measure'): Promise<Browser | null> {
  const executablePath = findBrowser(name);
  if (executablePath === null) return null;
  if (name === 'firefox') {
    const extraPrefsFirefox = { 'privacy.reduceTimerPrecision': false };
    return puppeteer.launch({
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox,
      timeout: LONGEST_START,
      protocolTimeout: LONGEST_LOAD,
    });
  }
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium's sandbox refuses root
  const args = ['--disable-gpu', ...QUIET, ...(purpose === 'measure' ? MEASURED : SHARED), ...sandbox];
  return puppeteer.launch({ executablePath, args, timeout: LONGEST_START, protocolTimeout: LONGEST_LOAD });
}

/** Opens HTML at an address in a fresh tab, does `work` there and closes it. Nothing reaches the network. */
export async function onFreshPage<T>(
  browser: Browser,
  page: { readonly html: string; readonly url: string },
  work: (tab: Page) => Promise<T>,
  purpose: Purpose = 'measure',
): Promise<T> {
  const headers = purpose === 'measure' ? { ...NO_SCRIPTS, ...ISOLATED } : NO_SCRIPTS;
  const tab = await browser.newPage();
  try {
    await tab.setViewport(VIEWPORT);
    await tab.setRequestInterception(true);
    tab.on('request', (request) => void answer(request, page, headers));
    await tab.goto(page.url, { waitUntil: 'load', timeout: LONGEST_LOAD });
    return await work(tab);
  } finally {
    await tab.close();
  }
}

async function answer(
  request: HTTPRequest,
  { html, url }: { readonly html: string; readonly url: string },
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  if (request.url() !== url) await request.abort();
  else await request.respond({ status: 200, headers, contentType: 'text/html; charset=utf-8', body: html });
}
