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
let accessListeners: ((taken: { origins: string[] }) => void)[];

/** What a browser has and the fake one has not. */
function fillIn(): void {
  const event = { addListener() {} };
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listeners.push(added as Listener);
  });
  Object.assign(browser, { contextMenus: undefined, commands: undefined });
  const onRemoved = { addListener: (added: (typeof accessListeners)[number]) => accessListeners.push(added) };
  Object.assign(browser.permissions, { onAdded: event, onRemoved, getAll: async () => ({ origins: [] }) });
  Object.assign(browser.i18n, {
    getMessage: (key: keyof typeof english) => english[key].message,
    getUILanguage: () => 'en',
  });
  Object.assign(browser.tabs, {
    get: async () => ({ id: TAB, url: 'https://news.example.com/story' }),
    query: async () => [],
    sendMessage: async () => null, // no reader is there
  });
  Object.assign(browser.scripting, { getRegisteredContentScripts: async () => [] });
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
  accessListeners = [];
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

const FRAME = 3;

/** The page is a shell around a frame with its story; gives what lets the browser say so, once for each time it is asked. */
function fillShell(): (() => void)[] {
  const answers: (() => void)[] = [];
  const amounts = [
    { frameId: 0, result: 6 },
    { frameId: FRAME, result: 5000 },
  ];
  Object.assign(browser.scripting, {
    executeScript: () => new Promise((resolve) => answers.push(() => resolve(amounts))),
  });
  return answers;
}

async function tellTopicsOfFrame(answers: (() => void)[]): Promise<void> {
  const told = tell('topicsMarked', topicsOf(3), FRAME);
  await vi.waitUntil(() => answers.length > 0);
  answers.pop()?.();
  await told;
}

test.each([
  ['that opens and is marked', ['pageOpened', 'topicsMarked'], '3'],
  ['that is left for another', ['topicsMarked', 'pageOpened'], ''],
])('a frame %s: what it told last stands, whichever is known first', async (_, names, badge) => {
  for (const order of [names.keys(), [...names.keys()].reverse()]) {
    const answers = fillShell();
    const told: Promise<void>[] = [];
    for (const name of names) {
      told.push(tell(name, name === 'topicsMarked' ? topicsOf(3) : null, FRAME));
      await vi.waitUntil(() => answers.length === told.length);
    }
    for (const at of order) {
      answers[at]?.();
      await told[at];
    }
    expect(button.badge).toBe(badge);
  }
});

test('a scout that comes again into a frame with the story takes away no number', async () => {
  const answers = fillShell();
  await tellTopicsOfFrame(answers);
  Object.assign(browser.tabs, { sendMessage: async () => true }); // its reader says that it is there
  await tell('pageOpened', null, FRAME);
  expect([button.badge, answers.length]).toEqual(['3', 0]);
});

test('nor does one whose answer comes when the reader has told', async () => {
  const answers = fillShell();
  let answer = () => {};
  const reply = new Promise<null>((resolve) => {
    answer = () => resolve(null);
  });
  Object.assign(browser.tabs, { sendMessage: () => reply });
  const opened = tell('pageOpened', null, FRAME);
  await tellTopicsOfFrame(answers);
  answer();
  await opened;
  expect([button.badge, answers.length]).toEqual(['3', 0]);
});

test('a frame with the story that may be read no more leaves no number', async () => {
  await tellTopicsOfFrame(fillShell());
  expect(button.badge).toBe('3');
  Object.assign(browser.tabs, { get: async () => ({ id: TAB }), query: async () => [{ id: TAB }] }); // no address is told
  Object.assign(browser.scripting, { executeScript: () => Promise.reject(new Error('Cannot access contents')) });
  for (const listener of accessListeners) listener({ origins: ['https://news.example.com/*'] });
  await vi.waitUntil(() => button.badge === '');
  expect(button.title).toBe('Sidelight (off)');
});
