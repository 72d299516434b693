import { browser } from 'wxt/browser';
import { formOf, isFlag, isNothing, isText, listOf, orNull } from './form-checks.ts';
import { isPageReading } from './is-page-reading.ts';
import type { Envelope, ReaderRequest, ReaderRequests } from './messages.ts';

const isCard = formOf({});

/** The form of each answer: it comes from the page's process, where a page may have broken in. */
const FORMS: { readonly [K in ReaderRequest]: (reply: unknown) => boolean } = {
  readPage: isPageReading,
  revealMention: isNothing,
  revealSpan: isNothing,
  stepMention: isFlag,
  toggleMarks: isNothing,
  leave: isNothing,
  isThere: (reply) => reply === true,
  mentionContexts: listOf(formOf({ before: isText, surface: isText, after: isText })),
  linkToSpan: orNull(isText),
  draftPack: orNull(formOf({ cards: listOf(isCard) })), // the options check it as any pack from elsewhere
};

/** Asks the reader of a tab, in a frame of it; null where no reader listens there, or what answers is none. */
export async function askReader<K extends ReaderRequest>(
  tabId: number,
  name: K,
  argument: ReaderRequests[K]['argument'],
  frameId = 0,
): Promise<ReaderRequests[K]['reply'] | null> {
  const envelope: Envelope = { to: 'reader', name, argument };
  try {
    const reply: unknown = (await browser.tabs.sendMessage(tabId, envelope, { frameId })) ?? null;
    return FORMS[name](reply) ? (reply as ReaderRequests[K]['reply'] | null) : null;
  } catch {
    return null; // "Could not establish connection": nobody is there, which is an answer
  }
}
