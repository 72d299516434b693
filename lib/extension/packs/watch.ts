import { browser } from 'wxt/browser';
import { CHANGE_KEY } from './places.ts';

/** What is another after each change of packs; nothing where it cannot be had. */
export async function loadPacksMark(): Promise<string> {
  const stored = await browser.storage.local.get(CHANGE_KEY).catch(() => ({}));
  return JSON.stringify(Object.values(stored));
}

/** Tells when packs came, went, were arranged or replaced. */
export function watchPacks(onChange: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && CHANGE_KEY in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
