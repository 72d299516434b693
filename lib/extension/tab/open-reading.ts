import { browser } from 'wxt/browser';
import { originPattern } from '../match-pattern.ts';
import { askReader } from '../messages/ask-reader.ts';
import type { PageReading } from '../messages/messages.ts';
import { isOffSite, isPaused } from '../settings/settings.ts';
import { loadSettings } from '../settings/store.ts';
import { hasAccess } from '../sites/access.ts';
import type { ActiveTab } from './active-tab.ts';
import { bringReaderAndCard } from './bring-reader.ts';
import { storyFrame } from './story-frame.ts';

/** What became of the wish to read a tab's page. */
export type Reading =
  | {
      readonly kind: 'read';
      readonly reading: PageReading;
      /** Of the document that was read: the page itself is 0. */
      readonly frameId: number;
      readonly isGranted: boolean;
    }
  /** Paused everywhere, until a time in ms since 1970. */
  | { readonly kind: 'paused'; readonly until: number; readonly isGranted: boolean }
  /** The reader of this site has switched it off. */
  | { readonly kind: 'off'; readonly isGranted: boolean }
  /** A web page that the browser does not let us into. */
  | { readonly kind: 'noAccess' }
  /** A page that no extension may read, such as the browser's own or a PDF: often its address is not even told. */
  | { readonly kind: 'unsupported' }
  /** The page holds a reader that no longer answers, from before an update. */
  | { readonly kind: 'stale'; readonly isGranted: boolean };

/** The document that was read; the page itself where none was. */
export function frameOf(reading: Reading | null): number {
  return reading?.kind === 'read' ? reading.frameId : 0;
}

/**
 * Reads and marks a tab's page, putting the reader into it where it is not there yet. The popup waits for this, so what does not need an
 * answer is asked at once.
 */
export async function openReading(tab: ActiveTab, chosen = loadSettings()): Promise<Reading> {
  if (tab.url === null) return { kind: 'unsupported' };
  const pattern = originPattern(tab.url);
  if (pattern === null && !tab.url.startsWith('file:')) return { kind: 'unsupported' };
  const granting = pattern === null ? false : hasAccess(pattern);
  const settings = await chosen;
  if (isPaused(settings, Date.now())) return { kind: 'paused', until: settings.pausedUntil, isGranted: await granting };
  if (isOffSite(settings, new URL(tab.url).host)) return { kind: 'off', isGranted: await granting };

  const asking = askReader(tab.id, 'readPage', null);
  const hasAnswered = async () => (await asking) !== null;
  const isThere = await bringReaderAndCard({ tabId: tab.id, frameId: 0 }, hasAnswered);
  const isGranted = await granting;
  if (!isThere) return { kind: isGranted ? 'unsupported' : 'noAccess' };
  const reading = (await asking) ?? (await askReader(tab.id, 'readPage', null));
  if (reading === null) return { kind: 'stale', isGranted };
  if (reading.report.cards.length > 0) return { kind: 'read', reading, frameId: 0, isGranted };
  const inFrame = await readStoryFrame(tab.id);
  if (inFrame !== null) return { kind: 'read', ...inFrame, isGranted };
  if (await isViewer(tab.id)) return { kind: 'unsupported' };
  return { kind: 'read', reading, frameId: 0, isGranted };
}

/** Reads the story that a page without names has in a frame; null where it has none, or one without names. */
async function readStoryFrame(tabId: number): Promise<{ reading: PageReading; frameId: number } | null> {
  const frameId = await storyFrame(tabId);
  if (frameId === 0 || !(await bringReaderAndCard({ tabId, frameId }))) return null;
  const reading = await askReader(tabId, 'readPage', null, frameId);
  return reading === null || reading.report.cards.length === 0 ? null : { reading, frameId };
}

/** Whether the browser shows a file of its own in a tab, such as a PDF: a script gets into that page, but finds no text in it. */
async function isViewer(tabId: number): Promise<boolean> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return !/^text\/|xml/.test(String(found?.result ?? 'text/html'));
  } catch {
    return false;
  }
}
