import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { scoutOpenTabs, scoutOpenTabsAgain } from '../../../lib/extension/sites/scout-open-tabs.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const PATTERNS = ['*://news.example/*'];
const TABS = [
  { id: 1, url: 'https://news.example/story' },
  { id: 2, url: 'https://other.example/' },
  { id: 3, url: 'https://news.example/kept', discarded: true },
  { id: 4, url: 'https://news.example/error' },
  { id: 5, url: 'https://news.example/last' },
];
const BROWSERS_OWN = 4; // an error page, say

interface Injection {
  readonly target: { readonly tabId: number };
  readonly files: readonly string[];
}

let injected: [tab: number, file: string][];

beforeEach(() => {
  fakeBrowser.reset();
  injected = [];
  const inject = async ({ target: { tabId }, files }: Injection) => {
    if (tabId === BROWSERS_OWN) throw new Error('Cannot access contents of the page');
    for (const file of files) injected.push([tabId, file]);
  };
  Object.assign(browser.tabs, { query: async () => TABS });
  Object.assign(browser, { scripting: { insertCSS: inject, executeScript: inject } });
});

test('open tabs of the sites get the scout, and before it the rules for marks', async () => {
  await scoutOpenTabs(PATTERNS);
  expect(injected.filter(([tab]) => tab === 1)).toEqual([
    [1, 'content-scripts/scout.css'],
    [1, 'content-scripts/scout.js'],
  ]);
  expect(new Set(injected.map(([tab]) => tab))).toEqual(new Set([1, 5]));
});

test('where one was before, the rules are not put in again', async () => {
  await scoutOpenTabsAgain(PATTERNS);
  expect(injected).toEqual([
    [1, 'content-scripts/scout.js'],
    [5, 'content-scripts/scout.js'],
  ]);
});
