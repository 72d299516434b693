import type { Page } from 'puppeteer-core';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

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

/** Moves the pointer to the middle of a box as a hand does: in small steps, the last ones slow. */
export async function pointTo(page: Page, { left, top, right, bottom }: Box): Promise<void> {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  await page.mouse.move(Math.max(0, x - 30), Math.max(0, y - 2));
  await page.mouse.move(x, y, { steps: 8 });
}

export async function cardBox(page: Page): Promise<Box> {
  return (await page.evaluate(
    "(({ left, top, right, bottom }) => ({ left, top, right, bottom }))(document.querySelector('sidelight-card').getBoundingClientRect())",
  )) as Box;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
