import type { Span } from '../../text/readable-text.ts';
import { isGrammarWord, type Token } from '../../text/tokens.ts';
import { DOUBTED, HYPOTHETICAL } from '../speakers/saying-words.ts';
import { tieTerm } from './read-term.ts';
import type { TermContext } from './term-context.ts';

/** "Myth: Llama is", "Claim: Llama is" */
const LABELLED =
  /^(?:claims?|myth|fiction|false|misconception|rumou?r|misleading|correction|clarification)(?: #?\d{1,2})?[:：]/i;
/** Past the term: it is that no more, or is not that. */
const TAKEN_BACK =
  /\b(?:cannot|can['’]?t|could not|couldn['’]t|should not|shouldn['’]t|must not) be (?:called|considered|described|counted|seen|treated)\b|\buntil\b|\bno longer\b|\bused to be\b|\b(?:is|are|was|were) (?:a myth|false|untrue|wrong|nonsense|fiction)\b/;
/** What somebody thinks of a thing, and no word on what it is. */
const OPINIONS = new Set(
  (
    'threat nightmare idea weapon religion strategy campaign joke trademark scandal disaster mistake failure mess triumph miracle ' +
    'blessing curse danger menace trap lie fraud scam hoax horse gift toy bargain changer winner loser gamble distraction ' +
    'embarrassment dream hero villain darling favourite favorite puzzle sideshow afterthought breakthrough godsend'
  ).split(' '),
);
const PHRASE_END = /^(?:[,.;:!?–—]|that|which|who|whose|for|from|in|on|with|by|to|at|of|as|and|but)$/;
const LONGEST_PHRASE = 12; // tokens

/**
 * Whether the writer says, in earnest and as a fact, what the sentence says of its term: not that it is a rumour, or would be so if, or
 * was so until, and not only what to think of it.
 */
export function isAsserted(sentence: string, term: Span): boolean {
  if (LABELLED.test(sentence) || TAKEN_BACK.test(sentence.slice(term.end))) return false;
  const { context, frame } = tieTerm(sentence, term);
  if (isSupposed(context.left)) return false;
  return frame === null || frame.at < 0 || !OPINIONS.has(headNoun(context, frame.at));
}

/** "Myth: ", "Claim: " */
export function isDeniedBy(label: string): boolean {
  return LABELLED.test(label);
}

/** "If Llama is", "Rumours that Llama is" */
function isSupposed(left: readonly Token[]): boolean {
  const opens = HYPOTHETICAL.has(left[0]?.lower ?? '') && !left.some((it) => it.lower === ',');
  return opens || left.some((it, at) => it.lower === 'that' && DOUBTED.has(left[at - 1]?.lower ?? ''));
}

/** The noun that the phrase ends in: "a bad idea" is an idea. */
function headNoun({ right }: TermContext, from: number): string {
  let head = '';
  for (const { lower, isWord } of right.slice(from, from + LONGEST_PHRASE)) {
    if (PHRASE_END.test(lower) && head !== '') break;
    if (isWord && !isGrammarWord(lower)) head = lower;
  }
  return head;
}
