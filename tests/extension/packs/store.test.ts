import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadPagePacks } from '../../../lib/extension/packs/for-pages.ts';
import { packsInUse } from '../../../lib/extension/packs/in-use.ts';
import {
  addPack,
  listPacks,
  movePack,
  removePack,
  restorePack,
  switchPack,
} from '../../../lib/extension/packs/store.ts';
import { watchPacks } from '../../../lib/extension/packs/watch.ts';
import { openModelsPack } from '../../../lib/pack/built-in/open-models-pack.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { examplePack } from '../../pack/format/example-pack.ts';
import { interfaceIn } from '../interface-in.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  interfaceIn('en');
  vi.restoreAllMocks();
});

const BUILT_IN = builtInPack.id;

function fileOf(id: string, title = 'Garden birds'): string {
  return `${JSON.stringify({ ...examplePack(), id, title }, null, 3)}\n\n`;
}

async function shelf(): Promise<string[]> {
  return (await listPacks()).map(
    ({ id, isOn, problem }) => `${id}${isOn ? '' : ' off'}${problem === null ? '' : ' damaged'}`,
  );
}

const everything = () => browser.storage.local.get(null);

describe('importing', () => {
  test('keeps the very text, switched on, after the built-in pack', async () => {
    const text = fileOf('birds');
    expect((await addPack(text)).id).toBe('birds');
    expect(await shelf()).toEqual([BUILT_IN, 'birds']);
    expect((await listPacks())[1]?.text).toBe(text);
  });

  test('a pack with a known id takes the place of the other, where it stood', async () => {
    await addPack(fileOf('birds'));
    await addPack(fileOf('trees'));
    await addPack(fileOf('birds', 'More birds'));
    expect(await shelf()).toEqual([BUILT_IN, 'birds', 'trees']);
    expect((await listPacks())[1]?.pack?.title).toBe('More birds');
  });

  test('a text that storage holds is not checked twice, one that changed is', async () => {
    await addPack(fileOf('birds'));
    const [, before] = await listPacks();
    const [, again] = await listPacks();
    expect(again?.pack).toBe(before?.pack);
    await browser.storage.local.set({ 'pack:birds': fileOf('birds', 'More birds') });
    expect((await listPacks())[1]?.pack?.title).toBe('More birds');
  });

  test('two at once are both kept', async () => {
    await Promise.all([addPack(fileOf('birds')), addPack(fileOf('trees'))]);
    expect(await shelf()).toEqual([BUILT_IN, 'birds', 'trees']);
  });

  test.each([
    ['what is no pack', '{"format": 1}', /is missing/],
    ['what is no JSON', 'hello', /is not JSON/],
    ['the id of the built-in pack', fileOf(BUILT_IN), /^id: must not be/],
    [
      'a script for an address',
      fileOf('x').replace('https://press.example/birds', 'javascript:alert(1)'),
      /https: address/,
    ],
    ['what is too large', `"${'x'.repeat(5_000_000)}"`, /at most 5 MB/],
  ])('%s is refused, and nothing is touched', async (_name, text, message) => {
    await addPack(fileOf('birds'));
    const before = await everything();
    await expect(addPack(text)).rejects.toThrow(message);
    expect(await everything()).toEqual(before);
  });

  test('more than storage holds is refused', { timeout: 30_000 }, async () => {
    const large = (id: string) => `${fileOf(id)}${' '.repeat(4_000_000)}`;
    await addPack(large('birds'));
    await addPack(large('trees'));
    await expect(addPack(large('rocks'))).rejects.toThrow(/does not fit/);
    expect(await shelf()).toEqual([BUILT_IN, 'birds', 'trees']);
  });

  test('what counts are the bytes as storage writes them: a line break takes two', { timeout: 30_000 }, async () => {
    const large = (id: string) => `${fileOf(id)}${'\n'.repeat(2_400_000)}`;
    await addPack(large('birds'));
    await expect(addPack(large('trees'))).rejects.toThrow(/does not fit/);
  });

  test('a browser that does not write leaves all as it was', async () => {
    await addPack(fileOf('birds'));
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(addPack(fileOf('trees'))).rejects.toThrow('QUOTA_BYTES');
    expect(await shelf()).toEqual([BUILT_IN, 'birds']);
    await addPack(fileOf('trees'));
    expect(await shelf()).toEqual([BUILT_IN, 'birds', 'trees']);
  });
});

