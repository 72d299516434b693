import { browser } from 'wxt/browser';

/** All web pages; the manifest names it as the optional permission. */
export const EVERY_SITE = '*://*/*';

/** The match pattern for all pages of an address's site; null for addresses no extension may read. */
export function originPattern(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

export async function hasAccess(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Must be called from a user's gesture, before anything is awaited. False where the reader declined. */
export async function requestAccess(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export async function dropAccess(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** The match patterns that the reader has granted, now. The browser's own settings may take them back at any time. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

export function watchAccess(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}
