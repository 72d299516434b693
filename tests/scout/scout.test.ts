import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import scout from '../../entrypoints/scout.content/index.ts';
import { createFakeView } from '../page/fake-view.ts';
import { page } from '../page/page-parts.ts';

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
  vi.stubGlobal('document', view.document);
  vi.stubGlobal('window', Object.assign(window, { top: window }));
  const running = scout.main({ signal: end.signal } as ContentScriptContext);
  return { ...view, running };
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
  document.dispatchEvent(shown);
  await settled();
  expect(told).toEqual(['pageOpened']);
});
