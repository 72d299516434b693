import type { Page } from 'puppeteer-core';
import { DWELL_DELAY } from '../../../lib/hover/hover-state.ts';
import { waitUntil } from '../../browser/open-page.ts';
import type { BrowserSession } from '../../browser/session.ts';
import { hosted } from './living-pages.ts';

/**
 * ms by the clock from the end of the dwell (350 ms after the page hears the pointer's last move) until the frame that shows the card has
 * been handed to the compositor. Headless Chromium has no display to wait for, but begins a frame up to 16 ms after it was asked to.
 */
export interface CardTime {
  readonly total: number;
  /** Of it: until the card is in the page, the wait for the frame, and the frame itself. */
  readonly show: number;
  readonly wait: number;
  readonly frame: number;
}

/** The cards of one visit. */
export interface CardTimes {
  readonly first: CardTime;
  readonly later: readonly CardTime[];
  /** Elements added to the page: before any card, with a card open, and after it. */
  readonly elements: readonly [number, number, number];
  /** The sum of all layout shifts of the visit (Cumulative Layout Shift's unit); null where the browser does not tell. */
  readonly layoutShift: number | null;
}

const CARDS = 5;
const AWAY = { x: 5, y: 5 };
const COUNT = 'document.getElementsByTagName("*").length';

// Runs in the page. The pointer's last move begins the dwell; a card is there when its host is, painted after the frame that follows.
const WATCH = `
  window.moved_ = 0; window.shown_ = window.framed_ = window.painted_ = null;
  addEventListener('pointermove', () => { moved_ = performance.now(); }, true);
  new MutationObserver(() => {
    if (document.querySelector('[data-sidelight-card]') === null || shown_ !== null) return;
    shown_ = performance.now();
    requestAnimationFrame(() => { framed_ = performance.now(); const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { painted_ = performance.now(); }; port2.postMessage(null); });
  }).observe(document, { childList: true, subtree: true });
  window.shift_ = PerformanceObserver.supportedEntryTypes.includes('layout-shift') ? 0 : null;
  if (shift_ !== null) new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift_ += entry.value; })
    .observe({ type: 'layout-shift', buffered: true });`;

// The middle of a mark in the viewport, far enough from the others.
const PLACES = `[...CSS.highlights].filter(([name]) => name.startsWith('sidelight-')).flatMap(([, ranges]) => [...ranges])
  .filter(({ startContainer, endContainer }) => startContainer === endContainer)
  .map(({ startContainer, startOffset, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(startContainer, endOffset);
    const { x, y, width, height } = range.getClientRects()[0];
    return { x: x + width / 2, y: y + height / 2 };
  }).filter(({ y }) => y > 20 && y < innerHeight - 20)`;

/** Rests the pointer on marks and times their cards. */
export async function measureCard(session: BrowserSession): Promise<CardTimes> {
  const { withUs, pages } = hosted(CHARACTERS, MENTIONS);
  const tab = await session.open(withUs, pages);
  try {
    await tab.bringToFront();
    const plain = (await tab.evaluate(COUNT)) as number;
    await tab.evaluate(WATCH);
    await waitUntil('for marks', async () => ((await tab.evaluate(`${PLACES}.length`)) as number) > 1);
    const elements = [await added(tab, plain)];
    const places = (await tab.evaluate(PLACES)) as { x: number; y: number }[];
    const times: CardTime[] = [];
    for (let card = 0; card < CARDS; card += 1) {
      const { x, y } = places[card % places.length] ?? AWAY;
      times.push(await timeCard(tab, x, y));
      if (card === 0) elements.push(await added(tab, plain));
      await leave(tab);
    }
    elements.push(await added(tab, plain));
    const layoutShift = (await tab.evaluate('shift_')) as number | null;
    const [first = UNTIMED, ...later] = times;
    return { first, later, elements: elements as unknown as CardTimes['elements'], layoutShift };
  } finally {
    await tab.close();
  }
}

const UNTIMED: CardTime = { total: Number.NaN, show: Number.NaN, wait: Number.NaN, frame: Number.NaN };
const CHARACTERS = 30_000;
const MENTIONS = 300;

async function timeCard(tab: Page, x: number, y: number): Promise<CardTime> {
  await tab.evaluate('shown_ = painted_ = null');
  await tab.mouse.move(x, y);
  await waitUntil('for the card', async () => (await tab.evaluate('painted_ !== null')) as boolean);
  const times = await tab.evaluate('[moved_, shown_, framed_, painted_]');
  const [moved, shown, framed, painted] = times as [number, number, number, number];
  const end = moved + DWELL_DELAY;
  return { total: painted - end, show: shown - end, wait: framed - shown, frame: painted - framed };
}

async function leave(tab: Page): Promise<void> {
  await tab.mouse.move(AWAY.x, AWAY.y);
  await tab.keyboard.press('Escape');
  await waitUntil(
    'for the card to go',
    async () => (await tab.evaluate(`!document.querySelector('[data-sidelight-card]')`)) as boolean,
  );
  await new Promise((resolve) => setTimeout(resolve, 1000)); // past the time in which the next card would open at once
}

async function added(tab: Page, before: number): Promise<number> {
  return ((await tab.evaluate(COUNT)) as number) - before;
}
