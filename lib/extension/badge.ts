import { browser } from 'wxt/browser';

const COLOUR = '#0f6e66';
const MOST = 99; // more does not fit

/** Shows the number of topics on a tab's page beside the icon; nothing for none. */
export async function showBadge(tabId: number, topics: number | null): Promise<void> {
  const text = topics === null || topics === 0 ? '' : String(Math.min(topics, MOST));
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}
