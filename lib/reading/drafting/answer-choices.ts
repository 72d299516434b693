import type { Mention } from '../../linking/mention.ts';
import type { Card, TopicId } from '../../pack/card.ts';
import type { DraftedArticle, DraftedPack } from '../../pack/drafted-pack.ts';
import { LONGEST_SHORT } from '../../pack/format/limits.ts';
import { inSlices } from '../../text/in-slices.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { RatedSentence } from '../ranking/rate-sentences.ts';
import { rateArticle } from '../report/rate-article.ts';
import { areAlike, wordsOf } from '../sentences/likeness.ts';
import { ENGLISH_SPEECH } from '../speakers/speech.ts';
import { rankedByTopic } from '../statements/statements.ts';
import { plainText } from './plain-quote.ts';

/** A sentence of the article that may be a card's answer. */
export interface AnswerChoice {
  readonly text: string;
  /** Over it in the article; null before the first heading. */
  readonly heading: string | null;
}

/** A list that is looked through at a glance. */
const MOST_CHOICES = 6;

interface Ranked {
  readonly text: string;
  readonly rated: RatedSentence;
  readonly odds: number;
}

/**
 * For each card of a draft the sentences of its article that may answer it: first the one that it has, then the others as the page report
 * ranks what an article says on a topic, wherever they stand, and what stands under the card's own question. `mentions` are those of the
 * draft's topics in its article. Time is linear in the text; yields where it may be interrupted.
 */
export function* answerChoices(
  { article, cards }: Pick<DraftedPack, 'article' | 'cards'>,
  mentions: readonly Mention[],
): Generator<undefined, ReadonlyMap<TopicId, readonly AnswerChoice[]>> {
  const rank = yield* createRanking(article, mentions);
  const choices = new Map<TopicId, readonly AnswerChoice[]>();
  yield* inSlices(cards, 1, (card) => void choices.set(card.topic, choicesOf(card, rank)));
  return choices;
}

interface Ranking {
  /** Best first. */
  ofTopic(topic: TopicId): readonly Pick<Ranked, 'rated' | 'odds'>[];
  withText(text: string): RatedSentence | undefined;
}

function* createRanking(article: DraftedArticle, mentions: readonly Mention[]): Generator<undefined, Ranking> {
  const context = { title: article.title, lang: article.lang, published: null };
  const { facts, rated } = yield* rateArticle(article, mentions, context, ENGLISH_SPEECH);
  const byTopic = yield* rankedByTopic(facts, rated);
  const byText = new Map(rated.map((it) => [it.text, it]));
  return { ofTopic: (topic: TopicId) => byTopic.get(topic) ?? [], withText: (text: string) => byText.get(text) };
}

function choicesOf(card: Card, rank: Ranking): AnswerChoice[] {
  const ranked = new Map<string, Ranked>();
  for (const { rated, odds } of rank.ofTopic(card.topic)) ranked.set(rated.text, { text: rated.text, rated, odds });
  for (const text of card.explanation.flatMap((it) => sentencesOf(it.text))) {
    const rated = rank.withText(text);
    if (rated !== undefined && !ranked.has(text)) ranked.set(text, { text, rated, odds: rated.statementOdds });
  }
  const own = card.short.text;
  const choices: AnswerChoice[] = [{ text: own, heading: headingOf(rank.withText(own)) }];
  const taken = [wordsOf(own)];
  for (const { text, rated } of [...ranked.values()].toSorted((a, b) => b.odds - a.odds)) {
    if (choices.length === MOST_CHOICES) break;
    const words = wordsOf(text);
    if (text.length > LONGEST_SHORT || plainText(text) !== text || taken.some((it) => areAlike(it, words))) continue;
    taken.push(words);
    choices.push({ text, heading: headingOf(rated) });
  }
  return choices;
}

function headingOf(rated: RatedSentence | undefined): string | null {
  return rated?.placed.heading?.text ?? null;
}

function sentencesOf(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const, lang: null }];
  return splitSentences({ text, blocks, opaque: [] }).map((sentence) => sentence.text);
}
