import type { Page } from 'puppeteer-core';
import { waitUntil } from './open-page.ts';
import type { BrowserSession } from './session.ts';

const KEPT_EVERY = 100; // ms between two signs of life, far below the shortest rest that a test asks for
const LONGEST_WAKE = 3000; // ms; a background that is asked for while it goes may never be given
const MOST_TRIES = 5;

/**
 * Gives the background, which stays until it is let go. Only calls that reach Firefox's own process count as a sign of life; those to the
 * storage do not. What a background was asked that goes meanwhile is never answered: `gone` is rejected then.
 */
const HOLD = `(async () => {
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const keep = (background) => {
    let tellGone = () => {};
    const gone = new Promise((_, reject) => { tellGone = () => reject(new Error('The background went meanwhile')); });
    gone.catch(() => {});
    const sign = () => background.browser.runtime.getPlatformInfo();
    const beat = background.setInterval(() => void sign().catch(() => {}), ${KEPT_EVERY});
    const look = setInterval(() => background.closed && tellGone(), ${KEPT_EVERY});
    background.addEventListener('unload', tellGone);
    const letGo = () => {
      clearInterval(look);
      if (background.closed) return;
      background.clearInterval(beat);
      background.removeEventListener('unload', tellGone);
    };
    return { background, gone, sign, letGo };
  };
  for (let tries = 0; tries < ${MOST_TRIES}; tries += 1) {
    const background = await Promise.race([browser.runtime.getBackgroundPage(), pause(${LONGEST_WAKE})]);
    if (!background || background.closed) continue;
    const held = keep(background);
    const answer = await Promise.race([held.sign(), held.gone, pause(${LONGEST_WAKE})]).catch(() => undefined);
    if (answer !== undefined) return held;
    held.letGo();
  }
  throw new Error('The background does not wake');
})()`;

/** The extension's background in Firefox, which stops after a rest: reached from the extension's own page. */
export function openBackground(
  ownPage: Page,
): Pick<BrowserSession, 'inBackground' | 'keepBackground' | 'stopBackground' | 'reload'> {
  return {
    inBackground: async <T>(expression: string) =>
      (await ownPage.evaluate(`${HOLD}.then(async ({ background, gone, letGo }) => {
        try { return await Promise.race([(({ browser }) => (${expression}))(background), gone]); }
        finally { letGo(); }
      })`)) as T,
    async keepBackground(work) {
      await ownPage.evaluate(`${HOLD}.then((held) => { globalThis.held = held; })`);
      const result = await work();
      await ownPage.evaluate('held.letGo(); Promise.race([held.gone, Promise.resolve()])');
      return result;
    },
    stopBackground: () =>
      waitUntil(
        'for the background to rest',
        () =>
          ownPage.evaluate(
            '!browser.extension.getViews().some(({ location }) => /background/.test(location.pathname))',
          ) as Promise<boolean>,
      ),
    async reload() {
      // The page goes before it can answer.
      await ownPage.evaluate('void setTimeout(() => browser.runtime.reload())');
    },
  };
}
