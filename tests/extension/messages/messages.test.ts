import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askReader } from '../../../lib/extension/messages/ask-reader.ts';
import {
  answerPopup,
  type BackgroundHandlers,
  hearContentScripts,
  notifyBackground,
  type ReaderHandlers,
} from '../../../lib/extension/messages/messages.ts';
import { FORGED_MESSAGES } from '../../bad-input/forged-messages.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const RUNS = { numRuns: 1000 };
const OWN = 'test-extension-id'; // what the fake browser calls the extension
const PAGE_SENDER = { id: OWN, tab: { id: 7 }, frameId: 3 };
const POPUP_SENDER = { id: OWN };

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

const calls: unknown[][] = [];
// By name, so that a new one cannot be forgotten here.
const NOTICES = namesOf<keyof BackgroundHandlers>({
  pageOpened: true,
  nameSeen: true,
  topicsMarked: true,
  cardWanted: true,
  draftWanted: true,
  cardOpened: true,
  topicMuted: true,
  cardsOf: true,
  furtherNames: true,
});
const REQUESTS = namesOf<keyof ReaderHandlers>({
  readPage: true,
  revealMention: true,
  revealSpan: true,
  stepMention: true,
  toggleMarks: true,
  leave: true,
  isThere: true,
  mentionContexts: true,
  linkToSpan: true,
  draftPack: true,
});

function namesOf<K extends string>(names: Readonly<Record<K, true>>): K[] {
  return Object.keys(names) as K[];
}

function handlersOf(names: readonly string[]): Record<string, (...given: unknown[]) => Promise<string>> {
  const handle = (name: string) => async (argument: unknown, frame?: unknown) => {
    calls.push([name, argument, ...(frame === undefined ? [] : [frame])]);
    return name;
  };
  return Object.fromEntries(names.map((name) => [name, handle(name)]));
}

let background: Listener;
let reader: Listener;
const stop = new AbortController();

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  calls.length = 0;
  const added = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => {});
  hearContentScripts(handlersOf(NOTICES) as unknown as BackgroundHandlers);
  answerPopup(handlersOf(REQUESTS) as unknown as ReaderHandlers, stop.signal);
  const [first, second] = added.mock.calls.map(([listener]) => listener);
  background = first as unknown as Listener;
  reader = byReply(second as unknown as Replier);
});

type Replier = (message: unknown, sender: unknown, reply: (answer?: unknown) => void) => true | undefined;

/** The reader answers by its third argument. */
function byReply(listener: Replier): Listener {
  return (message, sender) => {
    let hear: (answer?: unknown) => void = () => {};
    const heard = new Promise((resolve) => {
      hear = resolve;
    });
    return listener(message, sender, hear) === true ? heard : undefined;
  };
}

test('the fake browser has the id that the senders below say', () => {
  expect(browser.runtime.id).toBe(OWN);
});

describe('what is said in the right form is heard', () => {
  test.each([
    ['pageOpened', null],
    ['nameSeen', null],
    ['topicsMarked', ['llama', 'birds:robin']],
    ['topicsMarked', []],
    ['topicsMarked', null],
    ['cardWanted', null],
    ['draftWanted', null],
    ['cardOpened', { topic: 'llama', newest: '2025-04' }],
    ['cardOpened', { topic: 'birds:robin', newest: '' }],
    ['topicMuted', { topic: 'llama', isMuted: true }],
    ['cardsOf', ['birds:robin']],
  ])('by the background: %s %j', async (name, argument) => {
    expect(await background({ to: 'background', name, argument }, PAGE_SENDER)).toBe(name);
    expect(calls).toEqual([[name, argument, { tabId: 7, frameId: 3 }]]);
  });

  test('by the reader', async () => {
    expect(await reader({ to: 'reader', name: 'stepMention', argument: 1 }, POPUP_SENDER)).toBe('stepMention');
    expect(calls).toEqual([['stepMention', 1]]);
  });

  test('by a reader that fails: it answers with nothing', async () => {
    const added = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => {});
    const failing = { readPage: () => Promise.reject(new Error('The extension has lost the page')) };
    added.mockClear();
    answerPopup(failing as unknown as ReaderHandlers, stop.signal);
    const listener = byReply(added.mock.calls[0]?.[0] as unknown as Replier);
    expect(await listener({ to: 'reader', name: 'readPage', argument: null }, POPUP_SENDER)).toBeUndefined();
  });

  test('twice, where it comes twice: each time with its own answer', async () => {
    const twice = [0, 1].map(() => background({ to: 'background', name: 'nameSeen', argument: null }, PAGE_SENDER));
    expect(await Promise.all(twice)).toEqual(['nameSeen', 'nameSeen']);
  });
});

