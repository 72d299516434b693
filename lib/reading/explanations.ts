import type { Mention } from '../linking/mention.ts';
import type { TopicId } from '../pack/pack.ts';
import type { Explanation, ReadSentence } from './page-report.ts';
import { asQuote } from './quote.ts';
import { EXPLAINS_FROM, scoreTerm } from './score-term.ts';

const MOST_A_TOPIC = 3;
/** A sentence longer than this is no explanation a reader wants in a card, UTF-16 units. */
const LONGEST = 420;
const SHORTEST = 25;

/** The page's sentences that explain a topic: at most three a topic, best first within each. */
export function findExplanations(sentences: readonly ReadSentence[], mentions: readonly Mention[]): Explanation[] {
  const found = new Map<TopicId, Explanation[]>();
  for (const sentence of sentences) {
    if (sentence.kind === 'heading' || sentence.text.length > LONGEST || sentence.text.length < SHORTEST) continue;
    for (const [topic, score] of scoresByTopic(sentence, mentions)) {
      const explanation = { ...asQuote(sentence), topic, score };
      const others = found.get(topic);
      if (others === undefined) found.set(topic, [explanation]);
      else others.push(explanation);
    }
  }
  return [...found.values()].flatMap((it) => it.sort((a, b) => b.score - a.score).slice(0, MOST_A_TOPIC));
}

function scoresByTopic(sentence: ReadSentence, mentions: readonly Mention[]): Map<TopicId, number> {
  const best = new Map<TopicId, number>();
  for (const index of sentence.mentions) {
    const mention = mentions[index];
    if (mention === undefined) continue;
    const term = { start: mention.span.start - sentence.start, end: mention.span.end - sentence.start };
    const score = scoreTerm(sentence.text, term);
    if (score >= EXPLAINS_FROM && score > (best.get(mention.topic) ?? 0)) best.set(mention.topic, score);
  }
  return best;
}
