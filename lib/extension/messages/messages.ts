import { browser } from 'wxt/browser';
import type { Card, PartialDate, TopicId } from '../../pack/card.ts';
import { isPartialDate } from '../../pack/is-partial-date.ts';
import type { FurtherNames } from '../../pack/join-names.ts';
import type { PageReport } from '../../reading/page-report.ts';
import type { Span } from '../../text/readable-text.ts';
import { pause } from '../pause.ts';
import { isTopicId } from '../topic-id.ts';
import { isNothing } from './form-checks.ts';
import type { MentionContext } from './wrong-mark-report.ts';

/** A page as the reader read it. */
export interface PageReading {
  readonly article: {
    readonly title: string | null;
    readonly site: string | null;
    readonly authors: readonly string[];
    readonly published: string | null;
    readonly updated: string | null;
    readonly lang: string | null;
  };
  readonly report: PageReport;
  /** Whether the page is so long that only what is near the viewport has been read yet. */
  readonly isPart: boolean;
  /** How much of it has been read, 0..1. */
  readonly share: number;
  /** Whether the marks of the page have been taken away, until they are brought back. */
  readonly isHidden: boolean;
  /** How many mentions that can be seen are marked: the reader may have chosen to have fewer marked than there are. */
  readonly marked: number;
  /** UTF-16 units of the text that offsets lie in. */
  readonly length: number;
  /** From the first to the last mention in the viewport; null where there is none. */
  readonly inView: Span | null;
}

/** A draft pack as a page's process tells it: not checked yet but for what is counted of it. */
export interface Draft {
  readonly cards: readonly object[];
}

/** What the popup and the background ask of the reader in a tab. */
export interface ReaderRequests {
  /** Read and mark the page, even if it is not an article: the person asked for it. */
  readPage: { argument: null; reply: PageReading };
  /** Scroll to the topic's first visible mention that begins at an offset or behind it, and show its card. */
  revealMention: { argument: { topic: TopicId; start: number }; reply: null };
  /** Scroll to a span of the page's text and show it for a moment. */
  revealSpan: { argument: Span; reply: null };
  /** The same for the next (1) or previous (-1) mention of any topic, from where the reader is on the page; false if it must be read first. */
  stepMention: { argument: 1 | -1; reply: boolean };
  /** Take the marks of this page away, or bring them back. */
  toggleMarks: { argument: null; reply: null };
  /** Take all marks away and go: the access to the page was taken back. */
  leave: { argument: null; reply: null };
  /** Whether a reader is there. */
  isThere: { argument: null; reply: true };
  /** A topic's first mentions, `most` at most, with the words around them. */
  mentionContexts: { argument: { topic: TopicId; most: number }; reply: readonly MentionContext[] };
  /** An address that leads to a span of the page's text; null without the link's script beside the reader. */
  linkToSpan: { argument: Span; reply: string | null };
  /** The cards that the page's explanations would give, a pack that is still to be checked; null where it has none. */
  draftPack: { argument: null; reply: Draft | null };
}

/** What content scripts tell the background. The frame is the sender's. */
export interface BackgroundNotices {
  /** The scout looks at a page. */
  pageOpened: null;
  /** The scout saw a core name: the page is worth reading. */
  nameSeen: null;
  /** The reader has marked these topics; null when it has taken its marks away. */
  topicsMarked: readonly TopicId[] | null;
  /** All of a card was asked for, with its newest update's date; empty where it has none. */
  cardOpened: { readonly topic: TopicId; readonly newest: PartialDate };
  /** The reader wants the card's script beside it. */
  cardWanted: null;
  /** The same with what makes a draft pack. */
  draftWanted: null;
}

/** What content scripts ask of the background. */
export interface BackgroundRequests {
  /** The cards of imported packs on these topics, and those that they lead to. */
  cardsOf: { argument: readonly TopicId[]; reply: readonly Card[] };
  /** The built-in pack's names in further languages, for a page that is in one. */
  furtherNames: { argument: null; reply: readonly FurtherNames[] };
  /**
   * A card was told not to mark its topic any more, or to mark it again: whether that was saved. Content scripts write no settings, since
   * others may be doing so.
   */
  topicMuted: { argument: { topic: TopicId; isMuted: boolean }; reply: boolean };
}

/** A document in a tab: the page itself (0) or a frame in it. */
export interface FrameTarget {
  readonly tabId: number;
  readonly frameId: number;
}

export type ReaderRequest = keyof ReaderRequests;
type BackgroundNotice = keyof BackgroundNotices;
type BackgroundRequest = keyof BackgroundRequests;
type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** How a message is sent. */
export interface Envelope {
  readonly to: 'reader' | 'background';
  readonly name: string;
  readonly argument: unknown;
}

export type ReaderHandlers = {
  [K in ReaderRequest]: (argument: ReaderRequests[K]['argument']) => Promise<ReaderRequests[K]['reply']>;
};

