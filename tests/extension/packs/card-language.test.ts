import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { builtInCardScripts, cardLanguage, openModelsScripts } from '../../../lib/extension/packs/card-language.ts';
import { cardsOf } from '../../../lib/extension/packs/cards.ts';
import { packsInUse } from '../../../lib/extension/packs/in-use.ts';
import { addPack, removePack, restorePack } from '../../../lib/extension/packs/store.ts';
import { changeSettings } from '../../../lib/extension/settings/store.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { textsOf } from '../../../lib/pack/languages/map-texts.ts';
import { stampOf } from '../../../lib/pack/languages/stamp.ts';
import { examplePack } from '../../pack/format/example-pack.ts';
import { interfaceIn } from '../interface-in.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  interfaceIn('en');
});

function birds(change: (text: string) => string = (text) => text.toUpperCase()) {
  const pack = examplePack();
  const texts = textsOf(pack).map(({ at, text }) => ({ at, of: stampOf(text), text: change(text) }));
  return { ...pack, id: 'birds', translations: [{ language: 'pt', texts }] };
}

test.each([
  ['en', 'en', ['built-in-cards.js']],
  ['de', 'de', ['built-in-frame.js', 'built-in-texts.de.js']],
  ['pt-BR', 'pt-BR', ['built-in-frame.js', 'built-in-texts.pt-BR.js']],
  ['nl', 'en', ['built-in-cards.js']],
])('with an interface in %s, cards are in %s', async (tag, language, scripts) => {
  interfaceIn(tag);
  expect(await cardLanguage()).toBe(language);
  expect(await builtInCardScripts()).toEqual(scripts);
  expect(await openModelsScripts()).toEqual(scripts.map((file) => file.replace('built-in', 'open-models')));
});

test('what was chosen goes before the interface', async () => {
  await changeSettings((settings) => ({ ...settings, cardLanguage: 'ja' }));
  expect(await cardLanguage()).toBe('ja');
});

test('with storage that cannot be read, cards are in the interface’s language', async () => {
  interfaceIn('de');
  vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('damaged'));
  expect(await cardLanguage()).toBe('de');
});

test('cards of an imported pack come in the reader’s language, where it has it', async () => {
  await addPack(JSON.stringify(birds()));
  const titles = async () => (await cardsOf(['birds:robin'])).map(({ title, from }) => `${title} ${from?.language}`);
  expect(await titles()).toEqual(['Robin en-GB', 'Feeder en-GB']);
  interfaceIn('pt-BR');
  expect(await titles()).toEqual(['ROBIN pt-BR', 'FEEDER pt-BR']);
  expect((await packsInUse(builtInPack, async () => builtInPack))[1]?.cards[0]?.title).toBe('ROBIN');
  interfaceIn('de');
  expect(await titles()).toEqual(['Robin en-GB', 'Feeder en-GB']);
});

test('a text that is not right is left in the pack’s own language', async () => {
  interfaceIn('pt-BR');
  await addPack(
    JSON.stringify(birds((text) => (text === 'A count found more of them.' ? '3 MORE' : text.toUpperCase()))),
  );
  const [robin] = await cardsOf(['birds:robin']);
  expect(robin?.updates.map(({ text, language }) => [text, language])).toEqual([
    ['A count found more of them.', 'en-GB'],
    ['THE COUNT WAS ANNOUNCED.', undefined],
  ]);
});

test('a pack takes its translations with it when it goes, and brings them back', async () => {
  await addPack(JSON.stringify(birds()));
  const before = await browser.storage.local.get(null);
  const removed = await removePack('birds');
  expect(Object.keys(await browser.storage.local.get(null)).filter((key) => key.includes('birds'))).toEqual([]);
  if (removed !== null) await restorePack(removed);
  expect(Object.keys(await browser.storage.local.get(null)).sort()).toEqual(Object.keys(before).sort());
});

test.each([[[['a']]], ['text'], [7], [null]])('texts damaged to %j are passed over', async (damaged) => {
  interfaceIn('pt-BR');
  await addPack(JSON.stringify(birds()));
  await browser.storage.local.set({ 'packTexts:birds:pt-BR': damaged });
  expect((await cardsOf(['birds:robin']))[0]?.title).toBe('Robin');
});
