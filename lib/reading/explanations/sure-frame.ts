import { isGrammarWord, type Token } from '../../text/tokens.ts';
import type { TermContext } from './term-context.ts';
import { appositionFrame, meaningFrame } from './term-frame.ts';

/** Words that praise or place a thing and leave open what it is. */
const VAGUE = new Set(
  (
    'new newest latest next first second last best better great good big biggest bigger huge major key clear real simple ' +
    'popular powerful important perfect strong leading step way thing example part reason fact problem result sign move bit ' +
    'lot success failure winner alternative choice option version update release talk star game-changer gamechanger beast joy delight deal bet milestone breakthrough sense shame fan case future foundation heart key path ' +
    'reference nod reminder testament hint tribute symbol likely possible sight mystery boost blow lesson warning'
  ).split(' '),
);
/** After ", a language model," the sentence about the term goes on with one of these; a list goes on with a bare verb. */
const GOES_ON = new Set(
  'is are was were has have had will would can could may might does did should must shows showed and but that which'.split(
    ' ',
  ),
);
const NOUN_END = new Set(
  ', . ; : ! ? – — - that which who for from in on with by to at as designed built developed made created trained used based'.split(
    ' ',
  ),
);
const GENERAL_SUBJECTS = new Set(
  'that anyone anybody everyone everybody people developers users companies its their the'.split(' '),
);
const FEWEST_WORDS = 2;
const LONGEST_PHRASE = 24; // tokens

/** A sentence that opens so has the term in a side remark, and what follows its comma is the sentence's subject. */
const SIDE_OPENERS = new Set(
  (
    'with for while as if unlike like by in on at after before since when although though besides alongside using to from ' +
    'because once until despite without given than beyond among'
  ).split(' '),
);
const INTRODUCING = /^(?:enter|meet|introducing)$/;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|does|did|do|[a-z]{2,6}n't)$/;

/**
 * Whether a turn of phrase alone makes it near certain that the term is explained, in the terse way of news: a closed
 * apposition whose noun phrase says something ("Llama 3, an open-weight language model, was"), or what a thing means for anyone.
 */
export function isSurelyExplained({ left, right }: TermContext): boolean {
  if (/^stands?$/.test(right[0]?.lower ?? '') && right[1]?.lower === 'for') return true;
  const meaning = meaningFrame(right);
  if (meaning !== null && GENERAL_SUBJECTS.has(right[meaning.at]?.lower ?? '')) return true;
  const frame = appositionFrame(right);
  if (frame?.kind === 'relative' && /^an?$/.test(right[frame.at - 1]?.lower ?? '')) {
    return wordsThatSayWhat(right, frame.at) >= FEWEST_WORDS;
  }
  if (frame?.kind !== 'apposition' || SIDE_OPENERS.has(left[0]?.lower ?? '')) return false;
  const isListed =
    left.slice(-8).some((it) => it.lower === ',') || /^(?:and|or|like|as)$/.test(left.at(-1)?.lower ?? '');
  if (isListed || wordsThatSayWhat(right, frame.at) < FEWEST_WORDS) return false;
  return INTRODUCING.test(left.at(-1)?.lower ?? '') || isClosed(right, frame.at);
}

/** How many words of the noun phrase say what a thing is, less those that only praise it. */
export function wordsThatSayWhat(right: readonly Token[], from: number): number {
  let words = 0;
  for (let at = from; at < right.length && at < from + LONGEST_PHRASE; at += 1) {
    const lower = right[at]?.lower ?? '';
    if (at === from && lower === 'of') continue; // "one of the largest"
    if (NOUN_END.has(lower) || (lower === 'of' && words < 0)) break; // "the talk of the town" is talk
    if (VAGUE.has(lower)) words -= 1;
    else if (!isGrammarWord(lower) && right[at]?.isWord === true) words += 1;
  }
  return words;
}

function isClosed(right: readonly Token[], from: number): boolean {
  const end = right.findIndex((it, at) => at >= from && /^[,.;–—]$/.test(it.lower));
  if (end < 0 || end - from > LONGEST_PHRASE || isClause(right.slice(from, end))) return false;
  const next = right[end + 1];
  if (next === undefined) return right[end]?.lower === '.';
  return right[end]?.lower !== '.' && (GOES_ON.has(next.lower) || /..ed$/.test(next.lower));
}

/** Whether the words after the comma hold a verb of their own, outside a "that is" or "which is". */
function isClause(phrase: readonly Token[]): boolean {
  const verb = phrase.findIndex((it) => FINITE.test(it.lower));
  return verb >= 0 && !/^(?:that|which|who)$/.test(phrase[verb - 1]?.lower ?? '');
}
