import type { Page } from 'puppeteer-core';
import type { BrowserSession } from './session.ts';

/**
 * Evaluates JavaScript within the open card, where `root` is its shadow root. It is closed to the page and to a driver, but
 * not to an extension's own scripts; this runs as one. `inFrames`: the card may be that of a frame.
 */
export async function inCard<T>(
  session: BrowserSession,
  page: Page,
  expression: string,
  { inFrames = false } = {},
): Promise<T> {
  const found = `(document.querySelector('[data-sidelight-card]'))`;
  const root = `(globalThis.chrome?.dom?.openOrClosedShadowRoot(${found}) ?? ${found}.openOrClosedShadowRoot)`;
  return session.inBackground<T>(`(async () => {
    const tab = await ${tabOf(page)};
    const func = () => ${inFrames ? `${found} === null ? null : ` : ''}((root) => (${expression}))(${root});
    const results = await browser.scripting.executeScript({ target: { tabId: tab.id, allFrames: ${inFrames} }, func });
    return (${inFrames} ? results.find(({ result }) => result != null) : results[0])?.result;
  })()`);
}

/** Sends a message to a page's reader, as the background does for a keyboard shortcut; gives its answer. */
export async function tellReader<T = void>(
  session: BrowserSession,
  page: Page,
  name: string,
  argument: unknown,
): Promise<T> {
  const message = JSON.stringify({ to: 'reader', name, argument });
  return session.inBackground<T>(`(async () => {
    const tab = await ${tabOf(page)};
    return browser.tabs.sendMessage(tab.id, ${message});
  })()`);
}

/** An expression for a page's tab, in the background. The extension knows tabs by their address alone, so it must be the only one. */
function tabOf(page: Page): string {
  const url = JSON.stringify(page.url());
  return `browser.tabs.query({}).then((tabs) => {
    const found = tabs.filter(({ url }) => url === ${url});
    if (found.length !== 1) throw new Error(found.length + ' tabs show ' + ${url});
    return found[0];
  })`;
}
