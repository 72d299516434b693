import type { Browser, Page } from 'puppeteer-core';
import type { Pack } from '../../lib/pack/pack.ts';
import { InputError } from '../input/input-error.ts';
import type { SavedPage } from '../input/saved-page.ts';
import { onFreshPage, openBareBrowser } from './bare-browser.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { type BrowserName, browserVariable } from './find-browser.mjs';

/** Annotates pages in a real browser, whose parser and DOM the extension meets; the command line's own are linkedom's. */
export interface BrowserAnnotator {
  /** As `annotatePage`. */
  annotate(page: SavedPage): Promise<object>;
  close(): Promise<void>;
}

/** A page that goes elsewhere after a while would take the script with it. */
const REFRESH = /<meta\b[^>]*\bhttp-equiv=["']?refresh\b[^>]*>/gi;

/** Throws `InputError` where there is no such browser. */
export async function openBrowserAnnotator(name: BrowserName, packs: readonly Pack[]): Promise<BrowserAnnotator> {
  const script = await bundleForPage(`${import.meta.dirname}/describe-here.ts`, 'sidelight');
  let browser = await open(name);
  return {
    async annotate({ html, url }) {
      if (!browser.connected) browser = await open(name); // a page has brought it down
      const describe = async (tab: Page) => {
        await tab.evaluate(script);
        return JSON.parse(
          (await tab.evaluate(`sidelight.describeHere(${JSON.stringify(url)}, ${JSON.stringify(packs)})`)) as string,
        );
      };
      return onFreshPage(browser, { html: html.replace(REFRESH, ''), url: withoutHash(url) }, describe, 'read');
    },
    close: () => browser.close(),
  };
}

async function open(name: BrowserName): Promise<Browser> {
  const browser = await openBareBrowser(name, 'read');
  if (browser === null) throw new InputError(`No ${name} found: install it, or name it in ${browserVariable(name)}`);
  return browser;
}

/** As a browser asks for it. */
function withoutHash(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
