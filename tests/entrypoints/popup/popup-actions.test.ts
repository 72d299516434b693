import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { popupWordsOf } from '../../../components/popup/words.ts';
import { popupActions } from '../../../entrypoints/popup/popup-actions.ts';
import { builtInCards } from '../../../lib/pack/built-in/cards.ts';
import { ENGLISH } from '../../components/draw.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const words = popupWordsOf(ENGLISH);
const NEWS = ['https://*.news.example/*'];

beforeEach(() => fakeBrowser.reset());

test.each([
  ['the browser gives access', NEWS, async () => true, null],
  ['the reader declines', NEWS, async () => false, words.notAllowed],
  ['a policy refuses', NEWS, () => Promise.reject(new Error('Blocked')), words.notAllowed],
  ['the list has not come', [], async () => true, words.notAllowed],
])('“Allow news sites” where %s', async (_, origins, request, told) => {
  Object.assign(browser.permissions, { request });
  const say = vi.fn();
  const actions = popupActions(null, {
    words,
    say,
    refresh: async () => {},
    reading: () => null,
    shelf: () => builtInCards,
    newsOrigins: () => origins,
  });
  actions.onRequestSites('news');
  await vi.waitFor(() => expect(say).toHaveBeenCalledWith(told));
});
