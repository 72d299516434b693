import { browser } from 'wxt/browser';
import { LONGEST_TIMEOUT } from './longest-timeout.ts';
import { SETTINGS_KEY } from './place.ts';

/**
 * Tells that a pause is over, from a page, since the background does not stay for it and pages that name nothing have no reader. A pause that
 * begins while the page is open is seen when the page has the focus again, as after the popup.
 */
export function watchPauseEnd(view: Window, onEnd: () => void, signal: AbortSignal): void {
  let timer = 0;

  async function look(): Promise<void> {
    const end = await loadPauseEnd().catch(() => 0);
    view.clearTimeout(timer);
    if (signal.aborted || end === 0) return;
    const rest = end - Date.now();
    if (rest > 0) timer = view.setTimeout(look, Math.min(rest, LONGEST_TIMEOUT));
    else onEnd();
  }

  // One that a script of the page made up tells nothing.
  view.addEventListener('focus', ({ isTrusted }) => isTrusted && void look(), { signal });
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  void look();
}

/** In ms since 1970; 0 where there is no pause, not even one that is over. */
async function loadPauseEnd(): Promise<number> {
  const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  const { pausedUntil } = (stored ?? {}) as { readonly pausedUntil?: unknown };
  return typeof pausedUntil === 'number' ? pausedUntil : 0;
}
