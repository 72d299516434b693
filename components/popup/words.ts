import type { Translator } from '../../lib/extension/words/create-translator.ts';
import { createWordsHook } from '../shared/translation.ts';
import { wordsOf } from '../shared/words.ts';

/** Those of the cards, and those of the page. */
export const usePopupWords = createWordsHook((translator) => ({ ...wordsOf(translator), ...pageWordsOf(translator) }));

/** Of the page in the popup. */
function pageWordsOf({ text, counted, number }: Translator) {
  return {
    readingTime: (minutes: number) => text('readingTime', number(minutes)),
    topics: (count: number) => counted('topics', count),
    mentions: (count: number) => counted('mentions', count),
    thisPage: text('thisPage'),
    partRead: text('partRead'),
    marksHidden: text('marksHidden'),
    showMarks: text('showMarks'),
    inBrief: text('inBrief'),
    contextOnPage: text('contextOnPage'),
    previousMentionOf: (title: string) => text('previousMentionOf', title),
    nextMentionOf: (title: string) => text('nextMentionOf', title),
    allCards: text('allCards'),
    alsoNamed: text('alsoNamed'),
    found: (count: number, total: number) => counted('found', total, number(count)),
    noneFound: (query: string) => text('noneFound', query),
    switchPackOn: (topics: number, pack: string) => text('switchPackOn', number(topics), pack),
  };
}
