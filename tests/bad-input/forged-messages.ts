/** A message that is not to be heard. */
export interface ForgedMessage {
  readonly name: string;
  readonly by: 'background' | 'reader';
  readonly message: unknown;
  /** Where it is not from a page of the extension (to the reader) or a content script (to the background). */
  readonly sender?: object;
}

const OWN = 'test-extension-id';
const notice = (name: unknown, argument: unknown = null) => ({ to: 'background', name, argument });
const muting = (topic: unknown, isMuted: unknown = true) => notice('topicMuted', { topic, isMuted });
const opening = (topic: unknown, newest: unknown) => notice('cardOpened', { topic, newest });
const request = (name: unknown, argument: unknown = null) => ({ to: 'reader', name, argument });

export const FORGED_MESSAGES: readonly ForgedMessage[] = [
  { name: 'nothing', by: 'background', message: undefined },
  { name: 'null', by: 'background', message: null },
  { name: 'a text', by: 'background', message: 'nameSeen' },
  { name: 'a number', by: 'background', message: 1 },
  { name: 'a list', by: 'background', message: ['background', 'nameSeen'] },
  { name: 'an empty object', by: 'background', message: {} },
  { name: 'a message to somebody else', by: 'background', message: { ...notice('nameSeen'), to: 'popup' } },
  {
    name: 'a message to a list of addressees',
    by: 'background',
    message: { ...notice('nameSeen'), to: ['background'] },
  },
  { name: 'a request of the reader', by: 'background', message: request('readPage') },
  { name: 'a notice without a name', by: 'background', message: { to: 'background' } },
  { name: 'a name that is no text', by: 'background', message: notice(7) },
  { name: 'a name that is a list', by: 'background', message: notice(['nameSeen']) },
  { name: 'a notice that there is not', by: 'background', message: notice('openEverything') },
  { name: 'a name that every object has', by: 'background', message: notice('constructor') },
  { name: 'the prototype for a name', by: 'background', message: notice('__proto__') },
  { name: 'a method that every object has', by: 'background', message: notice('hasOwnProperty') },
  { name: 'topics that are a text', by: 'background', message: notice('topicsMarked', '99') },
  { name: 'topics that are markup', by: 'background', message: notice('topicsMarked', '<b>9</b>') },
  { name: 'a number of topics', by: 'background', message: notice('topicsMarked', 3) },
  { name: 'topics without end', by: 'background', message: notice('topicsMarked', Array(10_001).fill('llama')) },
  { name: 'topics that are like a list', by: 'background', message: notice('topicsMarked', { 0: 'llama', length: 1 }) },
  { name: 'topics that are numbers', by: 'background', message: notice('topicsMarked', ['llama', 3]) },
  { name: 'a topic that has no end', by: 'background', message: notice('topicsMarked', ['x'.repeat(254)]) },
  { name: 'a card that is wanted with a file', by: 'background', message: notice('cardWanted', ['evil.js']) },
  { name: 'a draft that is wanted with a file', by: 'background', message: notice('draftWanted', ['evil.js']) },
  { name: 'a name seen elsewhere', by: 'background', message: notice('nameSeen', { tabId: 1, frameId: 0 }) },
  { name: 'cards of a text', by: 'background', message: notice('cardsOf', 'birds:robin') },
  { name: 'cards of nothing', by: 'background', message: notice('cardsOf') },
  {
    name: 'cards of what is like a list',
    by: 'background',
    message: notice('cardsOf', { 0: 'birds:robin', length: 1 }),
  },
  { name: 'cards of no topics', by: 'background', message: notice('cardsOf', ['birds:robin', 7]) },
  { name: 'cards without end', by: 'background', message: notice('cardsOf', Array(101).fill('birds:robin')) },
  { name: 'no topic to mute', by: 'background', message: notice('topicMuted') },
  { name: 'an empty topic to mute', by: 'background', message: muting('') },
  { name: 'a topic to mute that has no end', by: 'background', message: muting('x'.repeat(254)) },
  { name: 'a list of topics to mute', by: 'background', message: muting(['llama']) },
  { name: 'a topic to be muted perhaps', by: 'background', message: muting('llama', 'yes') },
  { name: 'a bare topic to mute', by: 'background', message: notice('topicMuted', 'llama') },
  {
    name: 'a notice from another extension',
    by: 'background',
    message: notice('nameSeen'),
    sender: { id: 'another', tab: { id: 7 } },
  },
  { name: 'a notice from nobody', by: 'background', message: notice('nameSeen'), sender: {} },
  { name: 'a notice from no tab', by: 'background', message: notice('nameSeen'), sender: { id: OWN } },
  {
    name: 'a notice from a tab without a number',
    by: 'background',
    message: notice('nameSeen'),
    sender: { id: OWN, tab: {} },
  },
  { name: 'a topic to mute in a list', by: 'background', message: notice('topicMuted', ['llama', true]) },
  { name: 'a topic to mute that is an object', by: 'background', message: muting({ toString: () => 'llama' }) },
  { name: 'a truth for a topic to mute', by: 'background', message: muting(true) },
  { name: 'no card that was opened', by: 'background', message: notice('cardOpened') },
  { name: 'an opened card of no topic', by: 'background', message: opening('', '2025-04') },
  { name: 'an opened card without a date', by: 'background', message: opening('llama', undefined) },
  { name: 'an opened card with a day that is none', by: 'background', message: opening('llama', '2025-02-30') },
  { name: 'names of a language', by: 'background', message: notice('furtherNames', 'de') },
  { name: 'a page that was opened elsewhere', by: 'background', message: notice('pageOpened', 'https://a.example/') },
  { name: 'a card that is wanted by zero', by: 'background', message: notice('cardWanted', 0) },
  { name: 'a getter for a name', by: 'background', message: notice('__lookupGetter__') },
  { name: 'a function that makes texts', by: 'background', message: notice('valueOf') },
  {
    name: 'a notice whose form is its prototype’s',
    by: 'background',
    message: JSON.parse('{"__proto__": {"to": "background", "name": "nameSeen", "argument": null}}'),
  },
  { name: 'null', by: 'reader', message: null },
  { name: 'a list', by: 'reader', message: ['reader', 'readPage'] },
  { name: 'a constructor for a request', by: 'reader', message: request('constructor') },
  { name: 'a getter for a request', by: 'reader', message: request('__defineGetter__') },
  {
    name: 'a request from a frame of a page',
    by: 'reader',
    message: request('leave'),
    sender: { id: OWN, tab: { id: 7 }, frameId: 4 },
  },
  { name: 'a text', by: 'reader', message: 'readPage' },
  { name: 'a request that there is not', by: 'reader', message: request('readPassword') },
  { name: 'a request with the name of what every object has', by: 'reader', message: request('toString') },
  { name: 'the prototype for a request', by: 'reader', message: request('__proto__') },
  { name: 'a notice to the background', by: 'reader', message: notice('nameSeen') },
  {
    name: 'a request from a content script',
    by: 'reader',
    message: request('readPage'),
    sender: { id: OWN, tab: { id: 7 }, frameId: 0 },
  },
  { name: 'a request from another extension', by: 'reader', message: request('readPage'), sender: { id: 'another' } },
  { name: 'a request from nobody', by: 'reader', message: request('readPage'), sender: {} },
];
