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
import { insertRules } from '../insert-rules.ts';
import type { FrameTarget } from '../messages/messages.ts';
import { builtInCardScripts, openModelsScripts } from '../packs/card-language.ts';
import { isOpenModelsOn } from '../packs/is-open-models-on.ts';

/**
 * Puts the reader beside a scout, with which the rules for marks have come: put in again, they would have the browser style the whole page
 * anew, 0.9 s in an article of 3 MB. False where the browser does not let us: the page has gone, or the access to it.
 */
export function injectReader(frame: FrameTarget): Promise<boolean> {
  return inject(frame, [READER_SCRIPT]);
}

/** The same where no scout need be, with the card's script beside it, for whoever will ask for the page's report. False for the browser's own pages, too. */
export async function injectReaderAndCard(frame: FrameTarget, files: readonly string[]): Promise<boolean> {
  const [isThere] = await Promise.all([
    inject(frame, [READER_SCRIPT, ...files]),
    insertRules(inFrame(frame), { files: [MARKS_CSS] }), // at once: marks are painted long after the script has come
    showCards(frame),
  ]);
  return isThere;
}

/** False: "Cannot access contents of the page", "Missing host permission for the tab" and the like. Nothing is wanted there then. */
async function inject(frame: FrameTarget, files: readonly string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: inFrame(frame), files: [...files] });
    return true;
  } catch {
    return false;
  }
}

/** Puts the card's script, and the cards before it, beside a reader. */
export async function injectCard(frame: FrameTarget, files: readonly string[] | null = null): Promise<void> {
  await Promise.all([showCards(frame), inject(frame, files ?? (await cardFiles(frame)))]);
}

/** Puts the cards of the second built-in pack into a page whose card script was there before it was switched on. */
export async function injectOpenModels(frame: FrameTarget): Promise<void> {
  if (await isOpenModelsOn()) await inject(frame, await openModelsScripts());
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

async function speechFiles(frame: FrameTarget): Promise<string[]> {
  try {
    const [page] = await browser.scripting.executeScript({
      target: inFrame(frame),
      func: () => document.documentElement.lang,
    });
    return /^en\b/i.test(String(page?.result)) ? [] : [SPEECH_SCRIPT];
  } catch {
    return []; // whoever puts the files in finds out as well
  }
}

function showCards(frame: FrameTarget): Promise<void> {
  return insertRules(inFrame(frame), { css: SHOW_CARD, origin: 'USER' });
}

/** The same with what makes a draft pack. */
export async function injectDraft(frame: FrameTarget): Promise<void> {
  await inject(frame, [DRAFT_SCRIPT]);
}

function inFrame({ tabId, frameId }: FrameTarget): { tabId: number; frameIds: number[] } {
  return { tabId, frameIds: [frameId] };
}
