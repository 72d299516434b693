import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings, withMutedTopic, withSite } from '../../../lib/extension/settings/settings.ts';
import {
  changeSettings,
  loadSettings,
  parseStored,
  toStored,
  watchSettings,
} from '../../../lib/extension/settings/store.ts';
import { DWELL_DELAY } from '../../../lib/hover/hover-state.ts';
import { DAMAGED_SETTINGS } from '../../bad-input/stored-settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const stored = async () => (await browser.storage.local.get('settings')).settings;

describe('what is stored', () => {
  test('nothing at first, and the defaults hold', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await stored()).toBeUndefined();
  });

  test('only what was chosen', async () => {
    await changeSettings((settings) => ({ ...settings, cardDelay: 700, markStyle: DEFAULT_SETTINGS.markStyle }));
    expect(await stored()).toEqual({ version: 2, cardDelay: 700 });
  });

  test('nothing of a choice that was taken back', async () => {
    await changeSettings((settings) => withSite(settings, 'news.example.com', false));
    await changeSettings((settings) => withSite(settings, 'news.example.com', true));
    expect(await stored()).toEqual({ version: 2 });
  });
});

test('changes at once follow each other, and none is lost', async () => {
  await Promise.all([
    changeSettings((settings) => withSite(settings, 'one.example', false)),
    changeSettings((settings) => withSite(settings, 'two.example', false)),
    changeSettings((settings) => withMutedTopic(settings, 'llama')),
  ]);
  const { offSites, mutedTopics } = await loadSettings();
  expect([offSites, mutedTopics]).toEqual([['one.example', 'two.example'], ['llama']]);
});

test.each<[string, (settings: Settings) => Settings]>([
  ['one topic more than is kept', (settings) => withMutedTopic(settings, 'one-more')],
  ['a topic that is longer than is kept', (settings) => withMutedTopic(settings, 'x'.repeat(300))],
  ['one site more than is kept', (settings) => withSite(settings, 'one-more.example', false)],
  ['a site that no host is', (settings) => withSite(settings, 'a b', false)],
])('%s: the change is refused, and all is as it was', async (_, change) => {
  const full = {
    mutedTopics: Array.from({ length: 5000 }, (_, at) => `topic-${at}`),
    offSites: Array.from({ length: 5000 }, (_, at) => `site-${at}.example`),
  };
  await changeSettings((settings) => ({ ...settings, ...full }));
  const before = await stored();
  await expect(changeSettings(change)).rejects.toThrow('more, or other, than are kept');
  expect(await stored()).toEqual(before);
});

test('a storage that refuses to write leaves the settings as they were, and the next change goes through', async () => {
  await changeSettings((settings) => ({ ...settings, cardDelay: 700 }));
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
  await expect(changeSettings((settings) => ({ ...settings, cardDelay: 900 }))).rejects.toThrow('quota exceeded');
  expect((await loadSettings()).cardDelay).toBe(700);
  await changeSettings((settings) => ({ ...settings, cardMode: 'click' }));
  expect(await loadSettings()).toMatchObject({ cardDelay: 700, cardMode: 'click' });
});

test('a change is told until the signal aborts', async () => {
  const controller = new AbortController();
  const told: number[] = [];
  watchSettings(({ cardDelay }) => told.push(cardDelay), controller.signal);
  await changeSettings((settings) => ({ ...settings, cardDelay: 100 }));
  controller.abort();
  await changeSettings((settings) => ({ ...settings, cardDelay: 200 }));
  expect(told).toEqual([100]);
});

describe('damaged storage', () => {
  test.each(DAMAGED_SETTINGS)('%s: what is readable is kept', (_, damaged, kept) => {
    expect(parseStored(damaged)).toEqual({ ...DEFAULT_SETTINGS, ...kept });
  });
});

test('what a newer version stored is read as far as it goes, and kept for it', () => {
  const newer = { version: 9, cardDelay: 700, cardShape: 'round', markStyle: 'wavy' };
  const settings = parseStored(newer);
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, cardDelay: 700 });
  expect(toStored({ ...settings, hasBadge: false }, newer)).toEqual({
    version: 9,
    cardDelay: 700,
    cardShape: 'round',
    markStyle: 'wavy',
    hasBadge: false,
  });
});

test('the delay is that of the hover card', () => {
  expect(DEFAULT_SETTINGS.cardDelay).toBe(DWELL_DELAY);
});

describe('two windows at once', () => {
  /** A window of its own: nothing of this module is shared with the others but the browser. */
  async function openWindow() {
    vi.resetModules();
    return import('../../../lib/extension/settings/store.ts');
  }

  test('no change is lost, however slow the storage is', async () => {
    const windows = [await openWindow(), await openWindow(), await openWindow()];
    const get = browser.storage.local.get.bind(browser.storage.local);
    vi.spyOn(browser.storage.local, 'get').mockImplementation((async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return get('settings');
    }) as typeof browser.storage.local.get);
    await Promise.all(
      windows.flatMap((window, at) =>
        [0, 1, 2].map((turn) =>
          window.changeSettings((settings) => withSite(settings, `n${at}${turn}.example`, false)),
        ),
      ),
    );
    expect((await loadSettings()).offSites.length).toBe(9);
  });

  test('one that fails holds up no other', async () => {
    const windows = [await openWindow(), await openWindow()] as const;
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    const [failed, done] = await Promise.allSettled([
      windows[0].changeSettings((settings) => withMutedTopic(settings, 'llama')),
      windows[1].changeSettings((settings) => withMutedTopic(settings, 'meta')),
    ]);
    expect([failed?.status, done?.status]).toEqual(['rejected', 'fulfilled']);
    expect((await loadSettings()).mutedTopics).toEqual(['meta']);
  });
});
