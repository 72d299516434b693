import type { Page } from 'puppeteer-core';
import { pressKey } from '../browser/input.ts';
import { hasCard } from '../browser/marks.ts';
import { waitUntil } from '../browser/open-page.ts';
import { atRest, type Box, movePointer } from '../browser/point-at.ts';

/** Where the pointer was, and how far the page was scrolled. CSS px. */
export interface Rest {
  readonly x: number;
  readonly y: number;
  readonly scrolled: number;
}

/** Where a pointer can rest on a mark, and the boxes of its lines. Viewport px. */
interface Target extends Rest {
  readonly boxes: readonly Box[];
}

const CARD_BOX = `(({ left, top, right, bottom }) => ({ left, top, right, bottom }))(document.querySelector('[data-sidelight-card]').getBoundingClientRect())`;
const CARD_LIMIT = 5000; // ms
const TOLERANCE = 0.5; // px; boxes of text and of popovers are rounded apart

/** `rest` is null where no pointer gets: the mark is hidden or under something else. */
export interface CardTrial {
  readonly rest: Rest | null;
  /** What is wrong with its card. */
  readonly problem: string | null;
}

/** Scrolls to a painted mark, rests the pointer on it, looks where its card is, and closes it with Escape. */
export async function tryCard(page: Page, index: number, picture: () => Promise<void>): Promise<CardTrial> {
  const target = await targetOf(page, index);
  return { rest: target, problem: target === null ? null : await problemOf(page, target, picture) };
}

async function problemOf(page: Page, target: Target, picture: () => Promise<void>): Promise<string | null> {
  await movePointer(page, target);
  if (!(await isSoon(() => hasCard(page)))) return 'no card';
  const card = await atRest(page, async () => (await page.evaluate(CARD_BOX)) as Box);
  const [width, height] = (await page.evaluate('[innerWidth, innerHeight]')) as [number, number];
  await picture();
  await pressKey(page, 'Escape');
  if (!(await isSoon(async () => !(await hasCard(page))))) return 'Escape does not close the card';
  await page.mouse.move(0, 0);
  if (card.left < 0 || card.top < 0 || card.right > width || card.bottom > height) {
    return `the card leaves the viewport: ${JSON.stringify(card)}`;
  }
  return target.boxes.some((box) => overlaps(card, box)) ? 'the card covers the mention' : null;
}

async function targetOf(page: Page, index: number): Promise<Target | null> {
  return (await page.evaluate(`(async () => {
    const { startContainer, startOffset, endContainer, endOffset } = window.sidelightTour.painted[${index}];
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const isPainted = () => [...CSS.highlights].some(([name, ranges]) => name.startsWith('sidelight-') &&
      [...ranges].some((it) => it.startContainer === startContainer && it.startOffset === startOffset));
    const end = performance.now() + 2000;
    while (!isPainted() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 250)); // nothing opens within 200 ms of scrolling
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    const [first] = boxes;
    if (first === undefined) return null;
    const x = (first.left + first.right) / 2, y = (first.top + first.bottom) / 2;
    const root = startContainer.getRootNode();
    const hit = root.elementFromPoint(x, y);
    return hit !== null && hit.contains(startContainer) ? { x, y, boxes, scrolled: scrollY } : null;
  })()`)) as Target | null;
}

function isSoon(holds: () => Promise<boolean>): Promise<boolean> {
  return waitUntil('', holds, CARD_LIMIT).then(
    () => true,
    () => false,
  );
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.right - TOLERANCE &&
    b.left < a.right - TOLERANCE &&
    a.top < b.bottom - TOLERANCE &&
    b.top < a.bottom - TOLERANCE
  );
}
