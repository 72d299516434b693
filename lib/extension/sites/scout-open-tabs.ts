import { browser } from 'wxt/browser';
import { MARKS_CSS, SCOUT_SCRIPT } from '../content-files.ts';
import { covers } from '../match-pattern.ts';

/** Sends the scout into the open tabs of sites that have just been granted or switched on: a registration is for later pages. */
export function scoutOpenTabs(patterns: readonly string[]): Promise<void> {
  return inOpenTabs(patterns, async (target) => {
    await browser.scripting.insertCSS({ target, files: [MARKS_CSS] });
    await browser.scripting.executeScript({ target, files: [SCOUT_SCRIPT] });
  });
}

/** The same where one was before: the rules for marks are there, and put in again they would have each page styled anew. */
export function scoutOpenTabsAgain(patterns: readonly string[]): Promise<void> {
  return inOpenTabs(patterns, (target) => browser.scripting.executeScript({ target, files: [SCOUT_SCRIPT] }));
}

type Target = { readonly tabId: number; readonly allFrames: true };

async function inOpenTabs(patterns: readonly string[], putIn: (target: Target) => Promise<unknown>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url, discarded }) => {
      const isMeant = url !== undefined && patterns.some((pattern) => covers(pattern, url));
      if (id === undefined || !isMeant || discarded === true) return;
      await putIn({ tabId: id, allFrames: true }).catch(() => {}); // a page of the browser's own, or a tab that was closed meanwhile
    }),
  );
}
