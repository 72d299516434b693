import { inSlices } from '../../text/in-slices.ts';
import type { Quote } from '../page-report.ts';
import { isFit, type Shown, withoutLabel } from '../sentences/fit.ts';
import type { PlacedSentence } from '../sentences/placed-sentence.ts';
import type { ArticleFacts } from './article-facts.ts';
import { logOddsOf } from './linear-model.ts';
import { STATEMENT_MODEL, SUMMARY_MODEL } from './models.ts';
import { sentenceFeatures } from './sentence-features.ts';

/** A sentence that may be shown alone. Of its features only what they come to is kept: an article may have tens of thousands. */
export interface RatedSentence extends Shown {
  readonly placed: PlacedSentence;
  /** Log odds as a part of a summary. */
  readonly summaryOdds: number;
  /** Log odds as a statement on a topic, but for what its name and place there add. */
  readonly statementOdds: number;
}

const SENTENCES_A_SLICE = 24; // at some 40 µs each

/** The sentences that are fit to be shown, in text order. Yields where it may be interrupted. */
export function* rateSentences(article: ArticleFacts): Generator<undefined, RatedSentence[]> {
  const rated: RatedSentence[] = [];
  yield* inSlices(article.told, SENTENCES_A_SLICE, (placed, at) => {
    const shown = withoutLabel(placed.sentence);
    const next = article.told[at + 1]?.sentence;
    const nextInBlock = next?.block === placed.sentence.block ? next.text : null;
    if (!isFit(placed, shown, nextInBlock)) return;
    const features = sentenceFeatures(article, at, shown.text);
    rated.push({
      ...shown,
      placed,
      summaryOdds: logOddsOf(SUMMARY_MODEL, features),
      statementOdds: logOddsOf(STATEMENT_MODEL, features),
    });
  });
  return rated;
}

/** The sentence in quotation marks, with who says it where it reports somebody's words. */
export function quoteOf({ text, start, placed }: RatedSentence): Quote {
  const { speaker } = placed.sentence.attribution();
  const quote = { text, span: { start, end: placed.sentence.end } };
  return speaker === null ? quote : { ...quote, speaker };
}

/** Whether it gives somebody's view and does not say whose: alone it would pass for the page's own. */
export function isUnattributed({ placed }: RatedSentence): boolean {
  const { isReported, speaker } = placed.sentence.attribution();
  return isReported && speaker === null;
}
