import { browser } from 'wxt/browser';

/** The tab that the toolbar button was pressed on. `url` is null where the browser does not let us know it. */
export interface ActiveTab {
  readonly id: number;
  readonly url: string | null;
  /** In a private or incognito window. */
  readonly isPrivate: boolean;
}

export async function findActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, isPrivate: tab.incognito };
}

export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}
