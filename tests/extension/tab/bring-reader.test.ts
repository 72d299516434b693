import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { interfaceIn } from '../interface-in.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const TAB = { id: 7, url: 'file:///home/story.html', isPrivate: false };
const FRAME = { tabId: TAB.id, frameId: 0 };
const READER = 'content-scripts/reader.js';
const CARD = 'card.js';
const SPEECH = 'speech.js';
const CARD_ON_PAGE = { topic: 'llama', count: 1, weight: 1, role: 'subject', mentions: [0] };
const PAGE_READING = {
  isPart: false,
  share: 1,
  isHidden: false,
  marked: 1,
  length: 100,
  inView: null,
  article: { title: null, site: null, authors: [], published: null, updated: null, lang: null },
  report: { cards: [CARD_ON_PAGE], summary: [], statements: [], differences: [], readingMinutes: 1, words: 20 },
};

const LATENCY = 5; // ms until the browser or the page answers
const soon = () => new Promise((resolve) => setTimeout(resolve, LATENCY));

let files: string[]; // that were put into the page
let rules: string[]; // likewise, of style sheets
let language: string; // that the page says it is in
let answer: unknown; // of a reader that is asked for the page
let isHung: boolean; // whether the next injection ends never, as into a page that is gone

beforeEach(() => {
  fakeBrowser.reset();
  interfaceIn('en');
  vi.resetModules(); // a background or popup has these modules to itself
  files = [];
  rules = [];
  language = 'en';
  answer = undefined;
  isHung = false;
  Object.assign(browser.tabs, {
    async sendMessage(_: number, { name }: { name: string }) {
      await soon();
      if (!files.includes(READER)) throw new Error('Could not establish connection');
      return name === 'isThere' ? true : answer;
    },
  });
  Object.assign(browser, {
    scripting: {
      async insertCSS(injection: { files?: string[] }) {
        await soon();
        rules.push(...(injection.files ?? []));
      },
      async executeScript(injection: { files?: string[] }) {
        await soon();
        if (isHung) {
          isHung = false;
          await new Promise(() => {});
        }
        if (injection.files === undefined) return [{ result: language }];
        files.push(...injection.files);
        return [];
      },
    },
  });
});

async function openContext() {
  vi.resetModules();
  const { bringReader } = await import('../../../lib/extension/tab/bring-reader.ts');
  const { openReading } = await import('../../../lib/extension/tab/open-reading.ts');
  return { scouted: () => bringReader(FRAME), pressed: () => openReading(TAB) };
}

type Context = Awaited<ReturnType<typeof openContext>>;

test.each<[string, (background: Context, popup: Context) => Promise<unknown>[]]>([
  ['two scouts', ({ scouted }) => [scouted(), scouted()]],
  ['a scout, then the popup', ({ scouted }, { pressed }) => [scouted(), pressed()]],
  ['the popup, then a scout', ({ scouted }, { pressed }) => [pressed(), scouted()]],
  [
    'a scout while the popup asks',
    ({ scouted }, { pressed }) => [pressed(), new Promise((resolve) => setTimeout(resolve, 3)).then(scouted)],
  ],
])('%s: one reader is put into the page', async (_, call) => {
  await Promise.all(call(await openContext(), await openContext()));
  expect(files.filter((file) => file === READER)).toHaveLength(1);
});

test('the popup has the card beside the reader, also where a scout brought that just before', async () => {
  const { scouted } = await openContext();
  const { pressed } = await openContext();
  await Promise.all([scouted(), pressed()]);
  expect(files).toContain(CARD);
});

test('where a scout is, the rules for marks are not put in again; where somebody presses, they are', async () => {
  const { scouted, pressed } = await openContext();
  await scouted();
  expect([files, rules]).toEqual([[READER], []]);
  files = [];
  await pressed();
  expect(rules).toEqual(['content-scripts/scout.css']);
});

test.each([
  ['en-GB', false],
  ['de', true],
  ['', true],
])('a page in "%s" has the speech of other languages before the card: %s', async (of, isThere) => {
  language = of;
  const { pressed } = await openContext();
  await pressed();
  expect(files).toContain(CARD);
  expect(files.slice(0, files.indexOf(CARD)).includes(SPEECH)).toBe(isThere);
});

test('an injection that never ends is waited for half a second', async () => {
  const { scouted, pressed } = await openContext();
  isHung = true;
  void scouted();
  await soon();
  const start = performance.now();
  await pressed();
  expect(performance.now() - start).toBeLessThan(2000);
  expect(files).toContain(READER);
});

test('a page that the browser does not let us into has no reader', async () => {
  Object.assign(browser.scripting, { executeScript: () => Promise.reject(new Error('Cannot access the page')) });
  const { pressed } = await openContext();
  expect((await pressed()).kind).toBe('noAccess');
});

test('a press waits for three answers one after the other: is a reader there, the injection, the page', async () => {
  const { pressed } = await openContext();
  vi.useFakeTimers();
  try {
    let isDone = false;
    void pressed().then(() => {
      isDone = true;
    });
    let answers = 0;
    for (; !isDone && answers < 20; answers += 1) await vi.advanceTimersByTimeAsync(LATENCY);
    expect(answers).toBe(3);
  } finally {
    vi.useRealTimers();
  }
});

test('a reader that answers is not given the card’s script by the popup: it asks for it itself', async () => {
  const { scouted, pressed } = await openContext();
  await scouted();
  answer = PAGE_READING;
  expect((await pressed()).kind).toBe('read');
  expect(files).toEqual([READER]);
});
