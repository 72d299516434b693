import { browser } from 'wxt/browser';
import { MARKS_CSS, SCOUT_SCRIPT } from '../content-files.ts';
import { isAddress } from '../match-pattern.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { loadSettings } from '../settings/store.ts';
import { grantedPatterns } from './access.ts';

/** By turns: a registration goes when its successor is there, since a page that opens between the two would not be marked. */
const SCOUT_IDS = ['scout', 'scout-next'] as const;

/**
 * Registers the scout for the sites that the reader has granted and not switched off, and for no other. To be called when
 * the extension has been loaded as well as on every change: browsers forget registrations when an extension is updated.
 */
export const registerScout = oneAtATime(async () => {
  const [matches, { offSites }] = await Promise.all([grantedPatterns(), loadSettings()]);
  const found = await browser.scripting.getRegisteredContentScripts({ ids: [...SCOUT_IDS] });
  const [last, ...tooMany] = found.map(({ id }) => id);
  await unregister(tooMany); // of a change that was broken off
  // Registered anew, not updated: an update that Chromium has to apply to a lost registration fails.
  if (matches.length > 0) await register(last === SCOUT_IDS[0] ? SCOUT_IDS[1] : SCOUT_IDS[0], matches, offSites);
  await unregister(last === undefined ? [] : [last]);
});

async function unregister(ids: string[]): Promise<void> {
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

async function register(id: string, matches: string[], offSites: readonly string[]): Promise<void> {
  const excludeMatches = excludedPatterns(offSites);
  try {
    await registerAs(id, matches, { excludeMatches, matchOriginAsFallback: true });
  } catch {
    // One pattern that the browser refuses must not end all marking: on sites that are off the reader itself keeps still.
    await registerAs(id, matches, { excludeMatches: [] });
  }
}

interface Extent {
  readonly excludeMatches: string[];
  /** Also in frames that have no address of their own: `srcdoc`, or written by the page. */
  readonly matchOriginAsFallback?: true;
}

async function registerAs(id: string, matches: string[], extent: Extent): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id,
      matches,
      ...extent,
      js: [SCOUT_SCRIPT],
      css: [MARKS_CSS], // at document start: a `::highlight` rule that comes late restyles the whole page
      // Firefox may keep a page for the way back before it has been idle, and lets no script into it any more.
      runAt: import.meta.env.FIREFOX ? 'document_end' : 'document_idle',
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
  return isAddress(bare) ? [`*://${bare}/*`] : [`*://${bare}/*`, `*://www.${bare}/*`];
}

function hasPort(host: string): boolean {
  return /:\d+$/.test(host);
}
