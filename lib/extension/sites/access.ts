import { browser } from 'wxt/browser';
import { covers, isEverySite } from '../match-pattern.ts';

export async function hasAccess(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Must be called from a user's gesture, before anything is awaited. False where the reader declined, or the browser did. */
export async function requestAccess(patterns: readonly string[]): Promise<boolean> {
  if (patterns.length === 0) return false; // which browsers grant without asking
  try {
    return await browser.permissions.request({ origins: [...patterns] });
  } catch {
    return false; // a policy of the reader's organisation, or a pattern that this browser knows no site by
  }
}

/** False where nothing was taken back, as with what the manifest grants. */
export async function dropAccess(patterns: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [...patterns] });
  } catch {
    return false;
  }
}

/** The match patterns of web pages that the reader has granted, now. The browser's own settings may take them back at any time. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^(?:\*|https?):|^<all_urls>$/.test(pattern));
}

/** The patterns that cover an address, of those granted. Without the one for every site. */
export function ownPatterns(granted: readonly string[], url: string): string[] {
  return granted.filter((pattern) => !isEverySite(pattern) && covers(pattern, url));
}

export function hasEverySite(granted: readonly string[]): boolean {
  return granted.some(isEverySite);
}

/** Tells the patterns that were granted or taken back. */
export function watchAccess(onChange: (patterns: readonly string[], isGranted: boolean) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => onChange(origins, true));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => onChange(origins, false));
}
