import { browser } from 'wxt/browser';
import { forgetPause } from '../settings/pause.ts';
import { isOffSite, isPaused, type Settings } from '../settings/settings.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import { watchAccess } from '../sites/access.ts';
import { browserTranslator } from '../words/browser-translator.ts';

/** What the button says of the page in its tab: nothing is marked there, it is looked at, or all is paused. */
export type ButtonState = 'off' | 'on' | 'paused';

const COLOUR = '#0f6e66';
const MOST = 99; // more does not fit
const ICON_SIZES = [16, 32, 48]; // px
const MARKED = /^(?:https?|file):$/; // the protocols of what may be marked; an extension knows the address of its own pages too
const WORDS = { off: 'stateOff', on: 'stateOn', paused: 'statePaused' } as const;

/** @param url The address of a tab's page; undefined where the browser keeps it from us, as it does without access. */
export function buttonState(settings: Settings, url: string | undefined, now: number): ButtonState {
  const page = url === undefined ? null : URL.parse(url);
  if (page === null || !MARKED.test(page.protocol)) return 'off';
  if (isPaused(settings, now)) return 'paused';
  return isOffSite(settings, page.host) ? 'off' : 'on';
}

/**
 * Brings a tab's button in line with its page, which has opened or is looked at again. The number of topics is the reader's to tell: browsers
 * forget it when a tab goes to another page, and marks may stand on this one.
 */
export async function showPageOnButton(tabId: number): Promise<void> {
  await show(tabId, await loadSettings());
}

/** The same, with how many topics are marked on the page, null for none; unless by then it `isLast` no more. */
export async function showTopicsOnButton(tabId: number, topics: number | null, isLast: () => boolean): Promise<void> {
  const settings = await loadSettings();
  const badge = topics === null || topics === 0 || !settings.hasBadge ? '' : String(Math.min(topics, MOST));
  await show(tabId, settings, badge, isLast);
}

async function show(tabId: number, settings: Settings, badge?: string, isLast = () => true): Promise<void> {
  try {
    const { url } = await browser.tabs.get(tabId);
    await showState(tabId, buttonState(settings, url, Date.now()));
    if (badge !== undefined) {
      await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
      if (isLast()) await browser.action.setBadgeText({ tabId, text: badge });
    }
  } catch {
    // The tab was closed meanwhile.
  }
  await forgetPause();
}

/** Keeps the buttons of open tabs in line with what is paused, switched off and granted. */
export function keepButtons(): void {
  watchSettings(async ({ pausedUntil, offSites }, before) => {
    if (pausedUntil !== before.pausedUntil || offSites.join() !== before.offSites.join()) await showStates();
  });
  watchAccess(showStates);
}

async function showStates(): Promise<void> {
  const [settings, tabs] = await Promise.all([loadSettings(), browser.tabs.query({})]);
  const shown = tabs.map(async ({ id, url }) => {
    if (id === undefined) return;
    await showState(id, buttonState(settings, url, Date.now()));
    // A page that may be read no more is told to unmark itself, but of its frames nobody can say any more which has the story.
    if (url === undefined) await browser.action.setBadgeText({ tabId: id, text: '' });
  });
  await Promise.allSettled(shown); // some may be closed meanwhile
}

async function showState(tabId: number, state: ButtonState): Promise<void> {
  const { text } = browserTranslator();
  await browser.action.setIcon({ tabId, path: iconsOf(state) });
  await browser.action.setTitle({ tabId, title: `${text('extensionName')} (${text(WORDS[state])})` });
}

/** The manifest gives the icons of `off` to all tabs; browsers go back to them when a tab goes to another page. */
function iconsOf(state: ButtonState): Record<number, string> {
  const prefix = state === 'on' ? '' : `${state}-`;
  return Object.fromEntries(ICON_SIZES.map((size) => [size, `/icons/${prefix}${size}.png`]));
}
