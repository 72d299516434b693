import { browser } from 'wxt/browser';
import { inTurn } from '../in-turn.ts';
import { choicesOf, isSettingName, readFields } from './fields.ts';
import { migrateSettings, SETTINGS_VERSION, type StoredSettings, versionOf } from './migrate.ts';
import { SETTINGS_KEY } from './place.ts';
import type { Settings } from './settings.ts';

/** The settings in storage; defaults for whatever is missing or damaged. */
export async function loadSettings(): Promise<Settings> {
  return parseStored(await loadStored());
}

/**
 * Reads, changes and saves; one change after the other, in however many windows. Rejects where the browser refuses to write, and where what is
 * written could not be read again; then everything is as it was.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(SETTINGS_KEY, () => changeNow(change));
}

async function changeNow(change: (settings: Settings) => Settings): Promise<Settings> {
  const stored = await loadStored();
  const settings = change(parseStored(stored));
  const kept = toStored(settings, stored);
  if (!isSame(parseStored(kept), settings)) throw new Error('These settings are more, or other, than are kept');
  await browser.storage.local.set({ [SETTINGS_KEY]: kept });
  return settings;
}

export function watchSettings(onChange: (settings: Settings, before: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change !== undefined) onChange(parseStored(change.newValue), parseStored(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Settings from what is stored, of any version and form. */
export function parseStored(stored: unknown): Settings {
  return readFields(migrateSettings(asRecord(stored)));
}

/** What to store for settings. What a newer version has stored and this one cannot read is kept for it. */
export function toStored(settings: Settings, before: StoredSettings = {}): StoredSettings {
  const version = Math.max(versionOf(before) ?? SETTINGS_VERSION, SETTINGS_VERSION);
  const kept = version > SETTINGS_VERSION ? untouched(settings, before) : {};
  return { ...choicesOf(settings), ...kept, version };
}

/** What of the stored settings has not been changed in `settings`. */
function untouched(settings: Settings, before: StoredSettings): StoredSettings {
  const read = parseStored(before);
  const isUntouched = (name: string) =>
    !isSettingName(name) || JSON.stringify(settings[name]) === JSON.stringify(read[name]);
  return Object.fromEntries(Object.entries(before).filter(([name]) => isUntouched(name)));
}

function isSame(a: Settings, b: Settings): boolean {
  return JSON.stringify(choicesOf(a)) === JSON.stringify(choicesOf(b));
}

async function loadStored(): Promise<StoredSettings> {
  return asRecord((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

function asRecord(value: unknown): StoredSettings {
  return typeof value === 'object' && value !== null ? (value as StoredSettings) : {};
}
