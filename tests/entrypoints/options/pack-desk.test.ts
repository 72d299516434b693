import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packWordsOf } from '../../../components/packs/words.ts';
import { createPackDesk } from '../../../entrypoints/options/pack-desk.ts';
import { addPack, listPacks } from '../../../lib/extension/packs/store.ts';
import { DRAFTS, GOOD_DRAFT } from '../../bad-input/drafts.ts';
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

describe('a draft that is looked over', () => {
  async function openDraft() {
    vi.stubGlobal('window', { performance, scheduler: { postTask: setTimeout } });
    await browser.storage.session.set({ packDraft: JSON.parse(GOOD_DRAFT) });
    const desk = await openDesk();
    const drafted = () => desk.shelf().offer?.draft?.cards[0];
    return { ...desk, drafted };
  }
  const topic = 'heat-pump';

  test('shows what it was made with, and what its names mark in the article', async () => {
    const { drafted } = await openDraft();
    expect(drafted()?.marks).toEqual([{ name: 'heat pump', count: 1 }]);
    expect(drafted()?.choices).toEqual([{ text: 'A heat pump is a machine.', heading: null }]);
  });

  test('tells at once what changed names mark', async () => {
    const { actions, drafted } = await openDraft();
    actions.onEdit(topic, { aliases: 'machine, bus' });
    expect(drafted()?.marks).toEqual([{ name: 'machine', count: 1 }]);
    actions.onEdit(topic, { aliases: 'bus' });
    expect(drafted()?.marks).toEqual([]);
  });

  test.each([
    ['an empty answer', { answer: { text: ' ', isQuoted: false } }, 'Heat pump, Answer: Nothing stands here yet.'],
    [
      'an answer too long',
      { answer: { text: 'x'.repeat(281), isQuoted: false } },
      'Heat pump, Answer: At most 280 characters; these are 281.',
    ],
    ['an empty question', { question: '' }, 'Heat pump, Question: Nothing stands here yet.'],
    ['a name of one letter', { aliases: 'x' }, 'Heat pump, Names, with commas between: “x” cannot be a name'],
  ])('is not saved with %s, and keeps what was typed', async (_, edit, problem) => {
    const { actions, drafted, shelf } = await openDraft();
    actions.onEdit(topic, edit);
    const typed = drafted();
    actions.onSave();
    expect(shelf().said?.text).toBe('This is not saved yet:');
    expect(shelf().said?.problems).toEqual([expect.stringContaining(problem)]);
    expect(shelf().offer?.draft?.refusals).toBe(1);
    expect(drafted()).toEqual(typed);
    expect(await listPacks()).toHaveLength(1);
  });

  test('is not saved without a card, and a card that was left out can be had back', async () => {
    const { actions, drafted, shelf, titles } = await openDraft();
    actions.onLeaveOut(topic, true);
    actions.onSave();
    expect(shelf().said?.problems).toEqual(['No card is ticked.']);
    actions.onLeaveOut(topic, false);
    expect(drafted()?.isLeftOut).toBe(false);
    actions.onSave();
    await vi.waitFor(() => expect(titles()).toContain('Draft'));
    expect(shelf().offer).toBeNull();
  });

  test('stays as it is where the browser does not save it', async () => {
    const { actions, drafted, shelf, said, titles } = await openDraft();
    actions.onEdit(topic, { question: 'How does it work?' });
    refuseOnce();
    actions.onSave();
    await vi.waitFor(() => expect(said()).toBe('Your browser did not save this. Everything is as it was.'));
    expect(drafted()?.card.question).toBe('How does it work?');
    actions.onSave();
    await vi.waitFor(() => expect(titles()).toContain('Draft'));
    expect(shelf().offer).toBeNull();
  });
});
