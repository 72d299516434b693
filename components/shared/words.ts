import type { Translator } from '../../lib/extension/words/create-translator.ts';
import { quotation } from './quotation.ts';
import { createWordsHook } from './translation.ts';

export type Words = ReturnType<typeof wordsOf>;

export const useWords = createWordsHook(wordsOf);

/** The words of hover card and popup. Card texts come from packs. */
export function wordsOf(translator: Translator) {
  const { locale, direction, text, number } = translator;
  return {
    locale,
    direction,
    number,
    name: text('extensionName'),
    opensInNewTab: text('opensInNewTab'),
    ...cardWordsOf(translator),
    showInArticle: text('showInArticle'),
    ...failureWordsOf(translator),
    ...actionWordsOf(translator),
  };
}

function cardWordsOf({ locale, text, counted, number }: Translator) {
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    close: text('close'),
    back: text('back'),
    more: text('more'),
    less: text('less'),
    show: text('show'),
    previousMention: text('previousMention'),
    nextMention: text('nextMention'),
    muteTopic: text('muteTopic'),
    unmuteTopic: text('unmuteTopic'),
    cardLabel: (title: string) => text('cardLabel', title),
    position: (place: number, total: number) => text('position', number(place), number(total)),
    announcement: (title: string, place: number, total: number) =>
      text('announcement', title, number(place), number(total)),
    kinds: {
      model: text('kindModel'),
      product: text('kindProduct'),
      idea: text('kindIdea'),
      background: text('kindBackground'),
      term: text('kindTerm'),
    },

    standings: {
      current: text('standingCurrent'),
      changing: text('standingChanging'),
      disputed: text('standingDisputed'),
      dated: text('standingDated'),
      settled: text('standingSettled'),
    },
    licences: {
      own: (owner: string) => text('licenceOwn', owner),
      various: text('licenceVarious'),
      closed: text('licenceClosed'),
    },
    newest: text('newest'),
    cardParts: text('cardParts'),
    partNow: text('partNow'),
    partTimeline: text('partTimeline'),
    checked: (month: string) => text('checked', month),
    sources: text('sources'),
    sideFor: text('sideFor'),
    sideAgainst: text('sideAgainst'),
    reportedHere: text('reportedHere'),
    ...pictureWordsOf(text),

    inThisArticle: text('inThisArticle'),
    namedInPassing: text('namedInPassing'),
    sinceThen: text('sinceThen'),
    sinceMonth: (month: string) => text('sinceMonth', month),
    leftOut: text('leftOut'),
    earlierUpdates: (count: number) => counted('earlierUpdates', count),
    moreAboutIt: text('moreAboutIt'),
    whoSaysWhat: text('whoSaysWhat'),
    relatedCards: text('relatedCards'),
    pageDiffers: text('pageDiffers'),
    writtenBeforeRelease: (written: string, name: string, date: string) =>
      text('writtenBeforeRelease', written, name, date),
    writtenAfterRelease: (written: string, name: string, date: string) =>
      text('writtenAfterRelease', written, name, date),
    writtenBeforeChange: (written: string, date: string) => text('writtenBeforeChange', written, date),
    pageSaid: (said: string) => text('pageSaid', quotation(said, locale)),
    basedOn: (month: string) => text('basedOn', month),
    basedOnUndated: text('basedOnUndated'),
    inLanguage: (tag: string) => text('inLanguage', languages.of(tag.split('-', 1)[0] ?? tag) ?? tag),
  };
}

/** Of timeline and spectrum. */
function pictureWordsOf(text: Translator['text']) {
  return {
    releases: (first: string, last: string) => text('releases', first, last),
    onThisPage: text('onThisPage'),
    pageWritten: (day: string) => text('pageWritten', day),
    howOpen: text('howOpen'),
    openness: {
      closed: text('opennessClosed'),
      'conditional-weights': text('opennessConditional'),
      'standard-weights': text('opennessStandard'),
      'fully-open': text('opennessFull'),
    },
    seenOtherwise: text('seenOtherwise'),
  };
}

/** Of what did not work. */
function failureWordsOf({ text }: Translator) {
  return {
    failed: {
      title: text('failedTitle'),
      text: (reason: string) => text('failedText', reason),
      again: text('failedAgain'),
    },
    notAllowed: text('notAllowed'),
  };
}

function actionWordsOf({ text }: Translator) {
  return {
    copy: text('copy'),
    copyAll: text('copyAll'),
    copyMarkdown: text('copyMarkdown'),
    copyLink: text('copyLink'),
    reportMark: text('reportMark'),
    notSaved: text('notSaved'),
    topicMuted: (title: string) => text('topicMuted', title),
  };
}
