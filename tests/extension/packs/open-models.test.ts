import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadPagePacks } from '../../../lib/extension/packs/for-pages.ts';
import { packsInUse } from '../../../lib/extension/packs/in-use.ts';
import { isOpenModelsOn } from '../../../lib/extension/packs/is-open-models-on.ts';
import { createNameCheck, SCOUT_KEY } from '../../../lib/extension/packs/names-to-scout.ts';
import { addPack, listPacks, mendPacks, removePack, switchPack } from '../../../lib/extension/packs/store.ts';
import { DEFAULT_SETTINGS, withMutedTopic } from '../../../lib/extension/settings/settings.ts';
import { changeSettings, loadSettings } from '../../../lib/extension/settings/store.ts';
import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import { BUILT_IN_FAMILY, BUILT_IN_ID, OPEN_MODELS_ID } from '../../../lib/pack/built-in/id.ts';
import { builtInNames } from '../../../lib/pack/built-in/names.ts';
import { OPEN_MODELS } from '../../../lib/pack/built-in/open-models-about.ts';
import { openModelsKinds } from '../../../lib/pack/built-in/open-models-names.ts';
import { openModelsPack } from '../../../lib/pack/built-in/open-models-pack.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import type { CardKind, TopicId } from '../../../lib/pack/card.ts';
import { CARD_LANGUAGES } from '../../../lib/pack/card-languages.ts';
import { mergePacks } from '../../../lib/pack/merge-packs.ts';
import { readTopics } from '../../../lib/pack/page-names.ts';
import { readPlainText } from '../../../lib/text/plain-text.ts';
import { builtInWithLanguages, packIn } from '../../../scripts/pack/language-files.ts';
import { examplePack } from '../../pack/format/example-pack.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('en');
});

const shelf = async () => (await listPacks()).map(({ id, isOn }) => `${id}${isOn ? '' : ' off'}`);
const scoutedIn = async (text: string) =>
  createNameCheck((await browser.storage.local.get(SCOUT_KEY))[SCOUT_KEY] as string[])(text);

test('what is told of it before it is loaded is true', () => {
  const packs = CARD_LANGUAGES.map((language) => packIn(builtInWithLanguages(openModelsPack), language));
  const titles = Object.fromEntries(CARD_LANGUAGES.map((language, at) => [language, packs[at]?.title]));
  expect(OPEN_MODELS).toEqual({ titles, topics: openModelsPack.cards.length });
  expect(openModelsKinds).toEqual(Object.fromEntries(openModelsPack.cards.map(({ topic, kind }) => [topic, kind])));
});

test('until it is switched on, storage holds nothing of it and pages get nothing', async () => {
  await mendPacks();
  expect(await browser.storage.local.get(null)).toEqual({});
  expect(await loadPagePacks()).toEqual([{ id: BUILT_IN_ID, names: null }]);
  expect(await isOpenModelsOn()).toBe(false);
});

test('switched on, pages get its names before those of the other built-in pack, and link both', async () => {
  await switchPack(OPEN_MODELS_ID, true);
  expect(await shelf()).toEqual([OPEN_MODELS_ID, BUILT_IN_ID]);
  const [own, other] = await loadPagePacks();
  expect(own?.names?.family).toBe(BUILT_IN_FAMILY);
  expect(other).toEqual({ id: BUILT_IN_ID, names: null });
  const kinds = new Map<TopicId, CardKind>();
  const names = own?.names == null ? [] : [...readTopics(own.names, kinds)];
  const linker = createLinker([
    { names, family: BUILT_IN_FAMILY },
    { names: builtInNames, family: BUILT_IN_FAMILY },
  ]);
  const mentions = linker.link(readPlainText('DeepSeek beat Llama, Zuckerberg said.'));
  expect(mentions.map(({ topic }) => topic)).toEqual(['deepseek', 'llama', 'zuckerberg']);
  expect(kinds.get('token')).toBe('term');
});

