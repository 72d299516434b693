import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { openBackground } from './firefox-background.ts';
import { LONGEST_START } from './longest-start.ts';
import { closeAllBut, openServed, openVisited, toFront, waitUntil } from './open-page.ts';
import type { BrowserSession, Popup, SessionOptions } from './session.ts';

const EXTENSION_ID = 'sidelight@sidelight.example';
const UUID = '5f0e9c1a-7b52-4a86-9a34-2f6f0e6b8d11'; // pinned, so that the extension's own pages have a known address
const OWN_PAGE = `moz-extension://${UUID}/`;
const SMALLEST_POPUP = 200; // px; a panel that has not been laid out yet says 0
const POPUP = "browser.extension.getViews({ type: 'popup' })[0]";

/**
 * A driver cannot press Firefox's toolbar buttons nor see its panels. But the extension opens its welcome page at
 * install; from there `action.openPopup()` opens the real popup, and `extension.getViews()` reaches into it. This gives no
 * `activeTab`, so the page's host must be granted.
 */
export async function openFirefox(
  executable: string,
  folder: string,
  options: SessionOptions,
): Promise<BrowserSession> {
  const browser = await launchFirefox(executable, options);
  await browser.installExtension(folder);
  const ownPage = await findWelcomePage(browser);
  return {
    name: 'firefox',
    browser,
    open: (url, pages) => openServed(browser, url, pages),
    visit: (url) => openVisited(browser, url),
    openOwn: (path) => openOwn(browser, ownPage, path),
    openPopup: (page) => openPopup(ownPage, page),
    ...openBackground(ownPage),
    uninstall: () => browser.uninstallExtension(EXTENSION_ID),
    async closePages() {
      await ownPage.evaluate(`${POPUP}?.close()`);
      await closeAllBut(ownPage, browser);
    },
    close: () => browser.close(),
  };
}

/** Processes that outlive their last page, for the next one of the same origin. */
const KEPT_PROCESSES = {
  'dom.ipc.keepProcessesAlive.web': 4,
  'dom.ipc.keepProcessesAlive.webIsolated.max': 4,
  'dom.ipc.keepProcessesAlive.webIsolated.perOrigin': 1,
};

/** Starts Firefox as it is before an extension is in it. */
export function launchFirefox(
  executable: string,
  { isHeadless, proxyPort, backgroundRest, sharesProcesses = false }: SessionOptions,
): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: isHeadless,
    timeout: LONGEST_START,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.openPopupWithoutUserGesture.enabled': true,
      'browser.dom.window.dump.enabled': true, // errors are told on stderr: see watch-errors.ts
      ...(sharesProcesses ? KEPT_PROCESSES : {}),
      ...(backgroundRest === undefined ? {} : { 'extensions.background.idle.timeout': backgroundRest }),
      ...(proxyPort === undefined ? {} : proxyPreferences(proxyPort)),
    },
  });
}

const MOST_OPENINGS = 3;
const MOST_LOOKS = 20; // at the driver's pages, once the browser says that the tab has loaded

/** Now and then a tab that changes its process while it opens is lost to the driver for good; then another is opened in its place. */
async function openOwn(browser: Browser, ownPage: Page, path: string): Promise<Page> {
  for (let opening = 1; opening <= MOST_OPENINGS; opening += 1) {
    const known = new Set(await browser.pages()); // one of which may be at the same address
    const tab = await ownPage.evaluate(`browser.tabs.create({ url: '/${path}' }).then(({ id }) => id)`);
    let page: Page | null = null;
    let looks = 0; // since the tab has loaded
    await waitUntil(`for the extension’s page ${path}`, async () => {
      if (!(await ownPage.evaluate(`browser.tabs.get(${tab}).then(({ status }) => status === 'complete')`)))
        return false;
      page = await findOwnPage(browser, path, known);
      looks += 1;
      return page !== null || looks > MOST_LOOKS;
    });
    if (page !== null) return page;
    await ownPage.evaluate(`browser.tabs.remove(${tab})`);
  }
  throw new Error(`The page ${path} opened, and no driver finds it`);
}

/** An extension's page has its address before it has the extension's functions. */
const ADDRESS = "typeof browser === 'object' ? location.href : ''";

/** Firefox tells a driver that the extension's pages are `about:blank`; asked from within, they know better. */
async function findOwnPage(browser: Browser, path: string, known: ReadonlySet<Page> = new Set()): Promise<Page | null> {
  for (const page of (await browser.pages()).toReversed()) {
    if (known.has(page)) continue;
    const address = (await page.evaluate(ADDRESS).catch(() => '')) as string;
    if (address.startsWith(`${OWN_PAGE}${path}`)) return page;
  }
  return null;
}

/** The welcome page, which opens by itself after the installation. */
async function findWelcomePage(browser: Browser): Promise<Page> {
  let page: Page | null = null;
  await waitUntil('for the welcome page', async () => {
    page = await findOwnPage(browser, 'welcome.html');
    return page !== null;
  });
  if (page === null) throw new Error('The welcome page did not open');
  return page;
}

async function openPopup(ownPage: Page, page: Page): Promise<Popup> {
  await toFront(page);
  await ownPage.evaluate('browser.action.openPopup()');
  // The popup's own `eval` is forbidden by its content security policy, and rightly so.
  const evaluate = async <T>(expression: string) =>
    (await ownPage.evaluate(`((window) => { const { document } = window; return (${expression}); })(${POPUP})`)) as T;
  await waitUntil('for the popup', () => ownPage.evaluate(`${POPUP} !== undefined`) as Promise<boolean>);
  return {
    evaluate,
    waitFor: (expression) =>
      waitUntil(`in the popup, ${expression}`, async () => (await evaluate(expression)) === true),
    screenshot: (path) => picturePopup(ownPage, path),
    async close() {
      await ownPage.evaluate(`${POPUP}?.close()`);
      await waitUntil('for the popup to close', () => ownPage.evaluate(`${POPUP} === undefined`) as Promise<boolean>);
    },
  };
}

/** A driver sees no panels, so the popup's document is copied into the extension's own page, which has the same origin. */
async function picturePopup(ownPage: Page, path: string): Promise<void> {
  await ownPage.evaluate(
    `document.replaceChild(document.importNode(${POPUP}.document.documentElement, true), document.documentElement)`,
  );
  const { width, height } = (await ownPage.evaluate(
    `({ width: ${POPUP}.innerWidth, height: ${POPUP}.innerHeight })`,
  )) as { width: number; height: number };
  await ownPage.setViewport({ width: Math.max(width, SMALLEST_POPUP), height: Math.max(height, SMALLEST_POPUP) });
  await toFront(ownPage);
  await ownPage.screenshot({ path: path as `${string}.png` });
}

function proxyPreferences(port: number): Record<string, string | number> {
  const host = '127.0.0.1';
  return {
    'network.proxy.type': 1, // as set by hand
    'network.proxy.http': host,
    'network.proxy.http_port': port,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': port,
  };
}
