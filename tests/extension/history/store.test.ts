import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  eraseHistory,
  forgetOldDays,
  isHistoryOn,
  loadHistory,
  loadOpened,
  rememberArticle,
  rememberOpened,
  switchHistory,
  watchHistory,
} from '../../../lib/extension/history/store.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const TODAY = new Date(2026, 10, 12, 9, 30);
const ARTICLE = { title: 'Meta bets again', site: 'Example News', topics: ['llama'] };
const everything = () => browser.storage.local.get(null);
const titles = async (today = TODAY) =>
  (await loadHistory(today)).days.flatMap(({ articles }) => articles.map(({ title }) => title));

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await browser.storage.local.set({ settings: { version: 2, hasBadge: false }, 'pack:birds': '{}' });
});

describe('while it is off', () => {
  test('nothing is written', async () => {
    const before = await everything();
    const set = vi.spyOn(browser.storage.local, 'set');
    expect(await rememberArticle(ARTICLE, TODAY)).toBe(true);
    expect(await rememberOpened('llama', '2026-11', TODAY)).toBe(true);
    await eraseHistory();
    expect(set).not.toHaveBeenCalled();
    expect(await everything()).toEqual(before);
    expect(await loadOpened()).toBeNull();
  });
});

describe('switched on', () => {
  beforeEach(() => switchHistory(true));

  test('articles and opened cards are kept, the newest first', async () => {
    await rememberArticle(ARTICLE, TODAY);
    await rememberArticle({ ...ARTICLE, title: 'Another' }, TODAY);
    await rememberOpened('llama', '2026-11', TODAY);
    expect(await titles()).toEqual(['Another', 'Meta bets again']);
    expect(await loadHistory(TODAY)).toMatchObject({ isOn: true, opened: 1, isDamaged: false, isUnsaved: false });
    expect([...((await loadOpened()) ?? [])]).toEqual([['llama', { day: '2026-11-12', newest: '2026-11' }]]);
  });

  test('fields in the order in which Chromium gives them back are no damage, and are not written again', async () => {
    const { title, site, topics } = ARTICLE;
    await browser.storage.local.set({ 'history:2026-11-12': [{ site, title, topics }] });
    expect((await loadHistory(TODAY)).isDamaged).toBe(false);
    const set = vi.spyOn(browser.storage.local, 'set');
    await rememberArticle(ARTICLE, TODAY);
    expect(set).not.toHaveBeenCalled();
  });

  test('switched on again, nothing is lost', async () => {
    await rememberOpened('llama', '2026-11', TODAY);
    await switchHistory(true);
    expect((await loadOpened())?.size).toBe(1);
  });

  test('at once from several windows: all are kept', async () => {
    await Promise.all([1, 2, 3, 4].map((at) => rememberArticle({ ...ARTICLE, title: `Article ${at}` }, TODAY)));
    expect((await titles()).sort()).toEqual(['Article 1', 'Article 2', 'Article 3', 'Article 4']);
  });

  test('articles older than thirty days go, and days that are still to come', async () => {
    await rememberArticle({ ...ARTICLE, title: 'Old' }, new Date(2026, 9, 13));
    await rememberArticle({ ...ARTICLE, title: 'Just kept' }, new Date(2026, 9, 14));
    await browser.storage.local.set({ 'history:2099-01-01': [ARTICLE] });
    await rememberArticle(ARTICLE, TODAY);
    expect(await titles()).toEqual(['Meta bets again', 'Just kept']);
    expect(Object.keys(await everything())).not.toContain('history:2026-10-13');
    expect(Object.keys(await everything())).not.toContain('history:2099-01-01');
    await forgetOldDays(new Date(2027, 5, 1));
    expect(Object.keys(await everything()).sort()).toEqual(['history', 'pack:birds', 'settings']);
  });

  test.each([
    ['switching it off', () => switchHistory(false), false],
    ['erasing it', eraseHistory, true],
  ])('%s removes all of it, and nothing else', async (_, remove, isOn) => {
    await rememberArticle(ARTICLE, TODAY);
    await rememberArticle(ARTICLE, new Date(2026, 10, 1));
    await rememberOpened('llama', '2026-11', TODAY);
    await remove();
    expect(await everything()).toEqual({
      settings: { version: 2, hasBadge: false },
      'pack:birds': '{}',
      ...(isOn ? { history: { opened: [] } } : {}),
    });
    expect(await isHistoryOn()).toBe(isOn);
  });

  test('storage that is full: it is said, nothing else is lost, and it goes with the next that fits', async () => {
    await rememberArticle(ARTICLE, TODAY);
    const before = await everything();
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await rememberArticle({ ...ARTICLE, title: 'Another' }, TODAY)).toBe(false);
    expect(await rememberOpened('llama', '2026-11', TODAY)).toBe(false);
    expect(await everything()).toEqual(before);
    expect(await loadHistory(TODAY)).toMatchObject({ isUnsaved: true, isDamaged: false });
    vi.restoreAllMocks();
    expect(await rememberOpened('llama', '2026-11', TODAY)).toBe(true);
    expect((await loadHistory(TODAY)).isUnsaved).toBe(false);
  });

  test('whatever one value has become: the rest is read, the damage is told, and what comes is kept', async () => {
    await rememberArticle(ARTICLE, new Date(2026, 10, 11));
    await rememberArticle(ARTICLE, TODAY);
    await rememberOpened('llama', '2026-11', TODAY);
    const sound = await everything();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('history', 'history:2026-11-12'),
        fc.jsonValue({ maxDepth: 3 }).filter((value) => value !== null), // the fake browser stores none
        async (key, damaged) => {
          await browser.storage.local.clear();
          await browser.storage.local.set({ ...sound, [key]: damaged });
          const read = await loadHistory(TODAY);
          expect(read.days.some(({ day }) => day === '2026-11-11')).toBe(true);
          expect(read.isDamaged).toBe(JSON.stringify(damaged) !== JSON.stringify(sound[key]) && !isSound(key, damaged));
          expect(await rememberArticle({ ...ARTICLE, title: 'Another' }, TODAY)).toBe(true);
          expect(await rememberOpened('llama', '2026-12', TODAY)).toBe(true);
          expect(await titles()).toContain('Another');
          expect((await loadOpened())?.get('llama')?.newest).toBe('2026-12');
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a history of ten thousand articles is bounded, and of it one day is written for each article', async () => {
    for (let days = 0; days < 30; days += 1) {
      const day = new Date(2026, 10, 12 - days);
      const key = `history:2026-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
      const articles = Array.from({ length: 334 }, (_, at) => ({ ...ARTICLE, title: `Article ${days} ${at}` }));
      await browser.storage.local.set({ [key]: articles });
    }
    const set = vi.spyOn(browser.storage.local, 'set');
    await rememberArticle(ARTICLE, TODAY);
    expect(set.mock.calls.map(([written]) => Object.keys(written))).toEqual([['history:2026-11-12']]);
    expect(JSON.stringify(set.mock.calls).length).toBeLessThan(33_000);
    expect((await loadHistory(TODAY)).days).toHaveLength(30);
    const stored = Object.entries(await everything()).filter(([key]) => key.startsWith('history'));
    expect(JSON.stringify(stored).length).toBeLessThan(1_000_000);
  });

  test('whoever watches is told of what is kept, of what goes, and of nothing else', async () => {
    const onChange = vi.fn();
    watchHistory(onChange);
    await rememberArticle(ARTICLE, TODAY);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
    onChange.mockClear();
    await browser.storage.local.set({ settings: { version: 2 } });
    expect(onChange).not.toHaveBeenCalled();
    await switchHistory(false);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
  });
});

/** An empty list is a day without articles. */
function isSound(key: string, damaged: unknown): boolean {
  return key !== 'history' && JSON.stringify(damaged) === '[]';
}
