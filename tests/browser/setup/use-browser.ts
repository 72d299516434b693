import { afterAll, beforeAll, test } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/find-browser.mjs';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import { openSession } from '../../../scripts/browser/open-session.ts';
import type { BrowserSession, SessionOptions } from '../../../scripts/browser/session.ts';
import { extensionFolder } from '../../../scripts/package/build-extension.ts';
import { SITE } from './news-site.ts';

/** For `describe.each`. */
export const BROWSERS = ['chromium', 'firefox'] as const;

/** The sites that the tests' extension may mark without being asked. */
export const GRANTED = [`${SITE}/*`, 'https://frames.example.org/*', 'https://courier.example/*'];

/**
 * A browser with the extension in it for the tests of a `describe` block, to be used in its hooks and tests alone. Whoever runs tests has one
 * of each browser, which its files use one after the other: to start one takes as long as many a test. It comes as new: no page is open and
 * nothing is stored. Tests that take the extension out, count bytes of memory or need a browser of another kind use `useOwnBrowser`.
 */
export function useBrowser(name: BrowserName): BrowserSession {
  let session: BrowserSession | null = null;
  worker.beforeAll(async ({ browsers }) => {
    session = await browsers.asNew(name);
  });
  return standIn(() => session);
}

/** A browser that starts with the tests of a `describe` block and goes with them. */
export function useOwnBrowser(name: BrowserName, options: Partial<SessionOptions> = {}): BrowserSession {
  let session: BrowserSession | null = null;
  beforeAll(async () => {
    session = await openSession(name, extensionFolder(name), { isHeadless: true, ...options });
  });
  afterAll(() => session?.close());
  return standIn(() => session);
}

// biome-ignore lint/correctness/noEmptyPattern: vitest reads from it which fixtures are wanted
const worker = test.extend('browsers', { scope: 'worker' }, ({}, { onCleanup }) => {
  const browsers = createBrowsers();
  onCleanup(() => browsers.close());
  return browsers;
});

function createBrowsers() {
  const opened = new Map<BrowserName, { readonly session: BrowserSession; readonly scout: string }>();
  return {
    async asNew(name: BrowserName): Promise<BrowserSession> {
      const used = opened.get(name);
      if (used?.session.browser.connected) {
        await renew(used.session, used.scout);
        return used.session;
      }
      const session = await openSession(name, extensionFolder(name), {
        isHeadless: true,
        granted: GRANTED,
        sharesProcesses: true,
      });
      opened.set(name, { session, scout: await registeredScout(session) });
      return session;
    },
    async close(): Promise<void> {
      await Promise.all([...opened.values()].map(({ session }) => session.close()));
    },
  };
}

/** Which pages the scout is sent to; it is there when the extension has been installed. */
async function registeredScout(session: BrowserSession): Promise<string> {
  let scout = '';
  await waitUntil('for the scout', async () => {
    scout = await scoutOf(session);
    return scout !== '[]';
  });
  return scout;
}

function scoutOf(session: BrowserSession): Promise<string> {
  // By turns under two ids.
  const scripts = 'browser.scripting.getRegisteredContentScripts()';
  return session.inBackground<string>(`${scripts}.then((all) => JSON.stringify(all.map(({ id, ...scout }) => scout)))`);
}

async function renew(session: BrowserSession, scout: string): Promise<void> {
  await session.closePages();
  const forget = 'browser.storage.session.clear().then(() => browser.storage.session.set({ isLoaded: true }))'; // it has been for long
  await session.inBackground(`Promise.all([browser.storage.local.clear(), ${forget}])`);
  await waitUntil('for the scout to be sent where it was at first', async () => (await scoutOf(session)) === scout);
}

/** A session that is not there yet when its tests are told. */
function standIn(find: () => BrowserSession | null): BrowserSession {
  return new Proxy({} as BrowserSession, {
    get(_, member) {
      const session = find();
      if (session === null) throw new Error('The browser is there for hooks and tests alone');
      return Reflect.get(session, member);
    },
  });
}
