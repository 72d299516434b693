import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerNewsOrigins } from '../../../lib/extension/sites/news-origins.ts';
import { newsOrigins } from '../../../lib/extension/sites/news-sites.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const OWN = 'test-extension-id'; // what the fake browser calls the extension
const tab = { id: 7 };

beforeEach(() => fakeBrowser.reset());

test.each([
  ['the popup', { id: OWN, url: browser.runtime.getURL('/popup.html') }, true],
  ['the popup in a tab', { id: OWN, tab, url: browser.runtime.getURL('/popup.html') }, true],
  ['a content script', { id: OWN, tab, url: 'https://a.example/' }, false],
  ['a content script of a page without an address', { id: OWN, tab }, false],
  ['another extension', { id: 'another', url: browser.runtime.getURL('/popup.html') }, false],
])('%s asks for the news sites', async (_, sender, isAnswered) => {
  let listener: ((message: unknown, sender: unknown) => Promise<unknown> | undefined) | undefined;
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as typeof listener;
  });
  offerNewsOrigins();
  expect(await listener?.('newsOrigins', sender)).toEqual(isAnswered ? newsOrigins : undefined);
});
