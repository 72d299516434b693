import type { Browser, Page } from 'puppeteer-core';

export interface ThreadClock {
  /** Does `work` and says how many ms of the page's main thread it took; null where the browser does not tell. */
  time<T>(work: () => Promise<T>): Promise<{ ms: number | null; result: T }>;
}

/** The main thread's own time: unlike the clock on the wall it does not go on while other programs have the processor. */
export async function createThreadClock(browser: Browser, tab: Page): Promise<ThreadClock> {
  const product = await browser.version();
  if (product.toLowerCase().includes('firefox')) return { time: async (work) => ({ ms: null, result: await work() }) };
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  async function now(): Promise<number> {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  }
  return {
    async time(work) {
      const start = await now();
      const result = await work();
      return { ms: (await now()) - start, result };
    },
  };
}
