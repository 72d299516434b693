import { browser } from 'wxt/browser';
import { MARKS_CSS, SCOUT_SCRIPT } from '../content-files.ts';
import { covers } from '../match-pattern.ts';

/** Sends the scout into the open tabs of sites that have just been granted or switched on: a registration is for later pages. */
export async function scoutOpenTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url, discarded }) => {
      const isMeant = url !== undefined && patterns.some((pattern) => covers(pattern, url));
      if (id !== undefined && isMeant && discarded !== true) await scoutTab(id);
    }),
  );
}

async function scoutTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: [MARKS_CSS] });
    await browser.scripting.executeScript({ target, files: [SCOUT_SCRIPT] });
  } catch {
    // A page that the browser keeps for itself, such as an error page, or a tab that was closed meanwhile.
  }
}
