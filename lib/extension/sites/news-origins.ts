import { browser } from 'wxt/browser';
import { NEWS_ORIGINS_QUESTION } from './ask-news-origins.ts';
import { newsOrigins } from './news-sites.ts';

// The list weighs more than the popup has room for, so the background keeps it and the popup asks.

// WXT leaves it to the types that it generates, which are not in the repository.
declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Answers the popup; to be called by the background. */
export function offerNewsOrigins(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const isAsked = message === NEWS_ORIGINS_QUESTION && sender.id === browser.runtime.id && isOwnPage(sender);
    return isAsked ? Promise.resolve(newsOrigins) : undefined;
  });
}

/** The popup may be a tab, where there is no window to open it in. */
function isOwnPage({ tab, url }: Sender): boolean {
  return tab === undefined || url?.startsWith(browser.runtime.getURL('/')) === true;
}
