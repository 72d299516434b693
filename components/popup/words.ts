import type { Translator } from '../../lib/extension/words/create-translator.ts';
import { createWordsHook } from '../shared/translation.ts';
import { wordsOf } from '../shared/words.ts';

/** Those of the cards, and those of the page. */
export const usePopupWords = createWordsHook(popupWordsOf);

export const useNoticeWords = createWordsHook(noticeWordsOf);

export type PopupWords = ReturnType<typeof popupWordsOf>;

export function popupWordsOf(translator: Translator) {
  return {
    ...wordsOf(translator),
    ...pageWordsOf(translator),
    ...takenWordsOf(translator),
    ...footWordsOf(translator),
  };
}

/** Of the page in the popup. */
function pageWordsOf({ locale, text, counted, number }: Translator) {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    readingTime: (minutes: number) => text('readingTime', number(minutes)),
    topics: (count: number) => counted('topics', count),
    mentions: (count: number) => counted('mentions', count),
    markedOfThem: (count: number) => text('markedOfThem', number(count)),
    loading: text('loading'),
    thisPage: text('thisPage'),
    quotedAbove: text('quotedAbove'),
    partRead: text('partRead'),
    marksHidden: text('marksHidden'),
    showMarks: text('showMarks'),
    inBrief: text('inBrief'),
    contextOnPage: text('contextOnPage'),
    placesOf: (title: string) => text('placesOf', title),
    placeOfMention: (place: number, total: number, share: number) =>
      text('placeOfMention', number(place), number(total), percent.format(share)),
    allCards: text('allCards'),
    makeCards: (count: number) => counted('makeCards', count),
    topicUnmuted: (title: string) => text('topicUnmuted', title),
    notRemembered: text('notRemembered'),
    newSince: (day: string) => text('newSince', day),
    updatesSince: (day: string, count: number) => text('updatesSince', day, number(count)),
    alsoNamed: text('alsoNamed'),
    found: (count: number, total: number) => counted('found', total, number(count)),
    noneFound: (query: string) => text('noneFound', query),
    switchPackOn: (topics: number, pack: string) => text('switchPackOn', number(topics), pack),
  };
}

/** Of what is taken along. */
function takenWordsOf({ text }: Translator) {
  return {
    copyLinkTo: (sentence: string) => text('copyLinkTo', sentence),
    copied: { card: text('copiedCard'), link: text('copiedLink'), report: text('copiedReport') },
    notCopied: text('notCopied'),
    noLink: text('noLink'),
    quotationCopied: text('quotationCopied'),
    pictureCopied: text('pictureCopied'),
    shared: text('shared'),
    notShared: text('notShared'),
    newestOf: (day: string) => text('newestOf', day),
    noPicture: text('noPicture'),
  };
}

function footWordsOf({ text }: Translator) {
  return { pause: text('pause'), options: text('options'), tagline: text('tagline') };
}

/** Why there is nothing to show, and what the reader can do about it. */
function noticeWordsOf({ locale, text }: Translator) {
  return {
    locale,
    notices: {
      empty: { title: text('noticeEmptyTitle'), text: text('noticeEmptyText') },
      allOff: { title: text('noticeAllOffTitle'), text: text('noticeAllOffText') },
      off: { title: text('noticeOffTitle'), text: text('noticeOffText') },
      noAccess: { title: text('noticeNoAccessTitle'), text: text('noticeNoAccessText') },
      unsupported: { title: text('noticeUnsupportedTitle'), text: text('noticeUnsupportedText') },
      own: { title: text('noticeOwnTitle'), text: text('noticeOwnText') },
      stale: { title: text('noticeStaleTitle'), text: text('noticeStaleText') },
    },
    pausedNotice: (until: string) => ({ title: text('noticePausedTitle', until), text: text('noticePausedText') }),
    noFileAccess: text('noticeFileText'),
    allowSite: (site: string) => text('allowSite', site),
    allowNews: text('allowNews'),
    allowEvery: text('allowEvery'),
    resume: text('resume'),
    options: text('options'),
    reload: text('reload'),
  };
}
