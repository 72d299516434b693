import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storyFrame } from '../../../lib/extension/tab/story-frame.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

/** Has each frame of a tab hold so much text. */
function fillFrames(amounts: Readonly<Record<number, unknown>>): void {
  const found = Object.entries(amounts).map(([frameId, result]) => ({ frameId: Number(frameId), result }));
  Object.assign(browser, { scripting: { executeScript: async () => found } });
}

test.each<[string, Record<number, unknown>, number]>([
  ['a page without frames', { 0: 5000 }, 0],
  ['a shell around a story', { 0: 40, 3: 4000 }, 3],
  ['a shell with a menu beside a story', { 0: 300, 3: 200, 4: 2500 }, 4],
  ['a short story above comments', { 0: 1500, 3: 5000 }, 0],
  ['a shell around nothing', { 0: 40, 3: 120 }, 0],
  ['a frameset', { 0: 0, 3: 30, 4: 5000, 5: 30 }, 4],
  ['frames that may not be looked into', { 0: 40 }, 0],
  ['frames that answer with nothing', { 0: null, 3: undefined }, 0],
  ['a page that may not be looked into, with a frame that may', { 3: 5000 }, 0],
])('%s', async (_, amounts, frameId) => {
  fillFrames(amounts);
  expect(await storyFrame(7)).toBe(frameId);
});

test('a page that the browser does not let us into', async () => {
  Object.assign(browser, { scripting: { executeScript: () => Promise.reject(new Error('Cannot access the page')) } });
  expect(await storyFrame(7)).toBe(0);
});
