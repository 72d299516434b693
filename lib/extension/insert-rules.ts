import { browser } from 'wxt/browser';

type Target = Parameters<typeof browser.scripting.insertCSS>[0]['target'];
type Rules = { readonly files: string[] } | { readonly css: string; readonly origin: 'USER' };

/** Puts rules into frames. Where none are let in, or a frame has gone, no script is either: that tells. */
export async function insertRules(target: Target, rules: Rules): Promise<void> {
  await browser.scripting.insertCSS({ target, ...rules }).catch(() => {});
}
