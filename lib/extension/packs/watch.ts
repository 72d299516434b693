import { browser } from 'wxt/browser';
import { CHANGE_KEY } from './places.ts';

/** Tells when packs came, went, were arranged or replaced. */
export function watchPacks(onChange: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && CHANGE_KEY in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