test('switched off again, nothing of it is left but its place', async () => {
  await switchPack(OPEN_MODELS_ID, true);
  await switchPack(OPEN_MODELS_ID, false);
  expect(await shelf()).toEqual([`${OPEN_MODELS_ID} off`, BUILT_IN_ID]);
  expect(Object.keys(await browser.storage.local.get(null)).toSorted()).toEqual(['packNames', 'packs', 'packsChanged']);
  expect(await scoutedIn('DeepSeek and Qwen')).toBe(false);
});

test.each([
  ['DeepSeek is in the news.', true],
  ['The AI Act applies.', true],
  ['EU’s AI Act', true],
  ['Qwen3-235B-A22B', true],
  ['An AI actress speaks of the European Union.', true], // the last word may go on: glued to the next block
  ['AI is in the news, and so is the European Union.', false],
  ['Open the window, hug a face.', false],
  ['The token of 7 billion parameters is fine-tuned under the MIT licence.', false],
])('the scout in “%s”: %s', async (text, isSeen) => {
  await switchPack(OPEN_MODELS_ID, true);
  expect(await scoutedIn(text)).toBe(isSeen);
});

test('names that were damaged, or are of an earlier version, are made anew', async () => {
  await switchPack(OPEN_MODELS_ID, true);
  const before = await loadPagePacks();
  await browser.storage.local.set({ [`packPageNames:${OPEN_MODELS_ID}`]: { pieces: ['[]'], contrasts: null } });
  await mendPacks();
  expect(await loadPagePacks()).toEqual(before);
});

test('fields in the order in which Chromium gives them back are no damage: nothing is written', async () => {
  await switchPack(OPEN_MODELS_ID, true);
  const key = `packPageNames:${OPEN_MODELS_ID}`;
  const { [key]: names } = await browser.storage.local.get(key);
  const inOrder = Object.entries(names as object).sort(([a], [b]) => (a < b ? -1 : 1));
  await browser.storage.local.set({ [key]: Object.fromEntries(inOrder) });
  const set = vi.spyOn(browser.storage.local, 'set');
  await mendPacks();
  expect(set).not.toHaveBeenCalled();
});

test('no pack from a file may have its id', async () => {
  const text = JSON.stringify({ ...examplePack(), id: OPEN_MODELS_ID });
  await expect(addPack(text)).rejects.toThrow(`id: must not be ${OPEN_MODELS_ID}, the id of a built-in pack`);
});

test('half muted, beside a pack that claims its names, switched off and on: nothing is lost', async () => {
  await switchPack(OPEN_MODELS_ID, true);
  const muted = openModelsPack.cards.filter((_, at) => at % 2 === 0).map(({ topic }) => topic);
  for (const topic of muted) await changeSettings((settings) => withMutedTopic(settings, topic));
  const [first] = examplePack().names;
  const rival = `${JSON.stringify({ ...examplePack(), id: 'rival', names: [{ ...first, aliases: ['DeepSeek', 'Qwen'] }] })}\n`;
  await addPack(rival);
  await switchPack(OPEN_MODELS_ID, false);
  await switchPack(OPEN_MODELS_ID, true);
  expect((await loadSettings()).mutedTopics).toEqual(muted);
  expect((await listPacks()).find(({ id }) => id === 'rival')?.text).toBe(rival);
  expect(await shelf()).toEqual([OPEN_MODELS_ID, BUILT_IN_ID, 'rival']);
  await changeSettings(() => DEFAULT_SETTINGS);
  expect(await shelf()).toEqual([OPEN_MODELS_ID, BUILT_IN_ID, 'rival']);
  expect(await removePack(OPEN_MODELS_ID)).toBeNull();
});

test('its cards and its timeline join those of the other, which lead', async () => {
  await switchPack(OPEN_MODELS_ID, true);
  const packs = await packsInUse(builtInPack, async () => openModelsPack);
  const { id, cards, timeline = [] } = mergePacks(packs, builtInPack);
  expect(id).toBe(BUILT_IN_ID);
  expect(cards).toHaveLength(builtInPack.cards.length + openModelsPack.cards.length);
  expect(cards.at(-1)?.from?.pack).toBe(openModelsPack.title);
  expect(timeline.map(({ date }) => date)).toEqual(timeline.map(({ date }) => date).toSorted());
});
