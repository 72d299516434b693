import { browser } from 'wxt/browser';
import {
  CARD_SCRIPT,
  DRAFT_SCRIPT,
  MARKS_CSS,
  METADATA_SCRIPT,
  READER_SCRIPT,
  SHOW_CARD,
  SPEECH_SCRIPT,
} from '../content-files.ts';
import type { FrameTarget } from '../messages/messages.ts';
import { builtInCardScripts, openModelsScripts } from '../packs/card-language.ts';
import { isOpenModelsOn } from '../packs/is-open-models-on.ts';

/** Puts the reader into a tab's page. False where the browser does not let us: no access, or a page of its own. */
export function injectReader(tabId: number, frameId = 0): Promise<boolean> {
  return inject({ tabId, frameId }, [READER_SCRIPT]);
}

/** The same with the card's script beside it, for whoever will ask for the page's report: the reader need not call for it. */
export async function injectReaderAndCard(frame: FrameTarget, files: readonly string[]): Promise<boolean> {
  const [isThere] = await Promise.all([inject(frame, [READER_SCRIPT, ...files]), showCards(frame)]);
  return isThere;
}

async function inject({ tabId, frameId }: FrameTarget, files: string[]): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    // Both at once: marks are painted long after the script has come.
    await Promise.all([
      browser.scripting.insertCSS({ target, files: [MARKS_CSS] }),
      browser.scripting.executeScript({ target, files }),
    ]);
    return true;
  } catch {
    return false; // "Cannot access contents of the page", "Missing host permission for the tab" and the like
  }
}

/** Puts the card's script, and the cards before it, beside a reader. */
export async function injectCard(frame: FrameTarget, files: readonly string[] | null = null): Promise<void> {
  await Promise.all([showCards(frame), injectBeside(frame, files ?? (await cardFiles(frame)))]);
}

/** Puts the cards of the second built-in pack into a page whose card script was there before it was switched on. */
export async function injectOpenModels(frame: FrameTarget): Promise<void> {
  if (await isOpenModelsOn()) await injectBeside(frame, await openModelsScripts());
}

/** The card's script and what goes before it, with what tells speakers in other languages but where the page says that it is English. */
export async function cardFiles(frame: FrameTarget): Promise<string[]> {
  const [speech, cards, more] = await Promise.all([
    speechFiles(frame),
    builtInCardScripts(),
    isOpenModelsOn().then((isOn) => (isOn ? openModelsScripts() : [])),
  ]);
  return [...speech, ...cards, ...more, METADATA_SCRIPT, CARD_SCRIPT];
}

async function speechFiles({ tabId, frameId }: FrameTarget): Promise<string[]> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [page] = await browser.scripting.executeScript({ target, func: () => document.documentElement.lang });
    return /^en\b/i.test(String(page?.result)) ? [] : [SPEECH_SCRIPT];
  } catch {
    return []; // whoever puts the files in finds out as well
  }
}

async function showCards({ tabId, frameId }: FrameTarget): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css: SHOW_CARD, origin: 'USER' });
  } catch {
    // As below.
  }
}

/** The same with what makes a draft pack. */
export function injectDraft(frame: FrameTarget): Promise<void> {
  return injectBeside(frame, [DRAFT_SCRIPT]);
}

async function injectBeside({ tabId, frameId }: FrameTarget, files: readonly string[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [...files] });
  } catch {
    // The page has gone, or the access to it: then nothing is wanted there either.
  }
}
