import type { Page } from 'puppeteer-core';

/**
 * Waits ms of the page's own clock, for what must not happen: whatever the timers in the page had due by then, the extension's among them, has
 * been done with what it led to, however slow the machine. What comes by way of the background needs a state that shows it has been there.
 */
export async function pause(page: Page, ms: number): Promise<void> {
  await page.evaluate(
    `new Promise((resolve) => setTimeout(() => scheduler.postTask(resolve, { priority: 'background' }), ${ms}))`,
  );
}