describe('arranging', () => {
  beforeEach(async () => {
    await addPack(fileOf('birds'));
    await addPack(fileOf('trees'));
  });

  test('packs are switched off and on, the built-in one too', async () => {
    await switchPack('birds', false);
    await switchPack(BUILT_IN, false);
    expect(await shelf()).toEqual([`${BUILT_IN} off`, 'birds off', 'trees']);
    await switchPack('birds', true);
    expect(await shelf()).toEqual([`${BUILT_IN} off`, 'birds', 'trees']);
  });

  test('packs are moved, not past the ends', async () => {
    await movePack('trees', -1);
    await movePack('trees', -1);
    await movePack('trees', -1);
    expect(await shelf()).toEqual(['trees', BUILT_IN, 'birds']);
    await movePack('birds', 1);
    expect(await shelf()).toEqual(['trees', BUILT_IN, 'birds']);
  });

  test('a removed pack is put back where it was, as it was', async () => {
    await switchPack('birds', false);
    const text = (await listPacks())[1]?.text;
    const removed = await removePack('birds');
    expect(await shelf()).toEqual([BUILT_IN, 'trees']);
    expect(Object.keys(await everything())).not.toContain('pack:birds');
    if (removed !== null) await restorePack(removed);
    expect(await shelf()).toEqual([BUILT_IN, 'birds off', 'trees']);
    expect((await listPacks())[1]?.text).toBe(text);
  });

  test('whoever hears that a pack is removed does not find it any more', async () => {
    const found: Promise<string[]>[] = [];
    const stop = new AbortController();
    watchPacks(() => found.push(shelf()), stop.signal);
    await removePack('birds');
    stop.abort();
    expect(await Promise.all(found)).toEqual([[BUILT_IN, 'trees']]);
  });

  test('a removal that is not saved leaves all as it was', async () => {
    const before = await everything();
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(removePack('birds')).rejects.toThrow('QUOTA_BYTES');
    expect(await everything()).toEqual(before);
  });

  test('a removal that ends halfway, as with the browser, leaves the other packs in use', async () => {
    const { promise: end, reject } = Promise.withResolvers<void>();
    vi.spyOn(browser.storage.local, 'set').mockImplementationOnce(() => end);
    const removal = removePack('birds');
    try {
      await vi.waitFor(async () => expect(await everything()).not.toHaveProperty('pack:birds'));
      expect(await shelf()).toEqual([BUILT_IN, 'trees']);
      expect((await packsInUse(builtInPack, async () => openModelsPack)).map(({ id }) => id)).toEqual([
        BUILT_IN,
        'trees',
      ]);
      expect((await loadPagePacks()).map(({ id }) => id)).toEqual([BUILT_IN, 'trees']);
    } finally {
      reject(new Error('The end'));
      await removal.catch(() => {});
    }
  });

  test('the built-in pack cannot be removed', async () => {
    expect(await removePack(BUILT_IN)).toBeNull();
    expect(await removePack('rocks')).toBeNull();
    expect(await shelf()).toEqual([BUILT_IN, 'birds', 'trees']);
  });

  test.each([
    ['a pack that is switched', () => switchPack('birds', false)],
    ['a pack that is moved', () => movePack('birds', 1)],
    ['a pack that is added', () => addPack(fileOf('rocks'))],
    ['a pack that takes the place of another', () => addPack(fileOf('birds', 'More birds'))],
    ['a pack that is removed', () => removePack('birds')],
  ])('%s is told once, until nobody listens', async (_name, change) => {
    const told = vi.fn();
    const stop = new AbortController();
    watchPacks(told, stop.signal);
    await change();
    expect(told).toHaveBeenCalledTimes(1);
    stop.abort();
    await switchPack('trees', false);
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('damage', () => {
  beforeEach(async () => {
    await addPack(fileOf('birds'));
    await addPack(fileOf('trees'));
  });

  test('a damaged pack is told and kept, the others are used', async () => {
    await browser.storage.local.set({ 'pack:birds': '{"format": 1, "cards":' });
    expect(await shelf()).toEqual([BUILT_IN, 'birds damaged', 'trees']);
    expect((await listPacks())[1]?.text).toBe('{"format": 1, "cards":');
    expect((await packsInUse(builtInPack, async () => openModelsPack)).map(({ id }) => id)).toEqual([
      BUILT_IN,
      'trees',
    ]);
  });

  test.each([
    ['an order that is lost', undefined],
    ['an order that is no list', { birds: true }],
    ['an order of nonsense', [null, 7, { id: 'rocks' }, { id: 'birds', isOn: 'no' }, { id: 'birds' }]],
  ])('%s loses no pack', async (_name, order) => {
    if (order === undefined) await browser.storage.local.remove('packs');
    else await browser.storage.local.set({ packs: order });
    expect((await shelf()).toSorted()).toEqual([BUILT_IN, 'birds', 'trees'].toSorted());
  });

  test.each([null, 7, '[]', '"pack"', '{"cards": 1}', '{"id": "birds", "cards": [null], "names": [{}]}'])(
    'the reader passes over a pack that is %s',
    async (stored) => {
      await browser.storage.local.set({ 'pack:birds': stored });
      expect((await packsInUse(builtInPack, async () => openModelsPack)).map(({ id }) => id)).toEqual([
        BUILT_IN,
        'trees',
      ]);
    },
  );
});

describe('on pages', () => {
  const pagePacks = async () =>
    (await loadPagePacks()).map(({ id, names }) => `${id} ${names?.pieces.length ?? 'here'}`);

  test('without imported packs there is the built-in one', async () => {
    expect(await pagePacks()).toEqual([`${BUILT_IN} here`]);
  });

  test('packs that are on come in the reader’s order, without their cards', async () => {
    await addPack(fileOf('birds'));
    await addPack(fileOf('trees'));
    await addPack(fileOf('rocks'));
    await switchPack('rocks', false);
    await movePack('birds', -1);
    expect(await pagePacks()).toEqual(['birds 1', `${BUILT_IN} here`, 'trees 1']);
    expect(JSON.stringify(await loadPagePacks())).not.toContain('What is a robin?');
  });

  test('a removed pack leaves nothing behind, and comes back with its names', async () => {
    await addPack(fileOf('birds'));
    const removed = await removePack('birds');
    expect(Object.keys(await everything()).filter((key) => key.includes('birds'))).toEqual([]);
    expect(await pagePacks()).toEqual([`${BUILT_IN} here`]);
    if (removed !== null) await restorePack(removed);
    expect(await pagePacks()).toEqual([`${BUILT_IN} here`, 'birds 1']);
  });

  test.each([null, 7, '[]', { pieces: 7, contrasts: null }, { pieces: [] }])(
    'a pack whose names are %o is passed over',
    async (stored) => {
      await addPack(fileOf('birds'));
      await browser.storage.local.set({ 'packPageNames:birds': stored });
      expect(await pagePacks()).toEqual([`${BUILT_IN} here`]);
    },
  );
});

describe('in use', () => {
  test('without imported packs the built-in one as it is', async () => {
    expect(await packsInUse(builtInPack, async () => openModelsPack)).toEqual([builtInPack]);
  });

  test('packs that are on, in the reader’s order, each with topics of its own', async () => {
    await addPack(fileOf('birds'));
    await addPack(fileOf('trees'));
    await movePack('trees', -1);
    await movePack('trees', -1);
    await switchPack('birds', false);
    const packs = await packsInUse(builtInPack, async () => openModelsPack);
    expect(packs.map(({ id }) => id)).toEqual(['trees', BUILT_IN]);
    expect(packs[0]?.cards.map(({ topic, related }) => [topic, related])).toEqual([
      ['trees:robin', ['trees:feeder']],
      ['trees:feeder', []],
    ]);
    expect(packs[0]?.names.map(({ topic }) => topic)).toEqual(['trees:robin', 'trees:feeder']);
  });

  test('the scout is told the first words of core names', async () => {
    await addPack(fileOf('birds'));
    expect((await everything()).packNames).toEqual(['robin', 'redbreast', 'red breast']);
    await switchPack('birds', false);
    expect((await everything()).packNames).toEqual([]);
  });
});
