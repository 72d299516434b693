import type { Mention } from '../../linking/mention.ts';
import type { Contrasts } from '../../pack/contrast.ts';
import type { ReadableText } from '../../text/readable-text.ts';
import { runToEnd } from '../../text/run-to-end.ts';
import { findDifferences } from '../differences/differences.ts';
import { findClaims } from '../explanations/claims.ts';
import { findExplanations } from '../explanations/explanations.ts';
import type { PageContext, PageReport } from '../page-report.ts';
import { readSentences } from '../sentences/read-sentence.ts';
import { summarise } from '../summary/summary.ts';
import { rankCards } from './card-weight.ts';
import { countWords, readingMinutes } from './reading-time.ts';

/** Of a page without a mention: all that is shown of its text is about one. */
const NOTHING_TOLD = { cards: [], summary: [], explanations: [], differences: [], claims: [] };

/** Everything the popup and the hover card show of a page. Time is linear in the text; never throws on any text. */
export function buildPageReport(...of: Parameters<typeof buildPageReportInSlices>): PageReport {
  return runToEnd(buildPageReportInSlices(...of));
}

/** The same in slices of a millisecond or two, for long pages: each yield is a place to pause. */
export function* buildPageReportInSlices(
  text: ReadableText,
  mentions: readonly Mention[],
  packs: readonly Contrasts[],
  context: PageContext,
): Generator<undefined, PageReport> {
  const words = yield* countWords(text);
  if (mentions.length === 0) return { ...NOTHING_TOLD, readingMinutes: readingMinutes(words), words };
  const sentences = yield* readSentences(text, mentions);
  const cards = rankCards(text, mentions, context);
  yield;
  return {
    cards,
    summary: yield* summarise(sentences, mentions, cards, context, words),
    explanations: yield* findExplanations(sentences, mentions),
    differences: yield* findDifferences(sentences, mentions, packs, context),
    claims: yield* findClaims(sentences, mentions),
    readingMinutes: readingMinutes(words),
    words,
  };
}
