import { LONGEST_TIMEOUT } from '../../lib/extension/settings/longest-timeout.ts';
import { DEFAULT_SETTINGS, isPaused, isSwitchedOff, type Settings } from '../../lib/extension/settings/settings.ts';

/** The settings that the page goes by. */
export interface CurrentSettings {
  /** The defaults until they are loaded. */
  get(): Settings;
  isLoaded(): boolean;
  /** Whether nothing is to be marked on this site now. */
  isOff(): boolean;
  set(settings: Settings): void;
}

/** `onPauseEnd` is told the settings that hold when a pause is over; they are to be set again. */
export function createCurrentSettings(
  document: Document,
  signal: AbortSignal,
  onPauseEnd: (settings: Settings) => void,
): CurrentSettings {
  const view = document.defaultView ?? window;
  let settings: Settings | null = null;
  let wake = 0; // the timer for the end of a pause
  signal.addEventListener('abort', () => view.clearTimeout(wake));

  return {
    get: () => settings ?? DEFAULT_SETTINGS,
    isLoaded: () => settings !== null,
    isOff: () => isSwitchedOff(settings ?? DEFAULT_SETTINGS, hostOf(document), Date.now()),
    set(next) {
      settings = next;
      view.clearTimeout(wake);
      const now = Date.now();
      if (!isPaused(next, now)) return;
      wake = view.setTimeout(() => onPauseEnd(next), Math.min(next.pausedUntil - now, LONGEST_TIMEOUT));
    },
  };
}

/** A frame without an address of its own, as `srcdoc` gives one, is of the site around it. */
function hostOf({ location, baseURI }: Document): string {
  return location.host || (URL.parse(baseURI)?.host ?? '');
}
