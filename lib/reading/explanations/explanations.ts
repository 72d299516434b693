import type { Mention } from '../../linking/mention.ts';
import type { TopicId } from '../../pack/card.ts';
import { inSlices } from '../../text/in-slices.ts';
import type { Span } from '../../text/readable-text.ts';
import type { Explanation } from '../page-report.ts';
import { areAlike, wordsOf } from '../sentences/likeness.ts';
import { isMarred } from '../sentences/marred.ts';
import { isOfTheStory } from '../sentences/of-the-story.ts';
import { asQuote } from '../sentences/quote.ts';
import { type ReadSentence, SENTENCES_A_SLICE } from '../sentences/read-sentence.ts';
import { isAsserted } from './asserted.ts';
import { topicAskedBy } from './question-heading.ts';
import { ANSWER_BONUS, EXPLAINS_FROM, scoreTerm } from './score-term.ts';

const MOST_A_TOPIC = 3;
/** A sentence longer than this is no explanation a reader wants in a card, UTF-16 units. */
const LONGEST = 420;
const SHORTEST = 25;
/** The answer to a heading's question is one of the first sentences under it. */
const ANSWER_REACH = 3;
/** An answer speaks of its topic by a pronoun as well as by name. */
const STAND_IN = /^(?:It|They|This|These)(?= )/;

const LONGEST_NAME = 40; // UTF-16 units of a name's other words that are looked at
/** A name before the mention; not a sentence's first word, and not who made it. */
const OTHER_NAME = /[a-zà-ÿ\d,;)] (?!(?:Meta|Facebook|The|A|An|AI)\b)[A-ZÀ-Þ][\wÀ-ɏ.-]{2,} $/;
const NAME_GOES_ON = /^ (?!(?:AI|LLM|Is|Are|Models?|API)\b)[A-ZÀ-Þ][a-zà-ÿ]/;

/** The page's sentences that explain a topic: at most three a topic, best first within each. Yields where it may be interrupted. */
export function* findExplanations(
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
): Generator<undefined, Explanation[]> {
  const found = new Map<TopicId, Explanation[]>();
  let asked: TopicId | null = null;
  let sinceAsked = 0;
  yield* inSlices(sentences, SENTENCES_A_SLICE, (sentence) => {
    if (sentence.kind === 'heading') {
      asked = topicAskedBy(sentence, mentions);
      sinceAsked = 0;
      return;
    }
    const answers = sinceAsked < ANSWER_REACH ? asked : null;
    sinceAsked += 1;
    if (sentence.text.length > LONGEST || sentence.text.length < SHORTEST) return;
    for (const [topic, score] of scoresByTopic(sentence, mentions, answers)) {
      const quote = asQuote(sentence);
      if (quote === null || isMarred(sentence.text) || !isOfTheStory(sentence.text)) continue;
      const others = found.get(topic);
      if (others === undefined) found.set(topic, [{ ...quote, topic, score }]);
      else others.push({ ...quote, topic, score });
    }
  });
  return [...found.values()].flatMap(bestFew);
}

function scoresByTopic(
  sentence: ReadSentence,
  mentions: readonly Mention[],
  answers: TopicId | null,
): Map<TopicId, number> {
  const best = new Map<TopicId, number>();
  const note = (topic: TopicId, term: Span, bonus: number) => {
    const score = scoreTerm(sentence.text, term, bonus);
    if (score < EXPLAINS_FROM || score <= (best.get(topic) ?? 0)) return;
    if (isAsserted(sentence.text, term)) best.set(topic, score);
  };
  for (const index of sentence.mentions) {
    const mention = mentions[index];
    if (mention === undefined || isPartOfName(sentence, mention)) continue;
    const term = { start: mention.span.start - sentence.start, end: mention.span.end - sentence.start };
    note(mention.topic, term, mention.topic === answers ? ANSWER_BONUS : 0);
  }
  const standIn = answers === null ? null : STAND_IN.exec(sentence.text);
  if (answers !== null && standIn !== null) note(answers, { start: 0, end: standIn[0].length }, ANSWER_BONUS);
  return best;
}

/** "vibe-llama", "TheBloke/Llama-2", "the impressive Higgs LLAMA" and "Llama Nemotron" are other things than what their parts name. */
function isPartOfName({ text, start }: ReadSentence, { span }: Mention): boolean {
  const before = text.slice(Math.max(0, span.start - start - LONGEST_NAME), span.start - start);
  const after = text.slice(span.end - start, span.end - start + LONGEST_NAME);
  return /[-/_@]$/.test(before) || /^[-/_@]/.test(after) || OTHER_NAME.test(before) || NAME_GOES_ON.test(after);
}

/** The best of a topic, each saying something that those before it do not. */
function bestFew(explanations: readonly Explanation[]): Explanation[] {
  const kept: { explanation: Explanation; words: ReadonlySet<string> }[] = [];
  for (const explanation of [...explanations].sort((a, b) => b.score - a.score)) {
    const words = wordsOf(explanation.text);
    if (kept.length < MOST_A_TOPIC && !kept.some((it) => areAlike(it.words, words))) kept.push({ explanation, words });
  }
  return kept.map((it) => it.explanation);
}
