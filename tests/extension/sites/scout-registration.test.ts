import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../../lib/extension/settings/store.ts';
import { registerScout, sitePatterns } from '../../../lib/extension/sites/scout-registration.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  readonly matchOriginAsFallback?: boolean;
}

let granted: string[];
let scripts: Map<string, Script>;
let refused: Set<string>; // patterns that the browser takes for none
let counts: number[]; // registrations after each change of them

/** The one that there is to be. */
function registered(): Script | undefined {
  expect(scripts.size).toBeLessThanOrEqual(1);
  return [...scripts.values()][0];
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 1));

// As the browsers do: a second registration of one name fails, and so does taking back what is not there.
beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  scripts = new Map();
  refused = new Set();
  counts = [];
  Object.assign(browser.permissions, { getAll: async () => ({ origins: granted }) });
  Object.assign(browser, {
    scripting: {
      async getRegisteredContentScripts() {
        await soon();
        return [...scripts.values()];
      },
      async registerContentScripts([script]: [Script]) {
        await soon();
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        const bad = script.excludeMatches.find((pattern) => refused.has(pattern));
        if (bad !== undefined) throw new Error(`Invalid url pattern '${bad}'`);
        scripts.set(script.id, script);
        counts.push(scripts.size);
      },
      async unregisterContentScripts({ ids: [id] }: { ids: [string] }) {
        await soon();
        if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
        counts.push(scripts.size);
      },
    },
  });
});

test('frames without an address of their own are of the site around them', async () => {
  granted = ['https://a.example/*'];
  await registerScout();
  expect(registered()?.matchOriginAsFallback).toBe(true);
});

test('nothing is registered while nothing is granted', async () => {
  await registerScout();
  expect(scripts.size).toBe(0);
});

test('what is granted is registered, what is taken back no longer', async () => {
  granted = ['https://a.example/*', 'https://b.example/*'];
  await registerScout();
  expect(registered()?.matches).toEqual(granted);
  granted = ['https://b.example/*'];
  await registerScout();
  expect(registered()?.matches).toEqual(granted);
  granted = [];
  await registerScout();
  expect(scripts.size).toBe(0);
});

test('sites that are switched off are left out, as far as a pattern can name them', async () => {
  granted = ['*://*/*'];
  await changeSettings((settings) => ({ ...settings, offSites: ['a.example', 'localhost:8080'] }));
  await registerScout();
  expect(registered()?.excludeMatches).toEqual(['*://a.example/*', '*://www.a.example/*']);
});

test('a site that is off by a pattern which the browser refuses: the others are marked all the same', async () => {
  granted = ['*://*/*'];
  refused = new Set(['*://a_b.example/*']);
  await changeSettings((settings) => ({ ...settings, offSites: ['a.example', 'a_b.example'] }));
  await registerScout();
  expect(registered()?.matches).toEqual(granted);
});

test('grants of pages that are no web pages are left out', async () => {
  granted = ['https://a.example/*', 'chrome://favicon/*', 'file:///*'];
  await registerScout();
  expect(registered()?.matches).toEqual(['https://a.example/*']);
});

test('events at once do not get in each other’s way, and the last grant holds', async () => {
  const runs = ['a', 'b', 'c', 'd'].map((name) => {
    granted = [`https://${name}.example/*`];
    return registerScout();
  });
  await Promise.all(runs);
  expect(registered()?.matches).toEqual(['https://d.example/*']);
});

test('a page that opens while a site is switched off finds a registration', async () => {
  granted = ['*://*/*'];
  for (const host of ['a.example', 'b.example', 'c.example']) {
    await changeSettings((settings) => ({ ...settings, offSites: [host] }));
    await registerScout();
    expect(registered()?.excludeMatches).toEqual(sitePatterns(host));
  }
  expect(Math.min(...counts)).toBe(1);
});

test('a change that was broken off half-way is made good by the next', async () => {
  granted = ['*://*/*'];
  await registerScout();
  const [first] = scripts.values();
  for (const id of ['scout', 'scout-next']) scripts.set(id, { ...first!, id });
  await registerScout();
  expect(registered()?.matches).toEqual(granted);
});

test.each([
  ['a.example', ['*://a.example/*', '*://www.a.example/*']],
  ['www.a.example:8080', ['*://a.example/*', '*://www.a.example/*']],
  ['127.0.0.1:80', ['*://127.0.0.1/*']],
  ['[::1]', ['*://[::1]/*']],
  ['[::1]:8080', ['*://[::1]/*']],
])('the patterns of %s', (host, patterns) => {
  expect(sitePatterns(host)).toEqual(patterns);
});
