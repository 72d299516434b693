import { browser } from 'wxt/browser';
import { OPEN_MODELS_ID } from '../../pack/built-in/id.ts';
import { PackError } from '../../pack/format/error.ts';
import { readPackFile, readPackInSteps } from '../../pack/format/read-file.ts';
import type { Pack } from '../../pack/pack.ts';
import { pageNames } from '../../pack/page-names.ts';
import { runToEnd } from '../../text/run-to-end.ts';
import { inTurn } from '../in-turn.ts';
import { isSameJson } from '../is-same-json.ts';
import { namesToScout, SCOUT_KEY } from './names-to-scout.ts';
import { openModelsPageNames, openModelsToScout } from './open-models.ts';
import { CHANGE_KEY, isShipped, listPlaces, namesKey, ORDER_KEY, type PackPlace, textKey } from './places.ts';
import { textsKeys, textsToStore } from './texts.ts';

/** A pack as the reader has it. */
export interface KeptPack extends PackPlace {
  /** Exactly the file that was imported; null for a built-in pack. */
  readonly text: string | null;
  /** null where it is built in, or damaged. */
  readonly pack: Pack | null;
  /** Why a pack cannot be used although it could once; its text is kept. */
  readonly problem: string | null;
}

/** What to put back to undo a removal. */
export interface RemovedPack {
  readonly id: string;
  readonly text: string;
  readonly places: readonly PackPlace[];
}

/** All packs together; browsers keep 10 MB for an extension, and settings need some of it. */
const MOST_STORED = 9_000_000; // bytes of UTF-8 as JSON, which is how storage counts
const MEGABYTE = 1_000_000;

/** All packs in the reader's order, each checked again: what was damaged in storage is told, not used. */
export async function listPacks(): Promise<KeptPack[]> {
  const stored = await browser.storage.local.get(null);
  return listPlaces(stored[ORDER_KEY], Object.keys(stored)).map((place) => keptPack(place, stored[textKey(place.id)]));
}

/** Reads the text of a pack file that is to be kept beside the built-in pack. Throws `PackError` for a pack that is not right. */
export function readOfferedPack(text: string): Pack {
  return runToEnd(readOfferedPackInSteps(text));
}

/** What was read last: whoever looks at a pack before keeping it need not wait for it twice. */
let offered: { readonly text: string; readonly pack: Pack } | null = null;

/** The same in steps, for a large file: yields how far it is, 0..1. */
export function* readOfferedPackInSteps(text: string): Generator<number, Pack> {
  if (offered?.text === text) return offered.pack;
  const pack = yield* readPackInSteps(text);
  if (isShipped(pack.id)) throw refusal('id', `must not be ${pack.id}, the id of a built-in pack`);
  offered = { text, pack };
  return pack;
}

/**
 * Checks the text of a pack file and keeps it, switched on; it takes the place of a pack with its id. Throws `PackError` for a pack that is not
 * right or does not fit; then nothing is touched.
 */
export async function addPack(text: string): Promise<Pack> {
  const pack = readOfferedPack(text);
  return inTurn(ORDER_KEY, async () => {
    const packs = await listPacks();
    const others = packs.filter(({ id }) => id !== pack.id);
    checks.set(pack.id, { text, pack, problem: null });
    const added = keptPack({ id: pack.id, isOn: true }, text);
    const size = [...others, added].reduce((sum, it) => sum + sizeOf(it), 0);
    if (size > MOST_STORED) throw refusal('', `does not fit: all packs together may have ${MOST_STORED / MEGABYTE} MB`);
    const isKnown = others.length < packs.length;
    const places = isKnown ? packs : [...packs, added];
    const on = places.map(({ id, isOn }) => ({ id, isOn: isOn || id === pack.id }));
    await save(on, [...others, added], added);
    return pack;
  });
}

/** The second built-in pack has a place from when it is first switched on: before the other, since of a name that both claim it knows more. */
export function switchPack(id: string, isOn: boolean): Promise<void> {
  return arrange((places) => {
    if (id === OPEN_MODELS_ID && places.every((place) => place.id !== id)) return [{ id, isOn }, ...places];
    return places.map((place) => (place.id === id ? { id, isOn } : place));
  });
}

/** Moves a pack one place up (-1) or down (1). */
export function movePack(id: string, by: 1 | -1): Promise<void> {
  return arrange((places) => {
    const at = places.findIndex((place) => place.id === id);
    const other = places[at + by];
    const own = places[at];
    if (other === undefined || own === undefined) return places;
    return places.with(at, other).with(at + by, own);
  });
}

/** null where there is no such pack. Built-in packs stay; they can be switched off. */
export function removePack(id: string): Promise<RemovedPack | null> {
  return inTurn(ORDER_KEY, async () => {
    const packs = await listPacks();
    const text = packs.find((pack) => pack.id === id)?.text ?? null;
    if (text === null) return null;
    const others = packs.filter((pack) => pack.id !== id);
    const keys = [textKey(id), namesKey(id), ...textsKeys(id)];
    const stored = await browser.storage.local.get(keys);
    // First, since whoever hears of the change lists what is there. A place without a pack, should it come to that, is passed over.
    await browser.storage.local.remove(keys);
    try {
      await save(others, others);
    } catch (error) {
      await browser.storage.local.set(stored);
      throw error;
    }
    return { id, text, places: packs.map(({ id, isOn }) => ({ id, isOn })) };
  });
}

