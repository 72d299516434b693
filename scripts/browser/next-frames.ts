import type { Page } from 'puppeteer-core';

const UNDRAWN = 1000; // ms; a page that is hidden is not drawn
const FRAME = 17; // ms

/** Waits until a page has been drawn so many times, with all that was asked of it before. */
export async function nextFrames(page: Page, count: number): Promise<void> {
  await page
    .evaluate(
      `new Promise((resolve) => {
        let left = ${count};
        const next = () => { left -= 1; if (left < 0) resolve(); else requestAnimationFrame(next); };
        next();
        setTimeout(resolve, ${UNDRAWN});
      })`,
    )
    .catch(() => new Promise((resolve) => setTimeout(resolve, count * FRAME))); // the page has taken away what would tell
}
