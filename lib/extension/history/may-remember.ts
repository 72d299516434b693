import { isSwitchedOff } from '../settings/settings.ts';
import { loadSettings } from '../settings/store.ts';

/** What is known of a tab. `url` is null where the browser does not let us know it. */
export interface VisitedTab {
  readonly url: string | null;
  /** In a private or incognito window. */
  readonly isPrivate: boolean;
}

/** Whether what is read in a tab may be remembered: not in a private window, on a site that is switched off, or while all is paused. */
export async function mayRemember({ url, isPrivate }: VisitedTab): Promise<boolean> {
  if (isPrivate) return false;
  const host = url === null ? '' : (URL.parse(url)?.host ?? '');
  return !isSwitchedOff(await loadSettings(), host, Date.now());
}
