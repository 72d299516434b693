import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadKnowledge } from '../../entrypoints/reader.content/load-knowledge.ts';
import { cardsOf } from '../../lib/extension/packs/cards.ts';
import { packsInUse } from '../../lib/extension/packs/in-use.ts';
import { loadScoutedNames } from '../../lib/extension/packs/names-to-scout.ts';
import { addPack, listPacks, mendPacks } from '../../lib/extension/packs/store.ts';
import { changeSettings, loadSettings } from '../../lib/extension/settings/store.ts';
import { BUILT_IN_ID } from '../../lib/pack/built-in/id.ts';
import { openModelsPack } from '../../lib/pack/built-in/open-models-pack.ts';
import { builtInPack } from '../../lib/pack/built-in/pack.ts';
import { readPlainText } from '../../lib/text/plain-text.ts';
import { examplePack } from '../pack/format/example-pack.ts';
import { interfaceIn } from './interface-in.ts';

// Whatever one value in storage has become, or several: the built-in pack marks, nothing of the other values is lost, and what can be made anew is.

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const PACK = JSON.stringify({
  ...examplePack(),
  contrasts: [{ kind: 'overtaken', topic: 'robin', phrases: ['rare'], text: 'It is common by now.', update: 'n01' }],
});
const TEXT = readPlainText('Meta has shown Llama 4, and a robin sang in the garden. A robin is a small bird.');

const CLOCK = { performance, scheduler: { postTask: (callback: () => void) => setTimeout(callback) } };

let sound: Record<string, unknown>;

beforeEach(async () => {
  fakeBrowser.reset();
  interfaceIn('de'); // in which the pack has texts
  await addPack(PACK);
  await changeSettings((settings) => ({ ...settings, offSites: ['a.example'], mutedTopics: ['meta-ai'] }));
  sound = await browser.storage.local.get(null);
});

const value = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>;

/** Any JSON, or the sound value with any JSON in one place of it; within what is JSON in a text, too. */
function damagedFormOf(whole: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(whole);
  return fc.oneof(
    value,
    fc.tuple(fc.constantFrom(...places), value).map(([place, other]) => withOther(whole, place, other)),
    fc.tuple(fc.nat(), fc.string({ maxLength: 3 })).map(([at, text]) => cutInto(whole, at, text)),
  );
}

function placesIn(whole: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof whole !== 'object' || whole === null) return [path];
  return [path, ...Object.entries(whole).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function withOther(whole: unknown, [key, ...path]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy = structuredClone(whole) as Record<string, unknown>;
  copy[key] = withOther(copy[key], path, other);
  return copy;
}

/** The value's JSON with other signs at a place, if that is JSON; else the value. */
function cutInto(whole: unknown, at: number, text: string): unknown {
  const json = JSON.stringify(whole);
  const place = at % json.length;
  try {
    return JSON.parse(json.slice(0, place) + text + json.slice(place + 1));
  } catch {
    return text;
  }
}

async function expectUse(): Promise<void> {
  const { linker, contrasts } = await loadKnowledge(CLOCK, async () => null);
  // Whoever has switched the built-in pack off has chosen so.
  const isOn = (await listPacks()).some((pack) => pack.id === BUILT_IN_ID && pack.isOn);
  expect(linker.link(TEXT, {}).some(({ topic }) => topic === 'llama')).toBe(isOn);
  expect(contrasts.every(({ cards }) => Array.isArray(cards))).toBe(true);
  const isNamed = await loadScoutedNames();
  isNamed?.(TEXT.text);
  expect((await packsInUse(builtInPack, async () => openModelsPack)).every(({ cards }) => Array.isArray(cards))).toBe(
    true,
  );
  await cardsOf(['garden-birds:robin', 'llama']);
  expect((await listPacks()).map(({ id }) => id)).toContain(BUILT_IN_ID);
  const settings = await loadSettings();
  await changeSettings((before) => ({ ...before, hasBadge: !settings.hasBadge }));
  expect((await loadSettings()).hasBadge).toBe(!settings.hasBadge);
  await mendPacks();
}

const KEYS = [
  'settings',
  'packs',
  'pack:garden-birds',
  'packPageNames:garden-birds',
  'packTexts:garden-birds:de',
  'packNames',
  'packsChanged',
];

test('these are all keys', () => {
  expect(Object.keys(sound).sort()).toEqual([...KEYS].sort());
});

test.each(KEYS)(
  '%s may be anything',
  async (key) => {
    await fc.assert(
      fc.asyncProperty(damagedFormOf(sound[key]), async (damaged) => {
        await browser.storage.local.clear();
        await browser.storage.local.set({ ...sound, [key]: damaged });
        await expectUse();
        const kept = await browser.storage.local.get(null);
        const others = ['settings', 'pack:garden-birds'].filter((other) => other !== key);
        for (const other of others) expect(withoutBadge(kept[other])).toEqual(withoutBadge(sound[other]));
      }),
      { numRuns: 100 },
    );
  },
  60_000,
);

function withoutBadge(stored: unknown): unknown {
  return typeof stored === 'object' ? { ...stored, hasBadge: true } : stored;
}

test('a pack whose place is lost is used again', async () => {
  for (const damaged of [null, 7, [], [null], {}]) {
    await browser.storage.local.set({ packs: damaged });
    await mendPacks();
    expect((await packsInUse(builtInPack, async () => openModelsPack)).map(({ id }) => id)).toContain('garden-birds');
  }
});

test.each(['arguments', 'explanation', 'updates', 'related', 'spectrum'])(
  'a card that has lost its %s takes no other pack along',
  async (part) => {
    const spoilt = JSON.parse(PACK);
    spoilt.cards[0][part] = 7;
    await browser.storage.local.set({ 'pack:garden-birds': JSON.stringify(spoilt) });
    expect((await packsInUse(builtInPack, async () => openModelsPack)).map(({ id }) => id)).toEqual([BUILT_IN_ID]);
  },
);

test.each([null, 7, [], ['robin', 7]])('names to look for that are %j are made anew', async (damaged) => {
  await browser.storage.local.set({ packNames: damaged });
  await mendPacks();
  expect(await browser.storage.local.get('packNames')).toEqual({ packNames: sound.packNames });
});

test('names that were damaged are made anew from the pack', async () => {
  const key = 'packPageNames:garden-birds';
  const { pieces } = sound[key] as { pieces: string[] };
  for (const damaged of [
    null,
    7,
    { pieces: [null], contrasts: null },
    { pieces: [pieces[0]!.replace('Robin', 'Rabin')], contrasts: null },
  ]) {
    await browser.storage.local.set({ [key]: damaged });
    await mendPacks();
    expect(await browser.storage.local.get(key)).toEqual({ [key]: sound[key] });
  }
});
