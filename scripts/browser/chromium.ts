import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { openBackground } from './chromium-background.ts';
import { LONGEST_START } from './longest-start.ts';
import { closeAllBut, closingSurely, newPage, openServed, openVisited, toFront, waitUntil } from './open-page.ts';
import type { BrowserSession, Popup, SessionOptions } from './session.ts';

// What a browser does for itself (updates, sync, safe browsing) is no part of what is tried.
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--screen-info={1600x1200}', // px; headless Chromium fits windows and popups into 800 by 600 else
  '--window-size=1200,1000', // px; a popup takes its greatest height from the window
];

interface Shown {
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Starts Chromium with the extension of `folder`; with none if it is null. */
export function launchChromium(
  executable: string,
  folder: string | null,
  { isHeadless, language, proxyPort, sharesProcesses = false }: SessionOptions,
): Promise<Browser> {
  const isRoot = process.getuid?.() === 0; // Chromium's sandbox refuses root
  return puppeteer.launch({
    executablePath: executable,
    headless: isHeadless,
    timeout: LONGEST_START,
    ...(folder === null ? {} : { enableExtensions: [folder] }),
    args: [
      ...QUIET,
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(isHeadless ? ['--disable-gpu'] : []),
      ...(sharesProcesses ? ['--renderer-process-limit=1'] : []), // sites stay apart all the same
      ...(language === undefined ? [] : [`--lang=${language}`]),
      ...(proxyPort === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxyPort}`]),
    ],
  });
}

export async function openChromium(
  executable: string,
  folder: string,
  options: SessionOptions,
): Promise<BrowserSession> {
  const browser = await launchChromium(executable, folder, options);
  const extension = await findExtension(browser);
  const ownPage = await findWelcomePage(browser, extension);
  const background = await openBackground(browser, ownPage);
  return {
    name: 'chromium',
    browser,
    open: (url, pages) => openServed(browser, url, pages),
    visit: (url) => openVisited(browser, url),
    async openOwn(path) {
      const page = await newPage(browser);
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      return page;
    },
    openPopup: (page) => openPopup(browser, extension, page),
    ...background,
    uninstall: () => browser.uninstallExtension(extension.id),
    closePages: () => closeAllBut(ownPage, browser),
    close: () => browser.close(),
  };
}

async function findExtension(browser: Browser): Promise<Extension> {
  let found: Extension | undefined;
  await waitUntil('for the extension to load', async () => {
    [found] = [...(await browser.extensions()).values()];
    return found !== undefined;
  });
  if (found === undefined) throw new Error('The extension did not load');
  return found;
}

/** It opens by itself after the installation and would come to the front of a page opened before. */
async function findWelcomePage(browser: Browser, { id }: Extension): Promise<Page> {
  const target = await browser.waitForTarget((it) => it.url() === `chrome-extension://${id}/welcome.html`);
  const page = await target.page();
  if (page === null) throw new Error('The welcome page did not open');
  return page;
}

async function openPopup(browser: Browser, extension: Extension, page: Page): Promise<Popup> {
  await toFront(page);
  await page.triggerExtensionAction(extension);
  const address = `chrome-extension://${extension.id}/popup.html`;
  const target = await browser.waitForTarget((it) => it.url() === address);
  const popup = closingSurely(await target.asPage());
  return {
    evaluate: async <T>(expression: string) => (await popup.evaluate(expression)) as T,
    waitFor: (expression) =>
      waitUntil(`in the popup, ${expression}`, async () => (await popup.evaluate(expression)) === true),
    async screenshot(path) {
      // Headless Chromium makes the popup's window a little wider than its body.
      const shown = (await popup.evaluate(
        '({ y: scrollY, width: document.body.clientWidth, height: innerHeight })',
      )) as Shown;
      await popup.screenshot({ path: path as `${string}.png`, clip: { x: 0, ...shown } });
    },
    close: () => popup.close(),
  };
}
