import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packWordsOf } from '../../../components/packs/words.ts';
import { createPackDesk } from '../../../entrypoints/options/pack-desk.ts';
import { addPack } from '../../../lib/extension/packs/store.ts';
import { DRAFTS } from '../../bad-input/drafts.ts';
import { ENGLISH } from '../../components/draw.ts';
import { examplePack } from '../../pack/format/example-pack.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

async function openDesk() {
  const desk = await createPackDesk(packWordsOf(ENGLISH), () => {});
  return { ...desk, titles: () => desk.shelf().packs.map(({ title }) => title), said: () => desk.shelf().said?.text };
}

const refuseOnce = () =>
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('The quota is exceeded'));

test('an undo that was not saved can be asked for again', async () => {
  const { id, title } = await addPack(JSON.stringify(examplePack()));
  const { shelf, actions, titles, said } = await openDesk();
  actions.onRemove(id);
  await vi.waitFor(() => expect(shelf().removed).toBe(title));
  refuseOnce();
  actions.onUndo();
  await vi.waitFor(() => expect(said()).toBe('Your browser did not save this. Everything is as it was.'));
  expect(shelf().removed).toBe(title);
  expect(titles()).not.toContain(title);
  actions.onUndo();
  await vi.waitFor(() => expect(titles()).toContain(title));
  expect(shelf().removed).toBeNull();
});

test.each(Object.entries(DRAFTS))('a draft that is %s is not offered, and not kept', async (_, json) => {
  await browser.storage.session.set({ packDraft: JSON.parse(json) });
  const { shelf } = await openDesk();
  expect(shelf().offer).toBeNull();
  expect(await browser.storage.session.get('packDraft')).toEqual({});
});
