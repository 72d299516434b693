import type { Page } from 'puppeteer-core';
import { inCard } from './card-inside.ts';
import { clickAt } from './input.ts';
import { toFront } from './open-page.ts';
import { atRest, type Box } from './point-at.ts';
import type { BrowserSession } from './session.ts';

/**
 * Presses an element of the open card with the mouse, once it stands still: the card heeds no press that a script made. `element` is an
 * expression in which `root` is the card's shadow root.
 */
export async function pressInCard(session: BrowserSession, page: Page, element: string): Promise<void> {
  await inCard(session, page, `${element}.scrollIntoView({ block: 'nearest', behavior: 'instant' })`);
  const box = `(({ left, top, right, bottom }) => ({ left, top, right, bottom }))(${element}.getBoundingClientRect())`;
  await toFront(page);
  const { left, top, right, bottom } = await atRest(page, () => inCard<Box>(session, page, box));
  await clickAt(page, { x: (left + right) / 2, y: (top + bottom) / 2 });
}
