import { browser } from 'wxt/browser';
import { MARKS_CSS, MARKS_RULE, SCOUT_SCRIPT } from '../content-files.ts';
import { insertRules } from '../insert-rules.ts';
import { covers } from '../match-pattern.ts';

/**
 * Sends the scout into the open tabs of sites that have just been granted or switched on, or where there are new names: a registration is for later
 * pages. Each frame that lacks them gets the rules for marks first. Put in once more they would have the whole page styled anew.
 */
export function scoutOpenTabs(patterns: readonly string[]): Promise<void> {
  return inOpenTabs(patterns, framesWithoutRules);
}

/** The same after an update: the rules in a page may be those of the version before. */
export function scoutOpenTabsAnew(patterns: readonly string[]): Promise<void> {
  return inOpenTabs(patterns, async () => null);
}

/** @param framesToDraw Gives the frames of a tab that are to get the rules for marks, null for all. */
async function inOpenTabs(
  patterns: readonly string[],
  framesToDraw: (tabId: number) => Promise<readonly number[] | null>,
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url, discarded }) => {
      const isMeant = url !== undefined && patterns.some((pattern) => covers(pattern, url));
      if (id === undefined || !isMeant || discarded === true) return;
      try {
        await drawMarks(id, await framesToDraw(id));
        await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [SCOUT_SCRIPT] });
      } catch {
        // A page of the browser's own, or a tab that was closed meanwhile.
      }
    }),
  );
}

async function framesWithoutRules(tabId: number): Promise<number[]> {
  // At once: a frame that takes its time to load must not keep the others waiting.
  const target = { tabId, allFrames: true };
  const found = await browser.scripting.executeScript({
    target,
    func: hasRule,
    args: [MARKS_RULE],
    injectImmediately: true,
  });
  return found.flatMap(({ frameId, result }) => (result === true ? [] : [frameId]));
}

/** Whether a pseudo-element has the underline of marks. Runs in the page: it knows nothing of this file. */
function hasRule(name: string): boolean {
  return getComputedStyle(document.documentElement, name).textDecorationLine.includes('underline');
}

async function drawMarks(tabId: number, frames: readonly number[] | null): Promise<void> {
  const targets = frames?.map((frameId) => ({ tabId, frameIds: [frameId] })) ?? [{ tabId, allFrames: true }];
  // One by one: a frame that has gone meanwhile takes nothing from the others.
  await Promise.all(targets.map((target) => insertRules(target, { files: [MARKS_CSS] })));
}
