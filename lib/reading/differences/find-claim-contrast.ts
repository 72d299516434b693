import type { Mention } from '../../linking/mention.ts';
import type { TopicId } from '../../pack/card.ts';
import type { ClaimContrast } from '../../pack/contrast.ts';
import { inSlices } from '../../text/in-slices.ts';
import { tokenise } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Difference } from '../page-report.ts';
import { type ReadSentence, SENTENCES_A_SLICE } from '../sentences/read-sentence.ts';

/** A longer run of text is a list or a table, not a sentence that says something: UTF-16 units. */
const LONGEST = 500;
const NEAR = 48; // UTF-16 units between a topic and what is said of it
const MOST_BETWEEN = 6; // words
/** What may stand between two topics that a sentence ties together: "Llama, its family of large open-source models". */
const TIES = wordSet(
  "is are was were be being been a an the its their his 's s of as fully truly completely new newest latest free " +
    'large big small powerful popular leading ai language generative model models llm llms family series software version ' +
    'licence license licensed release project , ( ) “ ” " \' like including called named such powered by runs run on built with based',
);
/** And between a topic and a phrase: "Llama can be used for any purpose", "Meta’s latest model, Llama". */
const TIES_TO_PHRASE = new Set([
  ...TIES,
  ...wordSet(
    'meta can may use uses used using handle handles read reads process processes support supports understand understands ' +
      'works work take takes for only just currently now still remains remain allows allow lets let permits permit it them they and code weights source weight instruction tuned chat',
  ),
]);
const COPULA_BEFORE = /\b(?:is|are|was|were) $/;
const DENIALS = /^(?:not|no|never|cannot|without|unlike|neither|nor|hardly|[a-z]{2,6}n't)$/;
/** What is asked, doubted or taken back is not said. */
const UNSAID =
  /\?["”’]?$|\b(?:whether|not everyone|convinced|falsely|misleading(?:ly)?|wrongly|far from|earlier version|correction|myth|if only)\b/;

/**
 * The first sentence of the page that says what the contrast is about; null if none does, or if as many others on these topics say what the
 * contrast would. Yields where it may be interrupted.
 */
export function* findClaimContrast(
  contrast: ClaimContrast,
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
): Generator<undefined, Difference | null> {
  const found: ReadSentence[] = [];
  let [claims, denials] = [0, 0];
  yield* inSlices(sentences, SENTENCES_A_SLICE, (it) => {
    if (it.mentions.length === 0 || it.text.length > LONGEST) return false;
    const own = mentionsOf(contrast.topic, it, mentions);
    const others = contrast.near === undefined ? [] : mentionsOf(contrast.near, it, mentions);
    if (own.length === 0 && others.length === 0) return false;
    const text = it.text.toLowerCase();
    if (contrast.unless?.some((phrase) => text.includes(phrase)) === true) denials += 1;
    else if (says(it, text, contrast, own, others)) {
      claims += 1;
      if (found.length === 0) found.push(it);
    }
    return false;
  });
  const [sentence] = found;
  // One stray word does not take back what a page says again and again.
  if (sentence === undefined || denials >= claims) return null;
  const { topic, kind, text, update } = contrast;
  return { topic, kind, text, span: { start: sentence.start, end: sentence.end }, updateId: update };
}

function says(
  sentence: ReadSentence,
  text: string,
  { near, phrases }: ClaimContrast,
  own: readonly Mention[],
  others: readonly Mention[],
): boolean {
  if (own.length === 0 || UNSAID.test(text)) return false;
  if (near === undefined)
    return phrases === undefined || phrases.some((phrase) => isSaidOf(own, phrase, text, sentence));
  return (phrases === undefined || phrases.some((phrase) => text.includes(phrase))) && areNear(own, others, sentence);
}

function mentionsOf(topic: TopicId, sentence: ReadSentence, mentions: readonly Mention[]): Mention[] {
  return sentence.mentions
    .map((index) => mentions[index])
    .filter((it) => it !== undefined)
    .filter((it) => it.topic === topic);
}

/** Whether the phrase is said of one of the mentions, and not denied. */
function isSaidOf(own: readonly Mention[], phrase: string, text: string, sentence: ReadSentence): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const isTied = own.some(({ span }) => {
      const [from, to] = [span.start - sentence.start, span.end - sentence.start];
      const between = to <= at ? sentence.text.slice(to, at) : sentence.text.slice(end, Math.max(end, from));
      if (from >= end && COPULA_BEFORE.test(text.slice(0, at)) && between.startsWith(',')) return false; // it is said of what stood before
      return areTied(between, TIES_TO_PHRASE) && !isDenied(sentence.text.slice(0, Math.min(from, at)));
    });
    if (isTied) return true;
  }
  return false;
}

/** Whether the clause that ends here denies what comes. */
function isDenied(before: string): boolean {
  const words = tokenise(before.slice(-NEAR));
  const start = words.findLastIndex((it) => /^[,;:—–()]$/.test(it.lower)) + 1;
  return words.slice(start).some((it) => DENIALS.test(it.lower));
}

/** Whether one of each stand side by side, tied by no more than grammar. */
function areNear(own: readonly Mention[], others: readonly Mention[], sentence: ReadSentence): boolean {
  const all = [...own, ...others].sort((a, b) => a.span.start - b.span.start);
  return all.some((mention, at) => {
    const next = all[at + 1];
    if (next === undefined || next.topic === mention.topic) return false;
    const between = sentence.text.slice(mention.span.end - sentence.start, next.span.start - sentence.start);
    return areTied(between, TIES) && !isDenied(sentence.text.slice(0, mention.span.start - sentence.start));
  });
}

function areTied(between: string, ties: ReadonlySet<string>): boolean {
  if (between.length > NEAR) return false;
  const words = tokenise(between);
  return words.length <= MOST_BETWEEN && words.every((it) => ties.has(it.lower));
}
