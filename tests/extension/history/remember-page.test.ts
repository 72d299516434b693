import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberMarked, rememberOpenedOn } from '../../../lib/extension/history/remember-page.ts';
import { loadHistory, loadOpened, switchHistory } from '../../../lib/extension/history/store.ts';
import { changeSettings } from '../../../lib/extension/settings/store.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const FRAME = { tabId: 7, frameId: 0 };

interface Tab {
  readonly url?: string;
  readonly title?: string;
  readonly incognito?: boolean;
  readonly active?: boolean;
}

let told: unknown;
let asked = 0;

function openTab(tab: Tab = {}): void {
  const { url = 'https://www.news.example/story', title = 'Tab title', incognito = false, active = true } = tab;
  Object.assign(browser.tabs, { get: async () => ({ id: 7, url, title, incognito, active }) });
}

beforeEach(async () => {
  fakeBrowser.reset();
  told = ['A headline', 'News Example'];
  asked = 0;
  Object.assign(browser, {
    scripting: {
      async executeScript() {
        asked += 1;
        return [{ result: told }];
      },
    },
  });
  openTab();
  await switchHistory(true);
});

const articles = async () => (await loadHistory()).days.flatMap((day) => day.articles);

test('a marked page is remembered as it calls itself', async () => {
  await rememberMarked(FRAME, ['llama']);
  expect(await articles()).toEqual([{ title: 'A headline', site: 'News Example', topics: ['llama'] }]);
});

test.each([
  [['', ''], { title: 'Tab title', site: 'news.example' }],
  [null, { title: 'Tab title', site: 'news.example' }],
  [{ 0: 'forged' }, { title: 'Tab title', site: 'news.example' }],
])('where it says %j, as its tab does', async (result, expected) => {
  told = result;
  await rememberMarked(FRAME, ['llama']);
  expect(await articles()).toMatchObject([expected]);
});

test.each<[string, Tab]>([
  ['in a private window', { incognito: true }],
  ['on a site that is switched off', { url: 'https://off.example/story' }],
  ['of a file', { url: 'file:///story.html' }],
  ['of the browser', { url: 'chrome://version' }],
  ['behind another', { active: false }],
])('nothing is remembered or asked %s', async (_, tab) => {
  await changeSettings((settings) => ({ ...settings, offSites: ['off.example'] }));
  openTab(tab);
  await rememberMarked(FRAME, ['llama']);
  expect(await articles()).toEqual([]);
  expect(asked).toBe(0);
});

test.each<[string, Tab, number]>([
  ['is remembered where it was opened on a page', {}, 1],
  ['is not in a private window', { incognito: true }, 0],
  ['is not on a site that is switched off', { url: 'https://off.example/story' }, 0],
])('a card %s', async (_, tab, count) => {
  await changeSettings((settings) => ({ ...settings, offSites: ['off.example'] }));
  openTab(tab);
  await rememberOpenedOn(FRAME.tabId, 'llama', '2025-04');
  expect([...((await loadOpened()) ?? [])].map(([topic, { newest }]) => [topic, newest])).toEqual(
    count === 0 ? [] : [['llama', '2025-04']],
  );
});

test('nothing is remembered while all is paused', async () => {
  await changeSettings((settings) => ({ ...settings, pausedUntil: Date.now() + 60_000 }));
  await rememberMarked(FRAME, ['llama']);
  expect(await articles()).toEqual([]);
});

test('nothing is asked of a page while it is off', async () => {
  await switchHistory(false);
  await rememberMarked(FRAME, ['llama']);
  await rememberOpenedOn(FRAME.tabId, 'llama', '2025-04');
  expect(asked).toBe(0);
  expect(await loadOpened()).toBeNull();
});

test('a tab that has gone is let be', async () => {
  Object.assign(browser.tabs, { get: () => Promise.reject(new Error('No tab with id: 7')) });
  await rememberMarked(FRAME, ['llama']);
  await rememberOpenedOn(FRAME.tabId, 'llama', '2025-04');
  expect(await articles()).toEqual([]);
});
