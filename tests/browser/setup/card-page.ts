import type { Page } from 'puppeteer-core';
import { inCard } from '../../../scripts/browser/card-inside.ts';
import { placedCard } from '../../../scripts/browser/marks.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import { atRest, type Box, type Point } from '../../../scripts/browser/point-at.ts';
import { pressInCard } from '../../../scripts/browser/press-in-card.ts';
import type { BrowserSession } from '../../../scripts/browser/session.ts';
import { boxesOf, middleOf, pointAtText } from './text-point.ts';

// What the tests of the card do on a page.

/** Rests the pointer on a text, on the given line of it, until its card is in its place; gives the boxes of its lines. */
export async function showCardAt(page: Page, selector: string, text: string, line = 0): Promise<[Box, ...Box[]]> {
  await pointAtText(page, selector, text, line);
  await placedCard(page);
  return (await boxesOf(page, selector, text)) as [Box, ...Box[]];
}

/** The box of a text's first line, once that stands still. */
export function restingBox(page: Page, selector: string, text: string): Promise<Box> {
  return atRest(page, async () => (await boxesOf(page, selector, text))[0] as Box);
}

/** Opens the rest of the card that shows, and waits for it. */
export async function openMore(session: BrowserSession, page: Page): Promise<void> {
  await pressInCard(session, page, "root.querySelector('footer [aria-expanded=false]')");
  const isOpen = () => inCard<boolean>(session, page, "root.querySelector('footer [aria-expanded=true]') !== null");
  await waitUntil('for the rest of the card', isOpen);
}

export async function middleOfText(page: Page, selector: string, text: string): Promise<Point> {
  return middleOf(await restingBox(page, selector, text));
}
