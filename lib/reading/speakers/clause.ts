import { isCapital } from '../../text/letters.ts';
import type { Token } from '../../text/tokens.ts';
import type { SentenceWords } from './grammar.ts';
import { isSpeaker, isTime, phraseEnd, voiceOf } from './noun-phrase.ts';
import { isNamed, type Voice } from './voice.ts';
import { capitalsBefore } from './voice-after.ts';

const BOUNDARY = /^[,;:()"“”„«»—–]$/;
const SENTENCE_BOUNDARY = /^[;:()"“”—–]$/;
const OPENS_CLAUSE = /^(?:but|and|yet|while|as|because|since|although|though|und|aber|et|mais|y|pero|,)$/;
const AND = /^(?:and|und|et|y|e)$/;
const RELATIVE = /^(?:who|which|qui|quien)$/;
const ASIDE_OPENS = /^(?:who|whose|which|where|both|formerly|now|then|one|que|che|dont|\d+)$/;
/** A clause that begins so says what might be, or is asked. */
const HYPOTHETICAL = /^(?:if|unless|whether|what|whatever|had|imagine|suppose|supposing|should|were|si|wenn|ob)$/;
/** What stands before "that" where the writer does not stand by what follows. */
const DOUBTED =
  /^(?:rumou?rs?|ideas?|notion|claims?|myth|belief|suggestions?|fears?|worry|theory|accusations?|allegations?|assumption)$/;

const LONGEST_ABBREVIATION = 4; // letters: "Sen."

interface Part {
  readonly from: number;
  readonly end: number;
}

/** Who is the subject that ends there, before the verb and what may stand between. */
export function subjectBefore(words: SentenceWords, end: number): Voice {
  const last = words.tokens[end - 1]?.lower ?? '';
  if (last === ',') return voiceBeforeAside(words, end);
  if (RELATIVE.test(last)) return voiceOfRelative(words, end - 1);
  if (AND.test(last)) return leadingVoice(words, end - 1); // "found issue and warned"
  const start = clauseStart(words, end);
  if (isHypothetical(words, start)) return 'untold';
  const voice = voiceOf(words, start, end);
  if (!isNamed(voice) || !AND.test(words.tokens[start - 1]?.lower ?? '')) return voice;
  // "Meta and Microsoft say" are two; "Llama is free and Meta says" is one.
  const first = clauseStart(words, start - 1);
  if (!isNamed(voiceOf(words, first, start - 1))) return voice;
  return words.tokens[first - 1]?.lower === ',' ? 'untold' : (voiceOf(words, first, end) ?? 'untold');
}

/** Where the clause that ends there begins. */
export function clauseStart({ tokens, grammar }: SentenceWords, end: number): number {
  let start = end;
  while (start > 0) {
    const { lower, word } = tokens[start - 1] as Token;
    if (
      BOUNDARY.test(lower) ||
      endsSentence(tokens, start - 1) ||
      ((word === lower || start === 1) && grammar.clauseStarts.has(lower))
    )
      break;
    start -= 1;
  }
  return start;
}

/** A full stop within what was taken for one sentence, not that of "Charles E. Moore". */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  return tokens[at]?.lower === '.' && (before.length > LONGEST_ABBREVIATION || !isCapital(before));
}

/** "If Meta said", "what Meta said", "Imagine that Meta said", "rumours that Meta said" */
function isHypothetical({ tokens }: SentenceWords, start: number): boolean {
  const isThat = tokens[start - 1]?.lower === 'that';
  const before = tokens[start - (isThat ? 2 : 1)]?.lower ?? '';
  return HYPOTHETICAL.test(before) || HYPOTHETICAL.test(tokens[start]?.lower ?? '') || (isThat && DOUBTED.test(before));
}

/**
 * The subject of "Yann LeCun, Meta’s chief AI scientist, said": what stands before the asides that end right before the verb. null where
 * there is none, so that the comma only ends what is said.
 */
function voiceBeforeAside(words: SentenceWords, end: number): Voice {
  const from = sentenceStart(words, end - 1);
  const parts = partsBetween(words, from, end - 1);
  if (parts.length < 2) return null;
  if (isHypothetical(words, from)) return 'untold';
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at] as Part;
    if (AND.test(words.tokens[part.from]?.lower ?? '')) {
      const voice = voiceOf(words, part.from + 1, part.end);
      return isNamed(voice) ? 'untold' : voice;
    }
    if (at > 0 && isAside(words, part, parts[at - 1] as Part)) continue;
    const isLast = at === parts.length - 1;
    return isLast && !isRole(words, parts[at - 1]) ? null : voiceOf(words, part.from, part.end);
  }
  return null;
}

