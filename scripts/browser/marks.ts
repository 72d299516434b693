import type { Page } from 'puppeteer-core';
import { pressKey } from './input.ts';
import { waitUntil } from './open-page.ts';
import { atRest, type Box, pointAt } from './point-at.ts';

/** An expression for how many marks a page has, the mention that was jumped to among them; where there are thousands, much sooner told than `listMarks`. */
export const MARK_COUNT =
  "[...CSS.highlights].filter(([name]) => name.startsWith('sidelight-')).reduce((sum, [, { size }]) => sum + size, 0)";

// Runs in the page. A highlight shows by the rules for it alone: what has none is no mark to who reads.
const IS_DRAWN = `(view, name, { startContainer }) => {
  const { textDecorationLine, backgroundColor } = view.getComputedStyle(startContainer.parentElement ?? startContainer.getRootNode().host, '::highlight(' + name + ')');
  return textDecorationLine !== 'none' || !/^(?:transparent|rgba\\(0, 0, 0, 0\\))$/.test(backgroundColor);
}`;

/** How many marks a page has that show, and each frame that it may look into. */
export const MARKS_BY_FRAME = `[window, ...Array.from(frames)].map((view) => [...view.CSS.highlights].reduce((sum, [name, ranges]) =>
  sum + (name.startsWith('sidelight-') ? [...ranges].filter((range) => (${IS_DRAWN})(view, name, range)).length : 0), 0))`;

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
  const isDrawn = ${IS_DRAWN};
  const found = [];
  for (const [name, ranges] of CSS.highlights) {
    if (!name.startsWith('sidelight-') || name.startsWith('sidelight-pointed')) continue;
    for (const painted of ranges) {
      if (!isDrawn(window, name, painted)) continue;
      const { startContainer, startOffset, endContainer, endOffset } = painted;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      found.push({ style: name.slice('sidelight-'.length), range });
    }
  }
  return found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
})()`;

/** What there is to know where a card fails to come or to go. */
const SITUATION = `JSON.stringify({
  hidden: document.hidden, focus: document.hasFocus(), scroll: scrollY, pointer: window.pointerHeard,
  hovered: [...document.querySelectorAll(':hover')].at(-1)?.outerHTML.slice(0, 80),
  marks: [...CSS.highlights].map(([name, { size }]) => name + ' ' + size),
})`;
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
  await page.evaluate(
    `${FIND_MARKS}[${index}].range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })`,
  );
  await pointAt(
    page,
    async () =>
      (await page.evaluate(`(() => {
    const { left, top, right, bottom } = ${FIND_MARKS}[${index}].range.getClientRects()[0];
    return { left, top, right, bottom };
  })()`)) as Box,
  );
  await waitForCard(page);
}

export async function waitForCard(page: Page, isThere = true): Promise<void> {
  try {
    await waitUntil(isThere ? 'for the card' : 'for the card to go', async () => (await hasCard(page)) === isThere);
  } catch (error) {
    throw new Error(`${(error as Error).message}; ${await page.evaluate(SITUATION)}`);
  }
}

/** Closes the open card as its reader may, by a key. */
export async function closeCard(page: Page): Promise<void> {
  await pressKey(page, 'Escape');
  await waitForCard(page, false);
}

/** The card's box, once it is drawn and in its place. */
export async function placedCard(page: Page): Promise<Box> {
  await waitForCard(page);
  return atRest(
    page,
    async () =>
      (await page.evaluate(
        "(({ left, top, right, bottom }) => ({ left, top, right, bottom }))(document.querySelector('[data-sidelight-card]').getBoundingClientRect())",
      )) as Box,
  );
}

/** Whether the card's host is in the page; its inside is closed, even to us. */
export async function hasCard(page: Page): Promise<boolean> {
  return (await page.evaluate("document.querySelector('[data-sidelight-card]') !== null")) as boolean;
}
