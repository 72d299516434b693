import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background.ts';
import english from '../../../public/_locales/en/messages.json';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const TAB = 7;
const OWN = 'test-extension-id'; // what the fake browser calls the extension

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

let listeners: Listener[];
let button: { title: string; badge: string };

/** What a browser has and the fake one has not. */
function fillIn(): void {
  const event = { addListener() {} };
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listeners.push(added as Listener);
  });
  Object.assign(browser, { contextMenus: undefined, commands: undefined });
  Object.assign(browser.permissions, { onAdded: event, onRemoved: event, getAll: async () => ({ origins: [] }) });
  Object.assign(browser.i18n, {
    getMessage: (key: keyof typeof english) => english[key].message,
    getUILanguage: () => 'en',
  });
  Object.assign(browser.tabs, {
    get: async () => ({ id: TAB, url: 'https://news.example.com/story' }),
    query: async () => [],
  });
  Object.assign(browser.action, {
    setIcon: async () => {},
    setBadgeBackgroundColor: async () => {},
    setTitle: async ({ title }: { title: string }) => Object.assign(button, { title }),
    setBadgeText: async ({ text }: { text: string }) => Object.assign(button, { badge: text }),
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  button = { title: '', badge: '' };
  fillIn();
  background.main();
});

async function tell(name: string, argument: unknown = null, frameId = 0): Promise<void> {
  const sender = { id: OWN, tab: { id: TAB }, frameId };
  for (const listener of listeners) await listener({ to: 'background', name, argument }, sender);
}

const topicsOf = (count: number) => Array.from({ length: count }, (_, at) => `topic-${at}`);

test('a page that opens is on, and has no number yet', async () => {
  await tell('pageOpened');
  expect(button).toEqual({ title: 'Sidelight (on)', badge: '' });
});

test('a page that the scout looks at again keeps its number', async () => {
  await tell('topicsMarked', topicsOf(8));
  await tell('pageOpened');
  expect(button).toEqual({ title: 'Sidelight (on)', badge: '8' });
});

test.each(['pageOpened', 'topicsMarked'])(
  '%s in a frame, or in a page rendered in advance, says nothing of the page',
  async (name) => {
    await tell('topicsMarked', topicsOf(8));
    button.title = 'as it was';
    await tell(name, null, 3);
    expect(button).toEqual({ title: 'as it was', badge: '8' });
  },
);

test.each([
  [8, '8'],
  [100, '99'],
  [0, ''],
  [null, ''],
])('%s topics that are told at last stand as "%s"', async (topics, badge) => {
  await tell('topicsMarked', topicsOf(3));
  await tell('topicsMarked', topics === null ? null : topicsOf(topics));
  expect(button.badge).toBe(badge);
});
