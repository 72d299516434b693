import type { CDPSession, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { toFront, waitUntil } from '../../scripts/browser/open-page.ts';
import { articlePage, PROSE } from './setup/article-page.ts';
import { SITE } from './setup/news-site.ts';
import { GRANTED, useOwnBrowser } from './setup/use-browser.ts';

// Hours of reading in one tab leave nothing behind. In Chromium, which tells how much of the heap is in use: the page's and ours.

const URL = `${SITE}/2026/11/27/leaks`;
const STORY = `<p>The company says Llama 4 is an open-source model, and that Meta AI runs on Llama 3.1.</p>${PROSE}`;
const MANY_URL = `${SITE}/2026/11/27/many`;
/** A long article with a mark in each of its paragraphs. */
const PARAGRAPHS = Array.from({ length: 6000 }, (_, at) => `<p>Team ${at} says Llama 4 is an open-source model.</p>`);
const PAGES = new Map([
  [URL, articlePage('Meta shows Llama 4', STORY)],
  [MANY_URL, articlePage('Meta shows Llama 4', PARAGRAPHS.join('') + PROSE)],
]);
const COUNT_MARKS = '[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)';
const ARTICLES = 200;
const CARDS = 2000;
const AT_ONCE = 5; // cards asked for together, each of which is drawn; else the test would wait for a frame after each

const MOST_GROWTH = 1_000_000; // bytes

const session = useOwnBrowser('chromium', { granted: GRANTED });
let page: Page;
let devTools: CDPSession;

beforeAll(async () => {
  page = await session.open(URL, PAGES);
  await toFront(page);
  await waitUntil('for marks', async () => ((await page.evaluate('CSS.highlights.size')) as number) > 0);
  devTools = await page.createCDPSession();
});

async function usedHeap(of = devTools): Promise<number> {
  // Twice: what finalisers let go of in the first is collected in the second.
  for (let round = 0; round < 2; round += 1) await of.send('HeapProfiler.collectGarbage');
  return (await of.send('Runtime.getHeapUsage')).usedSize;
}

/** Does something in the background for each of so many turns, with `tell` to send the reader a message. */
function inTurns(turns: number, work: string): Promise<void> {
  return session.inBackground(`(async () => {
    const tab = (await browser.tabs.query({})).find(({ url }) => url?.startsWith(${JSON.stringify(URL)}));
    const tell = (name, argument) => browser.tabs.sendMessage(tab.id, { to: 'reader', name, argument });
    const inPage = (func, ...args) => browser.scripting.executeScript({ target: { tabId: tab.id }, func, args });
    for (let turn = 0; turn < ${turns}; turn += 1) { ${work} }
  })()`);
}

const NEXT_ARTICLE = `
  await inPage((turn, story) => {
    history.replaceState(null, '', '?article=' + turn);
    document.title = 'Meta shows Llama 4, part ' + turn;
    document.querySelector('article').innerHTML = '<h1>' + document.title + '</h1>' + story.replace('The company', 'Company ' + turn);
  }, turn, ${JSON.stringify(STORY)});
  const { report } = await tell('readPage', null);
  if (report.cards.length === 0) throw new Error('Article ' + turn + ' was not read');`;

test(`${ARTICLES} articles in one tab, each read and left`, async () => {
  await inTurns(20, NEXT_ARTICLE);
  const before = await usedHeap();
  await inTurns(ARTICLES, NEXT_ARTICLE);
  const growth = (await usedHeap()) - before;
  console.info(`${ARTICLES} articles: the heap grew by ${(growth / 1000).toFixed(0)} kB`);
  expect(growth).toBeLessThan(MOST_GROWTH);
});

const NEXT_CARDS = `await Promise.all(Array.from({ length: ${AT_ONCE} }, () => tell('stepMention', 1)));`;

test(`${CARDS} cards on one page`, async () => {
  await inTurns(10, NEXT_CARDS);
  const before = await usedHeap();
  await inTurns(CARDS / AT_ONCE, NEXT_CARDS);
  expect(await page.evaluate("document.querySelector('[data-sidelight-card]') !== null")).toBe(true);
  const growth = (await usedHeap()) - before;
  console.info(`${CARDS} cards: the heap grew by ${(growth / 1000).toFixed(0)} kB`);
  expect(growth).toBeLessThan(MOST_GROWTH);
});

test('a site that is switched off gives back what its marks took', async () => {
  const tab = await session.open(MANY_URL, PAGES);
  await toFront(tab);
  const own = await tab.createCDPSession();
  const isMarked = async () => ((await tab.evaluate(COUNT_MARKS)) as number) > 0;
  const switchSite = async (isOn: boolean) => {
    const offSites = isOn ? [] : [new globalThis.URL(SITE).host];
    await session.inBackground(`browser.storage.local.set({ settings: ${JSON.stringify({ version: 2, offSites })} })`);
    await waitUntil('for the marks to come or go', async () => (await isMarked()) === isOn);
  };
  await waitUntil('for marks', isMarked);
  await switchSite(false);
  await switchSite(true);
  const marked = await usedHeap(own);
  await switchSite(false);
  const before = await usedHeap(own);
  expect(marked - before, 'what the marks take').toBeGreaterThan(3 * MOST_GROWTH);
  for (let turn = 0; turn < 5; turn += 1) {
    await switchSite(true);
    await switchSite(false);
  }
  const growth = (await usedHeap(own)) - before;
  console.info(
    `marks take ${((marked - before) / 1000).toFixed(0)} kB, five times on and off ${(growth / 1000).toFixed(0)} kB`,
  );
  expect(growth).toBeLessThan(MOST_GROWTH);
  await tab.close();
});

test('or it would have been seen', async () => {
  const before = await usedHeap();
  await page.evaluate('window.kept = Array.from({ length: 200_000 }, (_, at) => ({ at }))');
  expect((await usedHeap()) - before).toBeGreaterThan(MOST_GROWTH);
});
