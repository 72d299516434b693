import { browser } from 'wxt/browser';
import { MARKS_CSS, SCOUT_SCRIPT } from '../content-files.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { loadSettings } from '../settings/store.ts';
import { grantedPatterns } from './access.ts';

const SCOUT_ID = 'scout';

/**
 * Registers the scout for the sites that the reader has granted and not switched off, and for no other. To be called on
 * install, update and start-up as well as on every change: browsers forget registrations when an extension is updated.
 */
export const registerScout = oneAtATime(async () => {
  const [matches, { offSites }] = await Promise.all([grantedPatterns(), loadSettings()]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCOUT_ID] });
  // Registered anew, not updated: an update that Chromium has to apply to a lost registration fails.
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCOUT_ID] });
  if (matches.length === 0) return;
  try {
    await register(matches, excludedPatterns(offSites));
  } catch {
    // One pattern that the browser refuses must not end all marking: on sites that are off the reader itself keeps still.
    await register(matches, []);
  }
});

async function register(matches: string[], excludeMatches: string[]): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id: SCOUT_ID,
      matches,
      excludeMatches,
      js: [SCOUT_SCRIPT],
      css: [MARKS_CSS], // at document start: a `::highlight` rule that comes late restyles the whole page
      runAt: 'document_idle',
      allFrames: true, // some sites show a story in a frame of their own
      persistAcrossSessions: true,
    },
  ]);
}

/** A pattern names no port in Firefox, so a site with one is not excluded here: there the reader itself keeps still. */
function excludedPatterns(offSites: readonly string[]): string[] {
  return offSites.filter((host) => !hasPort(host)).flatMap(sitePatterns);
}

/** The match patterns for a host of the settings, with `www.` and without. */
export function sitePatterns(host: string): string[] {
  const name = hasPort(host) ? host.slice(0, host.lastIndexOf(':')) : host;
  const bare = name.replace(/^www\./, '');
  return isNumeric(bare) ? [`*://${bare}/*`] : [`*://${bare}/*`, `*://www.${bare}/*`];
}

function isNumeric(name: string): boolean {
  return /^[\d.]+$|^\[/.test(name);
}

function hasPort(host: string): boolean {
  return /:\d+$/.test(host);
}
