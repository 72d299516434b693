import type { Browser, Page, Target } from 'puppeteer-core';
import type { BrowserSession } from './session.ts';

/** What `ServiceWorker.workerVersionUpdated` says, as far as it is used. */
interface Updated {
  readonly versions: readonly { readonly runningStatus: string }[];
}

/** The extension's background in Chromium, a service worker: evaluated in, and stopped, woken and reloaded from the extension's own page. */
export async function openBackground(
  browser: Browser,
  ownPage: Page,
): Promise<Pick<BrowserSession, 'inBackground' | 'keepBackground' | 'stopBackground' | 'reload'>> {
  const devTools = await ownPage.createCDPSession();
  let isStopped = false;
  let onStopped = () => {};
  let status = 'running';
  devTools.on('ServiceWorker.workerVersionUpdated', ({ versions }: Updated) => {
    for (const { runningStatus } of versions) {
      status = runningStatus;
      if (status === 'starting') void letStart(browser, () => status === 'starting');
      if (status === 'stopped') onStopped();
    }
  });
  return {
    async inBackground<T>(expression: string) {
      // Any message starts one that was stopped. A driver's own way to evaluate holds on to the one that is gone.
      if (isStopped) await ownPage.evaluate("chrome.runtime.sendMessage({ to: 'nobody' }).catch(() => {})");
      isStopped = false;
      const target = await browser.waitForTarget(isBackground);
      const worker = await target.worker();
      if (worker === null) throw new Error('The background has gone');
      const { result, exceptionDetails } = await worker.client.send('Runtime.evaluate', {
        expression: `((browser) => (${expression}))(chrome)`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    keepBackground: (work) => work(), // one that a driver is attached to does not rest
    async stopBackground() {
      const stopped = new Promise<void>((resolve) => {
        onStopped = resolve;
      });
      await devTools.send('ServiceWorker.enable');
      await devTools.send('ServiceWorker.stopAllWorkers');
      await stopped;
      isStopped = true;
    },
    async reload() {
      // The page goes before it can answer.
      await ownPage.evaluate('void setTimeout(() => chrome.runtime.reload())');
    },
  };
}

const NEXT_LEAVE = 50; // ms

/** A background that a driver is attached to waits for its leave when it starts anew. A leave given before it waits may be lost. */
async function letStart(browser: Browser, isStarting: () => boolean): Promise<void> {
  while (isStarting() && browser.connected) {
    for (const target of browser.targets().filter(isBackground)) void leave(target).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, NEXT_LEAVE));
  }
}

/** Fails where the target has gone meanwhile. */
async function leave(target: Target): Promise<void> {
  const worker = await target.worker();
  await worker?.client.send('Runtime.runIfWaitingForDebugger');
}

function isBackground(target: Target): boolean {
  return target.type() === 'service_worker';
}