/** "Acme’s lawyer, Jane Roe, said" */
function isRole({ tokens, grammar }: SentenceWords, part: Part | undefined): boolean {
  return part !== undefined && voiceLess(tokens.slice(part.from, part.end), grammar);
}

function voiceLess(part: readonly Token[], grammar: SentenceWords['grammar']): boolean {
  return part.some(({ lower }) => isSpeaker(lower, grammar)) && !part.some(({ lower }) => grammar.finite.has(lower));
}

/** Who "who" is: "a letter to Jane Roe, a lawyer, who said". */
function voiceOfRelative(words: SentenceWords, relative: number): Voice {
  const { tokens, grammar } = words;
  const end = tokens[relative - 1]?.lower === ',' ? relative - 1 : relative;
  const start = capitalsBefore(words, end);
  if (start < end) return voiceOf(words, start, end);
  const noun = tokens[end - 1]?.lower ?? '';
  return isSpeaker(noun, grammar) ? voiceOf(words, end - 1, end) : null;
}

/** Where what may be read as one clause with its asides begins. */
function sentenceStart({ tokens }: SentenceWords, end: number): number {
  let start = end;
  while (start > 0 && !SENTENCE_BOUNDARY.test(tokens[start - 1]?.lower ?? '')) start -= 1;
  while (OPENS_CLAUSE.test(tokens[start]?.lower ?? '')) start += 1;
  return start;
}

/** Between commas. */
function partsBetween({ tokens }: SentenceWords, from: number, end: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (let at = from; at < end; at += 1) {
    if (tokens[at]?.lower !== ',') continue;
    parts.push({ from: start, end: at });
    start = at + 1;
  }
  return [...parts, { from: start, end: Math.max(start, end) }];
}

/** ", an analyst at Stratfor,", ", who founded it,", ", 45,", ", CEO of Acme,", and ", Texas," after "of Austin". */
function isAside({ tokens, grammar }: SentenceWords, { from, end }: Part, before: Part): boolean {
  const part = tokens.slice(from, end);
  const first = part[0];
  if (first === undefined || ASIDE_OPENS.test(first.lower) || grammar.articles.has(first.lower)) return true;
  if (!isCapital(first.word)) return !grammar.clauseStarts.has(first.lower);
  const hasSmall = part.slice(1).some(({ word, lower }) => lower !== "'s" && !isCapital(word));
  if (hasSmall && (isSpeaker(first.lower, grammar) || part.some(({ lower }) => lower === "'s"))) return true;
  const isAfterPlace = tokens.slice(before.from, before.end).findLast(({ word }) => !isCapital(word));
  if (part.length <= 2 && /^(?:of|in|from|at|near)$/.test(isAfterPlace?.lower ?? '')) return true;
  return part.length > 1 && !isCapital(part.at(-1)?.word ?? '');
}

/** Who is the subject of the sentence that goes up to there: its first phrase that a verb, or an aside before it, follows. */
export function leadingVoice(words: SentenceWords, end: number): Voice {
  const { tokens, grammar } = words;
  for (const part of partsBetween(words, sentenceStart(words, end), end)) {
    let from = part.from;
    while (from < end && isTime(tokens, from, grammar)) from += 1;
    const opening = tokens[from]?.lower ?? '';
    const stop = phraseEnd(words, from);
    const next = tokens[stop];
    if (stop === from || stop >= end || next === undefined || isCapital(next.word)) continue;
    if (grammar.prepositions.has(opening) || grammar.clauseStarts.has(opening) || /..ing$/.test(opening)) continue;
    if (next.lower !== ',' ? next.isWord : stop - from > 1) return voiceOf(words, from, stop);
  }
  return null;
}
