import { browser } from 'wxt/browser';
import { dismissReaders } from '../messages/messages.ts';
import { watchPacks } from '../packs/watch.ts';
import { watchSettings } from '../settings/store.ts';
import { grantedPatterns, watchAccess } from './access.ts';
import { scoutOpenTabs, scoutOpenTabsAnew } from './scout-open-tabs.ts';
import { registerScout, sitePatterns } from './scout-registration.ts';

/** There for as long as the extension stays loaded. */
const LOADED_KEY = 'isLoaded';

/** Keeps the scout where the reader wants it, and nowhere else: on pages to come, and on those that are open. */
export function keepScouting(): void {
  let isBrowserStart = false;
  browser.runtime.onStartup.addListener(() => {
    isBrowserStart = true;
  });
  void whenLoaded(async () => {
    await registerScout();
    // What was left in them no longer answers. Where the browser has just started, pages load with the scout.
    if (!isBrowserStart) await scoutOpenTabsAnew(await grantedPatterns());
  });
  watchAccess(async (patterns, isGranted) => {
    await registerScout();
    if (isGranted) await scoutOpenTabs(patterns);
    else await leaveClosedTabs();
  });
  watchSettings(async ({ offSites }, before) => {
    const switchedOn = before.offSites.filter((host) => !offSites.includes(host));
    if (switchedOn.length === 0 && before.offSites.length === offSites.length) return;
    await registerScout();
    await scoutOpenTabs(switchedOn.flatMap(sitePatterns));
  });
  watchPacks(async () => scoutOpenTabs(await grantedPatterns())); // for names that were none when they were scouted
}

/**
 * Does this once after the extension was installed, updated, or switched on again, as it also is where the reader allows it in private windows: of that
 * no event tells. Browsers empty the storage of a session then.
 */
async function whenLoaded(begin: () => Promise<void>): Promise<void> {
  const { [LOADED_KEY]: isLoaded } = await browser.storage.session.get(LOADED_KEY);
  if (isLoaded === true) return;
  await begin();
  await browser.storage.session.set({ [LOADED_KEY]: true });
}

/** Takes the marks out of open pages that Sidelight may read no more. Where the toolbar button was pressed, it may until the page is left. */
async function leaveClosedTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // A browser tells the address of a page to those who may read it, and to no other.
  const closed = tabs.flatMap(({ id, url }) => (id !== undefined && url === undefined ? [id] : []));
  await Promise.all(closed.map(dismissReaders));
}
