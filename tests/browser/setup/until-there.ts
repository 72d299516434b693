import type { Page } from 'puppeteer-core';
import { tellReader } from '../../../scripts/browser/card-inside.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import type { BrowserSession } from '../../../scripts/browser/session.ts';

/** What the toolbar button says while a page is in front. */
export function onButton(session: BrowserSession, what: 'BadgeText' | 'Title', url: string): Promise<string> {
  return session.inBackground<string>(`(async () => {
    const [tab] = await browser.tabs.query({ url: ${JSON.stringify(url)} });
    return tab === undefined ? 'no tab' : browser.action.get${what}({ tabId: tab.id });
  })()`);
}

/** Waits until the scout has begun to look at a page, which the button tells. */
export function untilScouted(session: BrowserSession, page: Page): Promise<void> {
  return waitUntil('for the scout', async () => (await onButton(session, 'Title', page.url())) === 'Sidelight (on)');
}

/** Waits until the reader is in a page, where it decides whether to mark it. */
export function untilRead(session: BrowserSession, page: Page): Promise<void> {
  return waitUntil('for the reader', () => tellReader<boolean>(session, page, 'isThere', null).catch(() => false));
}
