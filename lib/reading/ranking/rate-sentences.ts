import { inSlices } from '../../text/in-slices.ts';
import type { Quote } from '../page-report.ts';
import { isFit, type Shown, withoutLabel } from '../sentences/fit.ts';
import type { PlacedSentence } from '../sentences/placed-sentence.ts';
import type { ArticleFacts } from './article-facts.ts';
import { leaningFeatures, leaningOf } from './leaning.ts';
import { type Features, logOddsOf } from './linear-model.ts';
import { STATEMENT_MODEL, SUMMARY_MODEL } from './models.ts';
import { openingOf, withoutConnective } from './opening.ts';
import { sentenceFeatures, spokenWords } from './sentence-features.ts';

/** A sentence that may be shown alone. Of its features only what they come to is kept: an article may have tens of thousands. */
export interface RatedSentence extends Shown {
  readonly placed: PlacedSentence;
  /** Log odds that it loses for what it rests on; below 0 where the next one rests on it. */
  readonly leaning: number;
  /** Log odds as a part of a summary. */
  readonly summaryOdds: number;
  /** Log odds as a statement on a topic, but for what its name and place there add. */
  readonly statementOdds: number;
}

const SENTENCES_A_SLICE = 24; // at some 40 µs each
/** What the next one leans counts for the one that it rests on: who or what is meant stands there. */
const NEXT_LEANING = 0.28;
const MOST_OF_NEXT = 0.4; // log odds

/** The sentences that are fit to be shown, in text order. Yields where it may be interrupted. */
export function* rateSentences(article: ArticleFacts): Generator<undefined, RatedSentence[]> {
  const rated: RatedSentence[] = [];
  yield* inSlices(article.told, SENTENCES_A_SLICE, (placed, at) => {
    const shown = withoutConnective(withoutLabel(placed.sentence));
    const next = article.told[at + 1]?.sentence;
    const nextInBlock = next?.block === placed.sentence.block ? next.text : null;
    if (!isFit(placed, shown, nextInBlock)) return;
    const known = knownOf(article, placed, shown.text);
    const leaning = leaningOf(known.leaning);
    const before = rated.at(-1);
    if (before?.placed.at === at - 1)
      rated[rated.length - 1] = lose(before, -Math.min(MOST_OF_NEXT, leaning * NEXT_LEANING));
    const summaryOdds = logOddsOf(SUMMARY_MODEL, known.features);
    const statementOdds = logOddsOf(STATEMENT_MODEL, known.features);
    rated.push(lose({ ...shown, placed, leaning: 0, summaryOdds, statementOdds }, leaning));
  });
  return rated;
}

/** What is known of a sentence for the models to judge: `leaning` for how far it leans, `features` for all else. */
export interface Known {
  readonly features: readonly Features[];
  readonly leaning: Features;
}

export function knownOf(article: ArticleFacts, placed: PlacedSentence, text: string): Known {
  const spoken = spokenWords(text);
  const opening = openingOf(text, spoken);
  return {
    features: sentenceFeatures(article, placed, text, spoken, opening),
    leaning: placed.at === 0 ? {} : leaningFeatures(text, spoken, opening, article.titleWords),
  };
}

/** Of log odds lost as a part of a summary, those lost as a statement: its topic's name stands in it. */
export const LOST_AS_STATEMENT = 0.85;

function lose(sentence: RatedSentence, by: number): RatedSentence {
  return {
    ...sentence,
    leaning: sentence.leaning + by,
    summaryOdds: sentence.summaryOdds - by,
    statementOdds: sentence.statementOdds - by * LOST_AS_STATEMENT,
  };
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
