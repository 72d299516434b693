import { browser } from 'wxt/browser';
import { newsOrigins } from './news-sites.ts';

// The list weighs more than the popup has room for, so the background keeps it and the popup asks.
const QUESTION = 'newsOrigins';

/** Answers the popup; to be called by the background. */
export function offerNewsOrigins(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string; tab?: unknown }) => {
    const isAsked = message === QUESTION && sender.id === browser.runtime.id && sender.tab === undefined;
    return isAsked ? Promise.resolve(newsOrigins) : undefined;
  });
}
