import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSession } from '../../browser/open-session.ts';
import type { BrowserSession } from '../../browser/session.ts';
import { hosted } from './living-pages.ts';

/** ms from the press of the toolbar button to the painted popup. */
export interface PopupTimes {
  /** On a page that was not read before, to the painted cards. */
  readonly cards: number;
  /** A popup of one line of text and no script, in the same run: what the browser itself takes. */
  readonly empty: number;
}

const CHARACTERS = 30_000; // a long news article
const MENTIONS = 30;
const EMPTY = '<!doctype html><html lang="en"><body style="width: 400px; height: 300px"><h1>Empty</h1></body></html>';
const AT_REST = 500; // ms after which the page has nothing more to do

// When the largest part of the popup was painted, in ms of wall time: the cards are by far the largest thing in it.
const PAINTED = `new Promise((resolve) => new PerformanceObserver((list) =>
  resolve(performance.timeOrigin + (list.getEntries().at(-1)?.startTime ?? NaN)))
  .observe({ type: 'largest-contentful-paint', buffered: true }))`;

const HAS_CARDS = "document.querySelector('[data-state]')?.dataset.state === 'cards'";

/** Sidelight's popup and an empty one in turn, each in a browser of its own. `folder` holds the build. */
export async function measurePopups(session: BrowserSession, folder: string, rounds: number): Promise<PopupTimes[]> {
  const empty = withEmptyPopup(folder);
  const bare = await openSession('chromium', empty, { isHeadless: true });
  const times: PopupTimes[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      times.push({ empty: await timePopup(bare, 'true'), cards: await timePopup(session, HAS_CARDS) });
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
async function timePopup(session: BrowserSession, isThere: string): Promise<number> {
  const { withoutUs, pages } = hosted(CHARACTERS, MENTIONS);
  const tab = await session.open(withoutUs, pages);
  try {
    await tab.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, AT_REST));
    const pressed = Date.now();
    const popup = await session.openPopup(tab);
    await popup.waitFor(isThere);
    const shown = await popup.evaluate<number>(PAINTED);
    await popup.close();
    return shown - pressed;
  } finally {
    await tab.close();
  }
}
