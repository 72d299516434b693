import type { Mention } from '../../linking/mention.ts';
import type { Contrasts } from '../../pack/contrast.ts';
import type { ReadableText } from '../../text/readable-text.ts';
import { runToEnd } from '../../text/run-to-end.ts';
import { findDifferences } from '../differences/differences.ts';
import type { PageContext, PageReport } from '../page-report.ts';
import { ENGLISH_SPEECH, type Speech } from '../speakers/speech.ts';
import { findStatements } from '../statements/statements.ts';
import { summarise } from '../summary/summary.ts';
import { rateArticle } from './rate-article.ts';
import { countWords, readingMinutes } from './reading-time.ts';
import { withRoles } from './topic-role.ts';

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
  speech: Speech = ENGLISH_SPEECH,
): Generator<undefined, PageReport> {
  const words = yield* countWords(text);
  const { sentences, cards, facts, rated } = yield* rateArticle(text, mentions, context, speech);
  const statements = yield* findStatements(facts, rated);
  return {
    cards: withRoles(cards, statements),
    summary: summarise(rated, facts.told.length),
    statements,
    differences: yield* findDifferences(sentences, mentions, packs, context),
    readingMinutes: readingMinutes(words),
    words,
  };
}
