import { browser } from 'wxt/browser';
import { MARKS_CSS, SCOUT_SCRIPT } from './content-files.ts';
import { grantedPatterns } from './site-access.ts';

const SCOUT_ID = 'scout';

/**
 * Registers the scout for the sites that the reader has granted, and for no other. To be called on install, update and
 * start-up as well as on every change: browsers forget registrations when an extension is updated.
 */
export async function registerScout(): Promise<void> {
  const matches = await grantedPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCOUT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCOUT_ID] });
    return;
  }
  // The rules are there at document start: a `::highlight` rule that comes late restyles the whole page.
  const script = { id: SCOUT_ID, matches, js: [SCOUT_SCRIPT], css: [MARKS_CSS], runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
