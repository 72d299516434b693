import { browser } from 'wxt/browser';
import type { TopicId } from '../pack/pack.ts';

/** What the reader has chosen. Anything not chosen follows the defaults, so that these can change. */
export interface Settings {
  /** Hosts, as in `location.host`, where nothing is to be marked. */
  readonly offSites: readonly string[];
  /** Topics that are not to be marked. */
  readonly mutedTopics: readonly TopicId[];
}

export const DEFAULT_SETTINGS: Settings = { offSites: [], mutedTopics: [] };

const KEY = 'settings';
const VERSION = 1;
const LONGEST_LIST = 5000; // entries; more is damage, not choice

/** The settings in storage; defaults for whatever is missing or damaged. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Reads, changes and saves. Two windows changing at once: the last one to save wins. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const settings = change(await loadSettings());
  await browser.storage.local.set({ [KEY]: { version: VERSION, ...settings } });
  return settings;
}

export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Takes anything; what is not a setting of the right form is left out. */
export function parseSettings(stored: unknown): Settings {
  const record = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  return { offSites: stringList(record.offSites), mutedTopics: stringList(record.mutedTopics) };
}

export function withSite(settings: Settings, host: string, isOn: boolean): Settings {
  const others = settings.offSites.filter((site) => site !== host);
  return { ...settings, offSites: isOn ? others : [...others, host] };
}

export function withMutedTopic(settings: Settings, topic: TopicId): Settings {
  return { ...settings, mutedTopics: [...settings.mutedTopics.filter((muted) => muted !== topic), topic] };
}

function stringList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').slice(0, LONGEST_LIST) : [];
}
