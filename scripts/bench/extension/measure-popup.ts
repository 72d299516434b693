import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSession } from '../../browser/open-session.ts';
import type { BrowserSession } from '../../browser/session.ts';
import { hosted } from './living-pages.ts';

/** ms. A driver's press reaches the browser late, and so takes a third of a second to open a popup with nothing in it. */
export interface PopupTimes {
  /** From the press of the toolbar button, on a page that was not read before, to the painted cards. */
  readonly cards: number;
  /** A popup of one line of text and no script, in the same run: what the driver and the browser take. */
  readonly empty: number;
  /** From where the browser begins with the popup's document to the painted cards: all that is ours, and some that is the browser's. */
  readonly document: number;
}

interface PopupTime {
  readonly sincePress: number;
  readonly sinceStart: number;
}

const CHARACTERS = 30_000; // a long news article
const MENTIONS = 30;
const EMPTY = '<!doctype html><html lang="en"><body style="width: 400px; height: 300px"><h1>Empty</h1></body></html>';
const AT_REST = 500; // ms after which the page has nothing more to do

// The document's start, in ms of wall time, and when the largest part of the popup was painted: by far the largest thing in it is cards.
const PAINTED = `new Promise((resolve) => new PerformanceObserver((list) =>
  resolve([performance.timeOrigin, list.getEntries().at(-1)?.startTime ?? NaN]))
  .observe({ type: 'largest-contentful-paint', buffered: true }))`;

const HAS_CARDS = "document.querySelector('[data-state]')?.dataset.state === 'cards'";

/** Sidelight's popup and an empty one in turn, each in a browser of its own. `folder` holds the build. */
export async function measurePopups(session: BrowserSession, folder: string, rounds: number): Promise<PopupTimes[]> {
  const empty = withEmptyPopup(folder);
  const bare = await openSession('chromium', empty, { isHeadless: true });
  const times: PopupTimes[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const { sincePress: empty } = await timePopup(bare, 'true');
      const { sincePress: cards, sinceStart: document } = await timePopup(session, HAS_CARDS);
      times.push({ empty, cards, document });
    }
  } finally {
    await bare.close();
    rmSync(empty, { recursive: true, force: true });
  }
  return times;
}

function withEmptyPopup(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'sidelight-empty-popup-'));
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, 'popup.html'), EMPTY);
  return copy;
}

/** `isThere` is an expression that is true in the popup once it is drawn. */
async function timePopup(session: BrowserSession, isThere: string): Promise<PopupTime> {
  const { withoutUs, pages } = hosted(CHARACTERS, MENTIONS);
  const tab = await session.open(withoutUs, pages);
  try {
    await tab.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, AT_REST));
    const pressed = Date.now();
    const popup = await session.openPopup(tab);
    await popup.waitFor(isThere);
    const [start, sinceStart] = await popup.evaluate<[number, number]>(PAINTED);
    await popup.close();
    return { sincePress: start + sinceStart - pressed, sinceStart };
  } finally {
    await tab.close();
  }
}
