import { inSlices } from '../../text/in-slices.ts';
import { runToEnd } from '../../text/run-to-end.ts';
import type { TopicStatement } from '../page-report.ts';
import type { ArticleFacts } from '../ranking/article-facts.ts';
import { chanceOf, type Features, type LinearModel, logOddsOf } from '../ranking/linear-model.ts';
import { STATEMENT_MODEL } from '../ranking/models.ts';
import { isUnattributed, LOST_AS_STATEMENT, quoteOf, type RatedSentence } from '../ranking/rate-sentences.ts';
import { areAlike } from '../sentences/likeness.ts';
import { namingsOf } from './namings.ts';
import { type Naming, topicFeatures } from './topic-features.ts';

const MOST_A_TOPIC = 3;
/** Log odds from which the first statement on a topic is shown: below them a topic is named in passing. */
const FIRST_FROM = -1;
const MORE_FROM = -0.3;
/** Log odds. */
const EXPLAINED_ANSWER = 3;
const FIRST_ANSWER = 1;
const NAMINGS_A_SLICE = 32; // at some 30 µs each

export interface Candidate {
  readonly rated: RatedSentence;
  readonly naming: Naming;
  readonly kind: TopicStatement['kind'];
  readonly odds: number;
}

/** What the article says on each topic: one to three of its sentences, best first within a topic. Yields where it may be interrupted. */
export function* findStatements(
  article: ArticleFacts,
  rated: readonly RatedSentence[],
): Generator<undefined, TopicStatement[]> {
  const chosen = yield* chooseInSlices(article, rated, STATEMENT_MODEL, ({ statementOdds }) => statementOdds);
  return chosen.map(({ rated: it, naming, kind, odds }) => ({
    ...quoteOf(it),
    topic: naming.topic.topic,
    kind,
    score: chanceOf(odds),
  }));
}

/** The sentences that a model gives as statements, best first within a topic; `oddsOf` tells what it makes of one without its topic. */
export function chooseStatements(
  article: ArticleFacts,
  rated: readonly RatedSentence[],
  model: LinearModel,
  oddsOf: (sentence: RatedSentence) => number,
): Candidate[] {
  return runToEnd(chooseInSlices(article, rated, model, oddsOf));
}

function* chooseInSlices(
  article: ArticleFacts,
  rated: readonly RatedSentence[],
  { weights }: LinearModel,
  oddsOf: (sentence: RatedSentence) => number,
): Generator<undefined, Candidate[]> {
  return [...(yield* candidatesInSlices(article, rated, weights, oddsOf)).values()].flatMap(bestFew);
}

/** Every sentence that may tell something of a topic, best first. Yields where it may be interrupted. */
export function* rankedByTopic(
  article: ArticleFacts,
  rated: readonly RatedSentence[],
): Generator<undefined, ReadonlyMap<string, readonly Candidate[]>> {
  const { weights } = STATEMENT_MODEL;
  const byTopic = yield* candidatesInSlices(article, rated, weights, ({ statementOdds }) => statementOdds);
  return new Map([...byTopic].map(([topic, candidates]) => [topic, bestFirst(candidates)]));
}

function* candidatesInSlices(
  article: ArticleFacts,
  rated: readonly RatedSentence[],
  weights: LinearModel['weights'],
  oddsOf: (sentence: RatedSentence) => number,
): Generator<undefined, Map<string, Candidate[]>> {
  const byPlace = new Map(rated.map((it) => [it.placed.at, it]));
  const byTopic = new Map<string, Candidate[]>();
  yield* inSlices(namingsOf(article), NAMINGS_A_SLICE, (naming) => {
    const it = byPlace.get(naming.placed.at);
    if (it === undefined || isUnattributed(it)) return;
    const topic = topicFeatures(naming, article, it.text, it.start);
    const bonus = answerBonus(topic) + (naming.own.length === 0 ? it.leaning * LOST_AS_STATEMENT : 0);
    const odds = oddsOf(it) + logOddsOf({ bias: 0, weights }, [topic]) + bonus;
    const candidate = { rated: it, naming, odds, kind: kindOf(it, topic['topic: explained'] === 1) };
    const others = byTopic.get(naming.topic.topic);
    if (others === undefined) byTopic.set(naming.topic.topic, [candidate]);
    else others.push(candidate);
  });
  return byTopic;
}

/**
 * Question headings are too rare in graded articles for their worth to be learnt. What explains a topic under "What is it?" is what the
 * page itself gives as the answer; without one, it is the first sentence there if that begins with the topic.
 */
function answerBonus(topic: Features): number {
  if (topic['topic: asked what'] !== 1) return 0;
  if (topic['topic: explained'] === 1) return EXPLAINED_ANSWER;
  return topic['topic: first answer'] === 1 && topic['topic: among first words'] === 1 ? FIRST_ANSWER : 0;
}

function kindOf({ placed }: RatedSentence, isExplained: boolean): TopicStatement['kind'] {
  if (placed.sentence.attribution().isReported) return 'reports';
  return isExplained ? 'explains' : 'states';
}

/** Each says something that those before it do not. */
function bestFew(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of bestFirst(candidates)) {
    if (kept.length === MOST_A_TOPIC || candidate.odds < (kept.length === 0 ? FIRST_FROM : MORE_FROM)) break;
    const words = candidate.rated.placed.sentence.words();
    if (!kept.some((it) => areAlike(it.rated.placed.sentence.words(), words))) kept.push(candidate);
  }
  return kept;
}

function bestFirst(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.odds - a.odds);
}
