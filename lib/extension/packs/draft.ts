import { browser } from 'wxt/browser';
import type { Draft } from '../messages/messages.ts';

// A draft on its way from the popup, which closes as soon as it is left, to the options, where there is room to edit it.

const KEY = 'packDraft';

export async function keepDraft(draft: Draft): Promise<void> {
  await browser.storage.session.set({ [KEY]: draft });
}

/** The draft that was kept last, to be checked as any pack from elsewhere: it was made in a page's process. null for none. */
export async function loadDraft(): Promise<unknown> {
  const { [KEY]: draft } = await browser.storage.session.get(KEY);
  return draft ?? null;
}

export async function forgetDraft(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

export function watchDraft(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && KEY in changes) onChange();
  });
}
