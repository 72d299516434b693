import { formOf, isFlag, isNumber, isSpan, isText, listOf, orNothing, orNull } from './form-checks.ts';
import type { PageReading } from './messages.ts';

const QUOTE = { text: isText, span: isSpan, speaker: orNothing(isText) };
const CHANGE = formOf({ name: orNothing(isText), date: isText, written: isText });
const SOURCE = formOf({ title: isText, publisher: orNothing(isText), url: orNothing(isText) });

const isReading = formOf({
  isPart: isFlag,
  share: isNumber,
  isHidden: isFlag,
  marked: isNumber,
  length: isNumber,
  inView: orNull(isSpan),
  article: formOf({
    title: orNull(isText),
    site: orNull(isText),
    authors: listOf(isText),
    published: orNull(isText),
    updated: orNull(isText),
    lang: orNull(isText),
  }),
  report: formOf({
    cards: listOf(
      formOf({
        topic: isText,
        count: isNumber,
        weight: isNumber,
        role: isText,
        mentions: listOf(Number.isSafeInteger),
        starts: orNothing(listOf(Number.isSafeInteger)),
        versions: orNothing(listOf(isText)),
      }),
    ),
    summary: listOf(formOf({ ...QUOTE, isLead: isFlag })),
    statements: listOf(formOf({ ...QUOTE, topic: isText, kind: isText, score: isNumber })),
    differences: listOf(
      formOf({
        topic: isText,
        kind: isText,
        text: isText,
        span: orNothing(isSpan),
        source: orNothing(SOURCE),
        said: orNothing(isText),
        change: orNothing(CHANGE),
      }),
    ),
    readingMinutes: isNumber,
    words: isNumber,
  }),
});

/** Whether an answer has the form of a page's reading: it comes from the page's process, where a page may have broken in. */
export function isPageReading(value: unknown): value is PageReading {
  return isReading(value);
}
