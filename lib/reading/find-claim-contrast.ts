import { inSlices } from '../linking/in-slices.ts';
import type { Mention } from '../linking/mention.ts';
import type { TopicId } from '../pack/card.ts';
import type { ClaimContrast } from '../pack/contrast.ts';
import type { Difference } from './page-report.ts';
import { type ReadSentence, SENTENCES_A_SLICE } from './read-sentence.ts';
import { tokenise } from './tokens.ts';

/** A longer run of text is a list or a table, not a sentence that says something: UTF-16 units. */
const LONGEST = 500;
const NEAR = 48; // UTF-16 units between two topics
const MOST_BETWEEN = 6; // words
/** What may stand between two topics that a sentence ties together: "Llama, its family of large open-source models". */
const TIES = new Set(
  (
    "is are was were be being been a an the its their his 's s of as and fully truly completely new newest latest free " +
    'large big small powerful popular leading ai language generative model models llm llms family series software version ' +
    'licence license licensed release project , ( ) “ ” " \' like including called named such powered by runs run on built with based'
  ).split(' '),
);

/** The first sentence of the page that says what the contrast is about; null if none does. Yields where it may be interrupted. */
export function* findClaimContrast(
  contrast: ClaimContrast,
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
): Generator<undefined, Difference | null> {
  const found: ReadSentence[] = [];
  yield* inSlices(sentences, SENTENCES_A_SLICE, (it) => {
    if (it.mentions.length > 0 && it.text.length <= LONGEST && says(it, contrast, mentions)) found.push(it);
    return found.length > 0;
  });
  const [sentence] = found;
  if (sentence === undefined) return null;
  const { topic, kind, text, update } = contrast;
  return { topic, kind, text, span: { start: sentence.start, end: sentence.end }, updateId: update };
}

function says(sentence: ReadSentence, contrast: ClaimContrast, mentions: readonly Mention[]): boolean {
  const own = mentionsOf(contrast.topic, sentence, mentions);
  if (own.length === 0) return false;
  const text = sentence.text.toLowerCase();
  if (contrast.unless?.some((phrase) => text.includes(phrase))) return false;
  if (contrast.phrases !== undefined && !contrast.phrases.some((phrase) => text.includes(phrase))) return false;
  if (contrast.near === undefined) return true;
  return areNear(own, mentionsOf(contrast.near, sentence, mentions), sentence);
}

function mentionsOf(topic: TopicId, sentence: ReadSentence, mentions: readonly Mention[]): Mention[] {
  return sentence.mentions
    .map((index) => mentions[index])
    .filter((it) => it !== undefined)
    .filter((it) => it.topic === topic);
}

/** Whether one of each stand side by side, tied by no more than grammar. */
function areNear(own: readonly Mention[], others: readonly Mention[], sentence: ReadSentence): boolean {
  const all = [...own, ...others].sort((a, b) => a.span.start - b.span.start);
  return all.some((mention, at) => {
    const next = all[at + 1];
    if (next === undefined || next.topic === mention.topic) return false;
    const between = sentence.text.slice(mention.span.end - sentence.start, next.span.start - sentence.start);
    if (between.length > NEAR) return false;
    const words = tokenise(between);
    return words.length <= MOST_BETWEEN && words.every((it) => TIES.has(it.lower));
  });
}
