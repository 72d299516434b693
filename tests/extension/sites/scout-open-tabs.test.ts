import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { scoutOpenTabs, scoutOpenTabsAnew } from '../../../lib/extension/sites/scout-open-tabs.ts';

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

const FRAMES = [0, 7, 8];
const GONE = 8; // a frame that is there when it is asked, and no more afterwards
const RULES = 'content-scripts/scout.css';
const SCOUT = 'content-scripts/scout.js';

interface Injection {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly files?: readonly string[];
}

/** The frames of all tabs that have the rules for marks. */
let drawn: readonly number[];
let injected: [tab: number, file: string, frames: readonly number[] | undefined][];

beforeEach(() => {
  fakeBrowser.reset();
  injected = [];
  drawn = [];
  const inject = async ({ target: { tabId, frameIds }, files }: Injection) => {
    if (tabId === BROWSERS_OWN) throw new Error('Cannot access contents of the page');
    if (frameIds?.includes(GONE)) throw new Error(`No frame with id ${GONE}`);
    for (const file of files ?? []) injected.push([tabId, file, frameIds]);
    return FRAMES.map((frameId) => ({ frameId, result: drawn.includes(frameId) }));
  };
  Object.assign(browser.tabs, { query: async () => TABS });
  Object.assign(browser, { scripting: { insertCSS: inject, executeScript: inject } });
});

const inTab = (tab: number) => injected.filter(([id]) => id === tab).map(([, ...what]) => what);

test('open tabs of the sites get the scout, and before it, frame by frame, the rules for marks', async () => {
  await scoutOpenTabs(PATTERNS);
  expect(inTab(1)).toEqual([
    [RULES, [0]],
    [RULES, [7]],
    [SCOUT, undefined],
  ]);
  expect(new Set(injected.map(([tab]) => tab))).toEqual(new Set([1, 5]));
});

test.each([
  ['in all frames', FRAMES, []],
  ['in the page', [0, GONE], [[RULES, [7]]]],
  ['in a frame', [7, GONE], [[RULES, [0]]]],
])('where the rules are there %s, they are not put in again', async (_, there, rules) => {
  drawn = there;
  await scoutOpenTabs(PATTERNS);
  expect(inTab(5)).toEqual([...rules, [SCOUT, undefined]]);
});

test('after an update all get them, since they may be of another version', async () => {
  drawn = FRAMES;
  await scoutOpenTabsAnew(PATTERNS);
  expect(inTab(1)).toEqual([
    [RULES, undefined],
    [SCOUT, undefined],
  ]);
});
