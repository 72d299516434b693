import type { Page } from 'puppeteer-core';
import { type Box, type Point, pointAt } from '../../../scripts/browser/point-at.ts';

/** The boxes, line by line, of a text within the first text node of an element. Viewport px. */
export async function boxesOf(page: Page, selector: string, text: string): Promise<Box[]> {
  return (await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector(${JSON.stringify(selector)}), NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    while (!node.data.includes(${JSON.stringify(text)})) node = walker.nextNode();
    const range = document.createRange();
    const at = node.data.indexOf(${JSON.stringify(text)});
    range.setStart(node, at);
    range.setEnd(node, at + ${text.length});
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  })()`)) as Box[];
}

/** Rests the pointer on a text within the first text node of an element, on the given line of it. */
export function pointAtText(page: Page, selector: string, text: string, line = 0): Promise<Point> {
  return pointAt(page, async () => (await boxesOf(page, selector, text))[line] as Box);
}

export function middleOf({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
