import { browser } from 'wxt/browser';

/** The match patterns of the news sites, from the background; none where it does not answer. */
export async function askNewsOrigins(): Promise<readonly string[]> {
  try {
    return (await browser.runtime.sendMessage('newsOrigins')) ?? [];
  } catch {
    return [];
  }
}
