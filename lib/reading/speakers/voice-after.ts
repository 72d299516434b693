import { isCapital } from '../../text/letters.ts';
import type { SentenceWords } from './grammar.ts';
import { isTime, phraseEnd, voiceOf } from './noun-phrase.ts';
import { isNamed, type Voice } from './voice.ts';

/** What may come after a name that follows its verb; anything else makes it the beginning of what is said. */
const AFTER_NAME = /^(?:[,.;:)("”—–]|who|whose|which|in|at|on|for|during|after|before|when|as|to|via|from|of)$/;

/** Who is named right after a verb: "said Mark Zuckerberg, who". `isSure`: somebody must be. */
export function voiceAfter(words: SentenceWords, from: number, isSure: boolean): Voice {
  const { tokens, grammar } = words;
  if (tokens[from] === undefined || isTime(tokens, from, grammar)) return null;
  const end = phraseEnd(words, from);
  const next = tokens[end]?.lower;
  const ends =
    next === undefined ||
    AFTER_NAME.test(next) ||
    grammar.between.has(next) ||
    isTime(tokens, end, grammar) ||
    grammar.clauseStarts.has(next);
  const voice = ends || isSure ? voiceOf(words, from, end) : null;
  const comma = tokens[end]?.lower === ',' ? end + 1 : -1;
  if (comma < 0 || voice === null || isCapital(tokens[end - 1]?.word ?? '') || !isCapital(tokens[comma]?.word ?? ''))
    return voice;
  const owner = voiceOf(words, comma, phraseEnd(words, comma)); // "said the firm's president, Ada Quill"
  return isNamed(owner) ? owner : voice;
}

/** Where the capitals that end there begin. */
export function capitalsBefore({ tokens }: SentenceWords, end: number): number {
  let start = end;
  while (start > 0 && isCapital(tokens[start - 1]?.word ?? '')) start -= 1;
  return start;
}
