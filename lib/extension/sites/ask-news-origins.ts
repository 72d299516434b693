import { browser } from 'wxt/browser';

export const NEWS_ORIGINS_QUESTION = 'newsOrigins';

/** The match patterns of the news sites, from the background; none where it does not answer. Apart from `news-origins.ts`, which holds the list. */
export async function askNewsOrigins(): Promise<readonly string[]> {
  try {
    return (await browser.runtime.sendMessage(NEWS_ORIGINS_QUESTION)) ?? [];
  } catch {
    return [];
  }
}