export type BackgroundHandlers = {
  [K in BackgroundNotice]: (argument: BackgroundNotices[K], frame: FrameTarget) => Promise<void>;
} & {
  [K in BackgroundRequest]: (
    argument: BackgroundRequests[K]['argument'],
    frame: FrameTarget,
  ) => Promise<BackgroundRequests[K]['reply']>;
};

/** Has the readers in all frames of a tab take their marks away and go. */
export async function dismissReaders(tabId: number): Promise<void> {
  const envelope: Envelope = { to: 'reader', name: 'leave', argument: null };
  try {
    await browser.tabs.sendMessage(tabId, envelope);
  } catch {
    // Nobody is there.
  }
}

type Reply = (answer?: unknown) => void;

/**
 * Answers popup and background until `signal` aborts. By `reply`, which Chromium hears without the polyfill too: the reader has none. What
 * fails is answered with nothing.
 */
export function answerPopup(handlers: ReaderHandlers, signal: AbortSignal): void {
  const byName = handlers as Record<string, (argument: never) => Promise<unknown>>;
  const listener = (message: unknown, sender: Sender, reply: Reply): true | undefined => {
    if (!isEnvelope(message, 'reader') || sender.id !== browser.runtime.id || sender.tab !== undefined)
      return undefined;
    if (!Object.hasOwn(byName, message.name)) return undefined;
    byName[message.name]?.(message.argument as never).then(reply, () => reply());
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]),
  );
}

/** Tells the background; silent when the extension has just been updated or removed. */
export async function notifyBackground<K extends BackgroundNotice>(
  name: K,
  argument: BackgroundNotices[K],
): Promise<void> {
  await send({ to: 'background', name, argument });
}

/** Asks the background; null when the extension has just been updated or removed. */
export async function askBackground<K extends BackgroundRequest>(
  name: K,
  argument: BackgroundRequests[K]['argument'],
): Promise<BackgroundRequests[K]['reply'] | null> {
  return ((await send({ to: 'background', name, argument })) as BackgroundRequests[K]['reply'] | undefined) ?? null;
}

/**
 * ms before each try. A background that is stopped with a message in its hands, or before it has looked at it, answers none, and the next
 * message starts it anew; one that is still on its way out takes the second with it.
 */
const TRIES_AFTER = [0, 0, 300];

async function send(envelope: Envelope): Promise<unknown> {
  for (const wait of TRIES_AFTER) {
    if (wait > 0) await pause(wait);
    try {
      const answer: unknown = await browser.runtime.sendMessage(envelope);
      if (answer !== undefined) return answer; // what was heard is answered, by null at least
    } catch {
      // Or "Extension context invalidated": then each try fails at once, and the page keeps what it has.
    }
  }
  return undefined;
}

const MOST_MARKED = 10_000; // topics on a page; packs together have fewer

function isMuting(argument: unknown): boolean {
  if (typeof argument !== 'object' || argument === null) return false;
  const { topic, isMuted } = argument as Partial<BackgroundRequests['topicMuted']['argument']>;
  return typeof isMuted === 'boolean' && isTopicId(topic);
}

function isOpening(argument: unknown): boolean {
  const { topic, newest } = (argument ?? {}) as Partial<Record<keyof BackgroundNotices['cardOpened'], unknown>>;
  return isTopicId(topic) && typeof newest === 'string' && (newest === '' || isPartialDate(newest));
}

const MOST_TOPICS = 100; // of one question: a mention's own, those of other packs on its name, and room

/** The form of each notice and request. */
const FORMS: { readonly [K in BackgroundNotice | BackgroundRequest]: (argument: unknown) => boolean } = {
  pageOpened: isNothing,
  nameSeen: isNothing,
  topicsMarked: (argument) =>
    argument === null || (Array.isArray(argument) && argument.length <= MOST_MARKED && argument.every(isTopicId)),
  cardOpened: isOpening,
  cardWanted: isNothing,
  draftWanted: isNothing,
  topicMuted: isMuting,
  furtherNames: isNothing,
  cardsOf: (argument) =>
    Array.isArray(argument) && argument.length <= MOST_TOPICS && argument.every((topic) => typeof topic === 'string'),
};

/** Listens to content scripts. A page that has broken out of its renderer may forge messages: what has not the right form is not heard. */
export function hearContentScripts(handlers: BackgroundHandlers): void {
  const byName = handlers as Record<string, (argument: never, frame: FrameTarget) => Promise<unknown>>;
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const tabId = sender.tab?.id;
    if (!isEnvelope(message, 'background') || sender.id !== browser.runtime.id || tabId === undefined) return undefined;
    const { name, argument } = message;
    const isHeard = Object.hasOwn(FORMS, name) && FORMS[name as keyof typeof FORMS](argument);
    if (!isHeard) return undefined;
    return byName[name]?.(argument as never, { tabId, frameId: sender.frameId ?? 0 }).then((answer) => answer ?? null);
  });
}

function isEnvelope(message: unknown, to: Envelope['to']): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to: addressee, name } = message as Partial<Envelope>;
  return addressee === to && typeof name === 'string';
}
