import type { BrowserSession } from '../../browser/session.ts';
import { hosted } from './living-pages.ts';

const CHARACTERS = 30_000; // a long news article
const MENTIONS = 30;

// When the largest part of the popup was painted, in ms of wall time: the cards are by far the largest thing in it.
const PAINTED = `new Promise((resolve) => new PerformanceObserver((list) =>
  resolve(performance.timeOrigin + (list.getEntries().at(-1)?.startTime ?? NaN)))
  .observe({ type: 'largest-contentful-paint', buffered: true }))`;

/** ms from the press of the toolbar button, on a page that was not read before, to the painted cards. */
export async function measurePopup(session: BrowserSession): Promise<number> {
  const { withoutUs, pages } = hosted(CHARACTERS, MENTIONS);
  const tab = await session.open(withoutUs, pages);
  try {
    await tab.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const pressed = Date.now();
    const popup = await session.openPopup(tab);
    await popup.waitFor("document.querySelector('[data-state]')?.dataset.state === 'cards'");
    const shown = await popup.evaluate<number>(PAINTED);
    await popup.close();
    return shown - pressed;
  } finally {
    await tab.close();
  }
}
