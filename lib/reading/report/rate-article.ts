import type { Mention } from '../../linking/mention.ts';
import type { ReadableText } from '../../text/readable-text.ts';
import type { PageContext } from '../page-report.ts';
import { type ArticleFacts, gatherFacts } from '../ranking/article-facts.ts';
import { type RatedSentence, rateSentences } from '../ranking/rate-sentences.ts';
import { type ReadSentence, readSentences } from '../sentences/read-sentence.ts';
import type { Speech } from '../speakers/speech.ts';
import { type WeighedCard, weighCards } from './card-weight.ts';

/** An article as far as it must be read to choose from its sentences. */
export interface RatedArticle {
  readonly sentences: readonly ReadSentence[];
  readonly cards: readonly WeighedCard[];
  readonly facts: ArticleFacts;
  /** The sentences that are fit to be shown, in text order. */
  readonly rated: readonly RatedSentence[];
}

/** Time is linear in the text. Yields where it may be interrupted. */
export function* rateArticle(
  text: ReadableText,
  mentions: readonly Mention[],
  context: PageContext,
  speech: Speech,
): Generator<undefined, RatedArticle> {
  const sentences = yield* readSentences(text, mentions, speech);
  const cards = weighCards(text, mentions, context);
  yield;
  const facts = yield* gatherFacts(text, sentences, mentions, cards, context);
  return { sentences, cards, facts, rated: yield* rateSentences(facts) };
}