test('a background that stopped with a message in its hands is told again, and one that is gone is let be', async () => {
  const sent = vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('The message port closed'));
  sent.mockResolvedValueOnce(null as never);
  await notifyBackground('nameSeen', null);
  expect(sent).toHaveBeenCalledTimes(2);
  sent.mockRejectedValue(new Error('Extension context invalidated'));
  await notifyBackground('nameSeen', null);
  expect(sent).toHaveBeenCalledTimes(5);
});

test('a background that stopped before it looked at the message, which is no error, is told again', async () => {
  const sent = vi.spyOn(browser.runtime, 'sendMessage').mockClear().mockResolvedValueOnce(undefined);
  sent.mockResolvedValueOnce(null as never);
  await notifyBackground('nameSeen', null);
  expect(sent).toHaveBeenCalledTimes(2);
});

test('a background that goes with the second message too is told once it is gone', async () => {
  vi.useFakeTimers();
  const sent = vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('The message port closed'));
  sent.mockRejectedValueOnce(new Error('The message port closed')).mockResolvedValueOnce(null as never);
  sent.mockClear();
  const told = notifyBackground('nameSeen', null);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toHaveBeenCalledTimes(2);
  await vi.runAllTimersAsync();
  await told;
  expect(sent).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});

describe('what is forged or garbled is not heard', () => {
  test.each(FORGED_MESSAGES)('$name', ({ by, message, sender }) => {
    const listener = by === 'background' ? background : reader;
    expect(listener(message, sender ?? (by === 'background' ? PAGE_SENDER : POPUP_SENDER))).toBeUndefined();
    expect(calls).toEqual([]);
  });

  test('any message from anywhere: nothing is thrown, and nothing is heard that is not addressed and signed', () => {
    const names = fc.constantFrom<string>(...NOTICES, ...REQUESTS, 'constructor', '__proto__', 'toString', '');
    const envelope = fc.record({
      to: fc.constantFrom('reader', 'background', 'x'),
      name: names,
      argument: fc.anything(),
    });
    const sender = fc.record(
      { id: fc.constantFrom(OWN, 'another', ''), tab: fc.constantFrom({ id: 7 }, {}), frameId: fc.integer() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(envelope, fc.anything()), sender, (message, sender) => {
        calls.length = 0;
        background(message, sender);
        const isSigned = sender.id === OWN && sender.tab !== undefined && 'id' in sender.tab;
        if (!isSigned) expect(calls).toEqual([]);
        for (const [name, argument] of calls) {
          expect(message).toMatchObject({ to: 'background', name });
          if (name === 'topicsMarked') expect(argument === null || Array.isArray(argument)).toBe(true);
        }
        calls.length = 0;
        reader(message, sender);
        const isOwnPage = sender.id === OWN && sender.tab === undefined;
        if (!isOwnPage) expect(calls).toEqual([]);
        for (const [name] of calls) expect(message).toMatchObject({ to: 'reader', name });
      }),
      RUNS,
    );
  });
});

describe('an answer of a reader', () => {
  const answered = async (name: keyof ReaderHandlers, reply: unknown) => {
    vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(reply as never);
    return askReader(7, name, null as never);
  };
  const context = { before: 'a', surface: 'b', after: 'c' };

  test.each<[keyof ReaderHandlers, unknown]>([
    ['stepMention', false],
    ['isThere', true],
    ['mentionContexts', []],
    ['mentionContexts', [context]],
    ['linkToSpan', 'https://a.example/#:~:text=a'],
    ['draftPack', { cards: [{ topic: 'a' }] }],
  ])('%s %j is one', async (name, reply) => expect(await answered(name, reply)).toEqual(reply));

  test.each<[keyof ReaderHandlers, unknown]>([
    ['readPage', {}],
    ['revealMention', { topic: 'a' }],
    ['revealSpan', 1],
    ['stepMention', 'yes'],
    ['toggleMarks', true],
    ['leave', {}],
    ['isThere', 1],
    ['mentionContexts', {}],
    ['mentionContexts', { length: 1, 0: context }],
    ['mentionContexts', [{ ...context, before: {} }]],
    ['linkToSpan', ['https://a.example/']],
    ['draftPack', 'pack'],
    ['draftPack', {}],
    ['draftPack', { cards: { length: 3 } }],
    ['draftPack', { cards: [null] }],
  ])('%s %j is none', async (name, reply) => expect(await answered(name, reply)).toBeNull());
});

describe('a message that is lost', () => {
  test('to a tab without a reader: null', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'));
    expect(await askReader(7, 'readPage', null)).toBeNull();
  });

  test('to a background that was taken away: silence', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(notifyBackground('topicsMarked', ['llama'])).resolves.toBeUndefined();
  });

  test('to an extension whose API throws before it sends: silence', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(notifyBackground('nameSeen', null)).resolves.toBeUndefined();
  });
});
