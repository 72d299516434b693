import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepScouting } from '../../../lib/extension/sites/keep-scouting.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const SITE = '*://news.example/*';

let done: string[];

beforeEach(() => {
  fakeBrowser.reset();
  done = [];
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins: [SITE] }),
      onAdded: { addListener: () => {} },
      onRemoved: { addListener: () => {} },
    },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async (scouts: { matches: string[] }[]) =>
        done.push(`registered ${scouts.map(({ matches }) => matches)}`),
      insertCSS: async () => {},
      executeScript: async ({ target }: { target: { tabId: number } }) => done.push(`tab ${target.tabId}`),
    },
  });
  Object.assign(browser.tabs, { query: async () => [{ id: 1, url: 'https://news.example/story' }] });
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('installed, updated or switched on again: the scout goes to pages to come and to those that are open', async () => {
  keepScouting();
  await settled();
  expect(done).toEqual([`registered ${SITE}`, 'tab 1']);
});

test('a background that was stopped meanwhile sends it to none', async () => {
  keepScouting();
  await settled();
  done = [];
  keepScouting();
  await settled();
  expect(done).toEqual([]);
});

test('when the browser has started pages load with it', async () => {
  keepScouting();
  await fakeBrowser.runtime.onStartup.trigger();
  await settled();
  expect(done).toEqual([`registered ${SITE}`]);
});
