import type { Page } from 'puppeteer-core';
import { waitUntil } from './open-page.ts';

/** A painted mention, as the browser has it. */
export interface Mark {
  /** The highlight's name without the prefix: `model`, `idea-first`, `product-dark`. */
  readonly style: string;
  readonly text: string;
  /** A few words on either side. */
  readonly context: string;
}

// Runs in the page. A highlight's ranges come in the order they were added, the marks in the order they are read.
const FIND_MARKS = `(() => {
  const found = [];
  for (const [name, ranges] of CSS.highlights) {
    if (!name.startsWith('sidelight-') || name.startsWith('sidelight-pointed')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      found.push({ style: name.slice('sidelight-'.length), range });
    }
  }
  return found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
})()`;

const SHORT = 30; // UTF-16 units of context on either side

/** The marks on a page, in reading order. */
export async function listMarks(page: Page): Promise<Mark[]> {
  return (await page.evaluate(`${FIND_MARKS}.map(({ style, range }) => {
    const text = range.toString().replace(/\\s+/g, ' ');
    const before = range.cloneRange(), after = range.cloneRange();
    const block = range.commonAncestorContainer.parentElement?.closest('p, li, h1, h2, h3, h4, figcaption, td, div') ?? document.body;
    before.setStart(block, 0);
    before.setEnd(range.startContainer, range.startOffset);
    after.setEnd(block, block.childNodes.length);
    after.setStart(range.endContainer, range.endOffset);
    const context = before.toString().slice(-${SHORT}) + text + after.toString().slice(0, ${SHORT});
    return { style, text, context: context.replace(/\\s+/g, ' ').trim() };
  })`)) as Mark[];
}

/** Scrolls to a mark, rests the pointer on it and waits for its card. */
export async function hoverMark(page: Page, index: number): Promise<void> {
  const point = (await page.evaluate(`(() => {
    const { range } = ${FIND_MARKS}[${index}];
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0];
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`)) as { x: number; y: number };
  await page.mouse.move(point.x + 40, point.y + 40);
  await page.mouse.move(point.x, point.y, { steps: 3 });
  await waitForCard(page);
}

export async function waitForCard(page: Page, isThere = true): Promise<void> {
  await waitUntil(isThere ? 'for the card' : 'for the card to go', async () => (await hasCard(page)) === isThere);
}

/** Whether the card's host is in the page; its inside is closed, even to us. */
export async function hasCard(page: Page): Promise<boolean> {
  return (await page.evaluate("document.querySelector('sidelight-card') !== null")) as boolean;
}
