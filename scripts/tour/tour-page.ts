import type { Page } from 'puppeteer-core';
import { tellReader } from '../browser/card-inside.ts';
import { hasCard, listMarks } from '../browser/marks.ts';
import { waitUntil } from '../browser/open-page.ts';
import type { BrowserSession } from '../browser/session.ts';

/** What came of a visit to one page. */
export interface Visit {
  readonly mentions: number;
  readonly cards: number;
  /** Mentions tried that no pointer can reach: hidden, or under something else. */
  readonly unreached: number;
  /** In words; none for a page where all was as it should be. */
  readonly failures: readonly string[];
}

const TRIED = 3; // mentions of a page: first, middle and last
const READER_LIMIT = 4000; // ms until a reader must be there; a page with nothing to mark has none
const CARD_LIMIT = 2500; // ms

// Markup and places, as they are for the page itself.
const STATE = `(() => {
  scrollTo(0, 0);
  const places = [...document.querySelectorAll('h1, h2, p, li')].map((element) => Math.round(element.getBoundingClientRect().y)).join();
  return { html: document.documentElement.outerHTML, places };
})()`;

// Lazy images take their places.
const SCROLL_THROUGH = `(async () => {
  for (let y = 0; y < Math.min(document.documentElement.scrollHeight, 30000); y += 1500) {
    scrollTo(0, y);
    await new Promise(requestAnimationFrame);
  }
  scrollTo(0, 0);
})()`;

/**
 * Visits a page that is open: marks it, opens cards, closes them, and compares the page with what it was. `picture` is
 * called while a card is open.
 */
export async function tourPage(
  session: BrowserSession,
  page: Page,
  isName: (text: string) => boolean,
  picture: () => Promise<void>,
): Promise<Visit> {
  const failures: string[] = [];
  page.on('pageerror', (error) => {
    if (/extension:\/\//.test((error as Error).stack ?? '')) failures.push(`exception: ${(error as Error).message}`);
  });
  await page.bringToFront();
  await page.evaluate(SCROLL_THROUGH);
  await pause(300); // fonts and late styles
  const before = (await page.evaluate(STATE)) as { html: string; places: string };
  const isRead = await readPage(session, page);
  const marks = isRead ? await listMarks(page) : [];
  for (const { text } of marks) if (!isName(text)) failures.push(`marks “${text}”`);

  let cards = 0;
  let unreached = 0;
  const tried = new Set([0, marks.length >> 1, marks.length - 1].slice(0, Math.min(TRIED, marks.length)));
  for (const at of tried) {
    const point = await pointOf(page, at);
    if (point === null) {
      unreached += 1;
      continue;
    }
    const problem = await openCard(page, point, picture);
    if (problem === null) cards += 1;
    else failures.push(`“${marks[at]?.text}”: ${problem}`);
  }

  const after = (await page.evaluate(STATE)) as { html: string; places: string };
  if (after.html !== before.html) failures.push('the markup differs');
  if (after.places !== before.places) failures.push('the layout differs');
  return { mentions: marks.length, cards, unreached, failures };
}

async function readPage(session: BrowserSession, page: Page): Promise<boolean> {
  const read = async () => {
    try {
      await tellReader(session, page, 'readPage', null);
      return true;
    } catch {
      return false; // no reader there yet
    }
  };
  return waitUntil('for the reader', read, READER_LIMIT).then(
    () => true,
    () => false,
  );
}

interface Target {
  readonly x: number;
  readonly y: number;
  readonly boxes: readonly { left: number; top: number; right: number; bottom: number }[];
}

/** Scrolls to a mark and gives the middle of its first line; null where a pointer does not reach it. */
async function pointOf(page: Page, index: number): Promise<Target | null> {
  return (await page.evaluate(`(async () => {
    const all = [...CSS.highlights].filter(([name]) => name.startsWith('sidelight-') && !name.startsWith('sidelight-pointed')).flatMap(([, ranges]) => [...ranges]);
    const ranges = all.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    }).sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const range = ranges[${index}];
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 250));
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    const [first] = boxes;
    if (first === undefined) return null;
    const x = (first.left + first.right) / 2, y = (first.top + first.bottom) / 2;
    const hit = document.elementFromPoint(x, y);
    return hit !== null && hit.contains(range.startContainer) ? { x, y, boxes } : null;
  })()`)) as Target | null;
}

/** Rests the pointer on a mark; what is wrong with its card, or null. */
async function openCard(page: Page, { x, y, boxes }: Target, picture: () => Promise<void>): Promise<string | null> {
  await page.mouse.move(Math.max(0, x - 24), y);
  await page.mouse.move(x, y, { steps: 8 });
  try {
    await waitUntil('', () => hasCard(page), CARD_LIMIT);
  } catch {
    return 'no card';
  }
  await pause(120);
  const { card, width, height } = (await page.evaluate(`(() => {
    const { left, top, right, bottom } = document.querySelector('sidelight-card').getBoundingClientRect();
    return { card: { left, top, right, bottom }, width: innerWidth, height: innerHeight };
  })()`)) as { card: Target['boxes'][number]; width: number; height: number };
  await picture();
  await page.keyboard.press('Escape');
  const isGone = await waitUntil('', async () => !(await hasCard(page)), CARD_LIMIT).then(
    () => true,
    () => false,
  );
  if (!isGone) return 'Escape does not close the card';
  if (card.left < 0 || card.top < 0 || card.right > width || card.bottom > height)
    return 'the card leaves the viewport';
  const isOver = boxes.some(
    (box) => card.left < box.right && box.left < card.right && card.top < box.bottom && box.top < card.bottom,
  );
  return isOver ? 'the card covers the mention' : null;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
