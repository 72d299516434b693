import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import scout from '../../../entrypoints/scout.content/index.ts';
import { createFakeView } from '../../page/fake-view.ts';
import { page } from '../../page/page-parts.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const QUIET = page('', '<p>The council met on Tuesday.</p>');

let told: string[];
let end: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  told = [];
  end = new AbortController();
  Object.assign(browser.runtime, {
    sendMessage: async ({ name }: { name: string }) => {
      told.push(name);
      return null;
    },
  });
});

afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Has the scout look at a page. */
function scoutPage(html: string, prerendering: boolean | undefined = undefined) {
  const view = createFakeView(html, 'https://news.example.com/story');
  Object.assign(view.document, { prerendering });
  const window = view.document.defaultView as Window;
  const heard = { focus: [], pageshow: [] } as Record<string, ((event: object) => void)[]>;
  Object.assign(window, {
    document: view.document,
    addEventListener: (kind: string, listener: (event: object) => void) => heard[kind]?.push(listener),
  });
  vi.stubGlobal('document', view.document);
  vi.stubGlobal('window', Object.assign(window, { top: window }));
  void scout.main({ signal: end.signal } as ContentScriptContext);
  const focus = () => {
    for (const listener of heard.focus ?? []) listener({ isTrusted: true });
  };
  const show = (event: object) => {
    for (const listener of heard.pageshow ?? []) listener(event);
  };
  return { ...view, focus, show };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('a page that opens is told at once', async () => {
  scoutPage(QUIET);
  await settled();
  expect(told).toEqual(['pageOpened']);
});

test('a page that is rendered in advance is told when it is shown', async () => {
  const { document } = scoutPage(QUIET, true);
  await settled();
  expect(told).toEqual([]);
  const shown = document.createEvent('Event');
  shown.initEvent('prerenderingchange');
  document.dispatchEvent(shown); // made up by the page
  await settled();
  expect(told).toEqual([]);
  Object.defineProperty(shown, 'isTrusted', { value: true });
  document.dispatchEvent(shown);
  await settled();
  expect(told).toEqual(['pageOpened']);
});

test('a page that is left at once and comes back tells again of its name', async () => {
  const { runUntil, show } = scoutPage(page('', '<p>Meta has shown Llama 4.</p>'));
  await settled();
  runUntil(1000);
  await settled();
  show({ isTrusted: true, persisted: false });
  show({ isTrusted: false, persisted: true }); // made up by the page
  await settled();
  expect(told).toEqual(['pageOpened', 'nameSeen']);
  show({ isTrusted: true, persisted: true });
  await settled();
  expect(told).toEqual(['pageOpened', 'nameSeen', 'pageOpened', 'nameSeen']);
});

test('a storage that fails: the names of the built-in pack are looked for', async () => {
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('The storage is damaged'));
  const { runUntil } = scoutPage(page('', '<p>Meta has shown Llama 4.</p>'));
  await settled();
  runUntil(1000);
  await settled();
  expect(told).toEqual(['pageOpened', 'nameSeen']);
});

test.each([
  ['that begins before the page is opened', true],
  ['that begins while it is open, when it has the focus again', false],
])('a page without names tells the end of a pause %s', async (_, isBefore) => {
  const pause = () => browser.storage.local.set({ settings: { version: 2, pausedUntil: Date.now() + 3_600_000 } });
  if (isBefore) await pause();
  const { runUntil, focus } = scoutPage(QUIET);
  await settled();
  if (!isBefore) await pause();
  focus();
  await settled();
  runUntil(3_500_000);
  await settled();
  expect(told).toEqual(['pageOpened']);
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
  runUntil(3_600_000);
  await settled();
  expect(told).toEqual(['pageOpened', 'pageOpened']);
});
