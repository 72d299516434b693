import { expect, test } from 'vitest';
import { popupState } from '../../../entrypoints/popup/popup-state.ts';
import type { Reading } from '../../../lib/extension/tab/open-reading.ts';

const URL = 'https://news.example.com/a';
const article = { title: 'A', site: 'News', authors: [], published: null, updated: null, lang: 'en' };

function read(topics: number, isPart = false): Reading {
  const cards = Array.from({ length: topics }, (_, at) => ({
    topic: `t${at}`,
    count: 1,
    weight: 1,
    role: 'part' as const,
    mentions: [at],
  }));
  const report = { cards, summary: [], statements: [], differences: [], readingMinutes: 1, words: 200 };
  return {
    kind: 'read',
    frameId: 0,
    isGranted: false,
    reading: {
      article,
      report,
      isPart,
      share: isPart ? 0.5 : 1,
      isHidden: false,
      marked: 1,
      length: 100,
      inView: null,
    },
  };
}

const CASES: [string, string | null, Reading | null, string][] = [
  ['while the page is read', URL, null, 'loading'],
  ['with topics', URL, read(2), 'cards'],
  ['without a topic', URL, read(0), 'empty'],
  ['with topics in what has been read of a long page', URL, read(2, true), 'cards'],
  ['without a topic in it, while the rest is read', URL, read(0, true), 'loading'],
  ['switched off', URL, { kind: 'off', isGranted: true }, 'off'],
  ['no way in', URL, { kind: 'noAccess' }, 'noAccess'],
  ['an old reader', URL, { kind: 'stale', isGranted: true }, 'stale'],
  ['a page of the browser', null, { kind: 'unsupported' }, 'unsupported'],
];

test.each(CASES)('%s', (_name, url, reading, kind) => {
  expect(popupState(url, reading).kind).toBe(kind);
});

test('where all packs or all topics are off, that is what is said', () => {
  expect(popupState(URL, read(0), true).kind).toBe('allOff');
  expect(popupState(URL, { kind: 'off', isGranted: true }, true).kind).toBe('off');
});

test('a granted site is always marked, another one for this visit', () => {
  expect(popupState(URL, read(1))).toMatchObject({ site: { name: 'news.example.com', access: 'thisVisit' } });
  expect(popupState(URL, { kind: 'off', isGranted: true })).toMatchObject({ site: { access: 'always' } });
});

test('a file is called by its name', () => {
  expect(popupState('file:///home/a/My%20article.html', null)).toMatchObject({
    site: { name: 'My article.html', isFile: true },
  });
  expect(popupState('file:///home/a/caf%E9.html', null)).toMatchObject({ site: { name: 'caf%E9.html' } });
});
