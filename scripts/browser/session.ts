import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.mjs';
import type { ServedPages } from './open-page.ts';

/** A real browser with the built extension in it. */
export interface BrowserSession {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens an address in a new tab. `pages` are served in its place; anything else is refused. */
  open(url: string, pages: ServedPages): Promise<Page>;
  /** Opens an address in a new tab, from wherever it is. */
  visit(url: string): Promise<Page>;
  /** Opens a page of the extension, such as `options.html`, in a new tab. */
  openOwn(path: string): Promise<Page>;
  /** Opens the toolbar popup over a page, in Chromium by pressing the toolbar button. */
  openPopup(page: Page): Promise<Popup>;
  /** Evaluates JavaScript in the extension's background, where `browser` is the extension API. */
  inBackground<T>(expression: string): Promise<T>;
  /** Has the background stay while `work` is done: what a test has put into it would go with it. */
  keepBackground<T>(work: () => Promise<T>): Promise<T>;
  /** Stops the background, or waits until Firefox has: the session's `backgroundRest` says when it does. */
  stopBackground(): Promise<void>;
  /**
   * Has the extension loaded anew, as an update does. Its own pages close, and the background is out of reach; in Chromium it does not even
   * start while a driver is attached, so that what was there is gone and nothing comes.
   */
  reload(): Promise<void>;
  /** Takes the extension out of the running browser. */
  uninstall(): Promise<void>;
  /** Closes every tab and popup but the one that the session itself works from. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** The toolbar popup, driven by JavaScript expressions that are evaluated in it. */
export interface Popup {
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until the expression is true. */
  waitFor(expression: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly isHeadless: boolean;
  /** Match patterns that the manifest grants: Chromium's permission prompt cannot be answered by a driver. */
  readonly granted?: readonly string[];
  /** Language of Chromium's interface, such as `nl`; English unless said. */
  readonly language?: string;
  /** Port on this machine of a proxy for all that is not served by the driver. */
  readonly proxyPort?: number;
  /** Pages that follow one another at an address share their process, which is much of what a new tab costs; as the browser has it unless said. */
  readonly sharesProcesses?: boolean;
  /** ms without work after which Firefox stops the background; as the browser has it unless said. */
  readonly backgroundRest?: number;
}