/** Puts a removed pack back where it was. */
export function restorePack({ id, text, places }: RemovedPack): Promise<void> {
  return inTurn(ORDER_KEY, async () => {
    const packs = await listPacks();
    const known = new Map(packs.map((pack) => [pack.id, pack]));
    const own = places.find((place) => place.id === id) ?? { id, isOn: true };
    const before = places.slice(0, places.indexOf(own)).findLast((place) => known.has(place.id));
    const at = before === undefined ? 0 : packs.findIndex((pack) => pack.id === before.id) + 1;
    const added = keptPack(own, text);
    const all = packs.filter((pack) => pack.id !== id).toSpliced(at, 0, added);
    await save(all, all, added);
  });
}

/**
 * Makes anew what pages need of each pack, and the packs' places, where that is not what it would be: it was damaged, or an earlier version made
 * it otherwise. To be called on update and start-up.
 */
export function mendPacks(): Promise<void> {
  return inTurn(ORDER_KEY, async () => {
    const [packs, stored] = await Promise.all([listPacks(), browser.storage.local.get(null)]);
    if (packs.length === 1) return; // the built-in one
    const isDamaged = ([key, value]: [string, unknown]) => !isSameJson(value, stored[key]);
    const damaged = packs
      .filter(({ id, isOn, pack }) => pack !== null || (isOn && id === OPEN_MODELS_ID))
      .flatMap((kept) => Object.entries(storedForm(kept)).filter(isDamaged));
    if (damaged.length === 0 && !Object.entries(formOfAll(packs, packs)).some(isDamaged)) return;
    await browser.storage.local.set(Object.fromEntries(damaged));
    await save(packs, packs);
  });
}

function arrange(change: (places: readonly PackPlace[]) => readonly PackPlace[]): Promise<void> {
  return inTurn(ORDER_KEY, async () => {
    const packs = await listPacks();
    await save(change(packs), packs);
  });
}

/** One write, so that all of it is kept or none; pages that are open take it from there. */
async function save(places: readonly PackPlace[], packs: readonly KeptPack[], added?: KeptPack): Promise<void> {
  const hasOpenModels = places.some(({ id, isOn }) => isOn && id === OPEN_MODELS_ID);
  await browser.storage.local.set({
    ...(added === undefined ? {} : storedForm(added)),
    ...(hasOpenModels ? { [namesKey(OPEN_MODELS_ID)]: openModelsPageNames() } : {}),
    ...formOfAll(places, packs),
    [CHANGE_KEY]: Date.now(),
  });
  if (!hasOpenModels) await browser.storage.local.remove(namesKey(OPEN_MODELS_ID));
}

/** What is stored of all packs together: their places, and the names to look for. */
function formOfAll(places: readonly PackPlace[], packs: readonly KeptPack[]): Record<string, unknown> {
  const isOn = new Map(places.map((place) => [place.id, place.isOn]));
  const on = packs.flatMap(({ id, pack }) => (pack !== null && isOn.get(id) ? [pack] : []));
  return {
    [SCOUT_KEY]: namesToScout(isOn.get(OPEN_MODELS_ID) ? [openModelsToScout, ...on] : on),
    [ORDER_KEY]: places.map(({ id, isOn }) => ({ id, isOn })),
  };
}

function storedForm({ id, text, pack }: KeptPack): Record<string, unknown> {
  if (id === OPEN_MODELS_ID) return { [namesKey(id)]: openModelsPageNames() };
  return { [textKey(id)]: text, ...(pack === null ? {} : { [namesKey(id)]: pageNames(pack), ...textsToStore(pack) }) };
}

function sizeOf(kept: KeptPack): number {
  if (kept.text === null) return 0;
  const asJson = Object.values(storedForm(kept)).map((value) => JSON.stringify(value));
  return new TextEncoder().encode(asJson.join('')).length;
}

/** What the last check of each pack said: five megabytes take half a second, and each change lists all packs. */
const checks = new Map<string, Pick<KeptPack, 'text' | 'pack' | 'problem'>>();

function keptPack(place: PackPlace, stored: unknown): KeptPack {
  if (isShipped(place.id)) return { ...place, text: null, pack: null, problem: null };
  const text = typeof stored === 'string' ? stored : '';
  const known = checks.get(place.id);
  const check = known?.text === text ? known : checkText(text);
  checks.set(place.id, check);
  return { ...place, ...check };
}

function checkText(text: string): Pick<KeptPack, 'text' | 'pack' | 'problem'> {
  try {
    return { text, pack: readPackFile(text), problem: null };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { text, pack: null, problem: error.message };
  }
}

function refusal(path: string, message: string): PackError {
  return new PackError([{ path, message }]);
}
