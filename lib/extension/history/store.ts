import { browser } from 'wxt/browser';
import type { TopicId } from '../../pack/card.ts';
import { inTurn } from '../in-turn.ts';
import { isSameJson } from '../is-same-json.ts';
import { type MarkedArticle, readArticles, withArticle } from './articles.ts';
import { type Day, dayOf, keptDays } from './day.ts';
import { type OpenedCards, readOpened, withOpened } from './opened-cards.ts';

// What the reader read, where that is wished for: the cards opened, and of 30 days the articles marked. The articles of a day are under a key of
// their own, so that little is written for each, and a day goes without the others being touched.

/** There only while the reader wants it: what is kept goes with the switch. */
const KEY = 'history';
const DAY_KEY = 'history:';
/** For as long as the browser runs: the last that was to be kept was refused. */
const UNSAVED_KEY = 'historyUnsaved';

export interface MarkedDay {
  readonly day: Day;
  /** Newest first. */
  readonly articles: readonly MarkedArticle[];
}

export interface History {
  readonly isOn: boolean;
  /** How many cards are remembered. */
  readonly opened: number;
  /** Those with articles, today first. */
  readonly days: readonly MarkedDay[];
  /** Something of what is stored could not be read, and is left out. */
  readonly isDamaged: boolean;
  readonly isUnsaved: boolean;
}

export async function isHistoryOn(): Promise<boolean> {
  return (await loadSwitch()) !== undefined;
}

/** null where nothing is to be remembered. */
export async function loadOpened(): Promise<OpenedCards | null> {
  const stored = await loadSwitch();
  return stored === undefined ? null : openedIn(stored);
}

export async function loadHistory(today = new Date()): Promise<History> {
  const days = keptDays(today);
  const stored = await browser.storage.local.get([KEY, ...days.map(dayKey)]);
  const { [UNSAVED_KEY]: isUnsaved } = await browser.storage.session.get(UNSAVED_KEY);
  const read = days.map((day) => ({ day, articles: readArticles(stored[dayKey(day)]).toReversed() }));
  const opened = openedIn(stored[KEY]);
  return {
    isOn: stored[KEY] !== undefined,
    opened: opened.size,
    days: read.filter(({ articles }) => articles.length > 0),
    isDamaged:
      isOther(stored[KEY], { opened: [...opened] }) ||
      read.some(({ day, articles }) => isOther(stored[dayKey(day)], articles.toReversed())),
    isUnsaved: isUnsaved === true,
  };
}

/** Switched off, all that was kept goes. Rejects where the browser refuses. */
export function switchHistory(isOn: boolean): Promise<void> {
  return inTurn(KEY, async () => {
    if (!isOn) await removeAll();
    else if (!(await isHistoryOn())) await browser.storage.local.set({ [KEY]: { opened: [] } });
  });
}

/** All that was kept goes; what comes is kept again. Rejects where the browser refuses. */
export function eraseHistory(): Promise<void> {
  return inTurn(KEY, async () => {
    const wasOn = await isHistoryOn();
    await removeAll();
    if (wasOn) await browser.storage.local.set({ [KEY]: { opened: [] } });
  });
}

/** Does nothing while the history is off. False where the browser would not keep it. */
export function rememberOpened(topic: TopicId, newest: string, today = new Date()): Promise<boolean> {
  return remember(async (stored) => {
    const opened = withOpened(openedIn(stored), topic, { day: dayOf(today), newest });
    await browser.storage.local.set({ [KEY]: { opened: [...opened] } });
  });
}

/** The same for an article. With the first of a day those go that are too old. */
export function rememberArticle(article: MarkedArticle, today = new Date()): Promise<boolean> {
  return remember(async () => {
    const key = dayKey(dayOf(today));
    const { [key]: stored } = await browser.storage.local.get(key);
    if (stored === undefined) await forgetOldDays(today);
    const articles = withArticle(readArticles(stored), article);
    if (!isSameJson(articles, stored)) await browser.storage.local.set({ [key]: articles });
  });
}

/** Removes the articles of days that are too old, or that are still to come by this clock. To be called on start-up. */
export async function forgetOldDays(today = new Date()): Promise<void> {
  const kept = new Set([KEY, ...keptDays(today).map(dayKey)]);
  const old = (await ownKeys()).filter((key) => !kept.has(key));
  if (old.length > 0) await browser.storage.local.remove(old);
}

export function watchHistory(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => isOwn(key) || key === UNSAVED_KEY)) onChange();
  });
}

/** `write` is given what is stored for the switch. */
function remember(write: (stored: unknown) => Promise<void>): Promise<boolean> {
  return inTurn(KEY, async () => {
    try {
      const stored = await loadSwitch();
      if (stored === undefined) return true;
      await write(stored);
      await browser.storage.session.remove(UNSAVED_KEY);
      return true;
    } catch {
      await browser.storage.session.set({ [UNSAVED_KEY]: true }).catch(() => {}); // in memory, of which there may be none left either
      return false;
    }
  });
}

async function removeAll(): Promise<void> {
  await browser.storage.local.remove(await ownKeys());
  await browser.storage.session.remove(UNSAVED_KEY);
}

async function ownKeys(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null)).filter(isOwn);
}

function isOwn(key: string): boolean {
  return key === KEY || key.startsWith(DAY_KEY);
}

async function loadSwitch(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

function openedIn(stored: unknown): OpenedCards {
  return readOpened((stored as { readonly opened?: unknown } | null | undefined)?.opened);
}

/** Whether something else is stored than what was read of it. */
function isOther(stored: unknown, read: unknown): boolean {
  return stored !== undefined && !isSameJson(stored, read);
}

function dayKey(day: Day): string {
  return `${DAY_KEY}${day}`;
}
