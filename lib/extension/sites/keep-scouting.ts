import { browser } from 'wxt/browser';
import { watchPacks } from '../packs/watch.ts';
import { watchSettings } from '../settings/store.ts';
import { grantedPatterns, watchAccess } from './access.ts';
import { leaveClosedTabs } from './leave-closed-tabs.ts';
import { scoutOpenTabs } from './scout-open-tabs.ts';
import { registerScout, sitePatterns } from './scout-registration.ts';

/** Keeps the scout where the reader wants it, and nowhere else: on pages to come, and on those that are open. */
export function keepScouting(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await registerScout();
    await scoutOpenTabs(await grantedPatterns()); // what an earlier version left in them no longer answers
  });
  browser.runtime.onStartup.addListener(registerScout);
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
