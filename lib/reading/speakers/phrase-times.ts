import { isCapital } from '../../text/letters.ts';
import type { Token } from '../../text/tokens.ts';
import type { Grammar } from './grammar.ts';

const SHORT_TIME = /^(?:last|this|next|that|one|the|earlier)$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Without "Yesterday", "In April", "last week" and "11:00" before the name, and "earlier this month" after it. */
export function withoutTimes(phrase: readonly Token[], grammar: Grammar): readonly Token[] {
  let start = 0;
  while (start < phrase.length && isTime(phrase, start, grammar)) start += 1;
  let end = start + 1;
  while (end < phrase.length && !endsName(phrase, end, grammar)) end += 1;
  if (end >= phrase.length) return start === 0 ? phrase : phrase.slice(start);
  const isPlace = grammar.prepositions.has(phrase[end]?.lower ?? ''); // "in Leeds"
  return isPlace || areTimes(phrase, end, grammar) ? phrase.slice(start, end) : [];
}

/** Whether all of the phrase from there on tells when. */
export function areTimes(phrase: readonly Token[], from: number, grammar: Grammar): boolean {
  for (let at = from; at < phrase.length; at += 1) {
    const isOneOfTwo = at > 0 && isTime(phrase, at - 1, grammar);
    if (!isOneOfTwo && !isTime(phrase, at, grammar) && !endsName(phrase, at, grammar)) return false;
  }
  return true;
}

export function isTime(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const { times, periods, prepositions } = grammar;
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (times.has(lower)) return true;
  if (/^\d/.test(lower)) return !isCapital(tokens[at > 0 ? at - 1 : 1]?.word ?? ''); // not "No 10" and "404 Media"
  if (periods.has(next) && SHORT_TIME.test(lower)) return true;
  if (at > 0 && periods.has(lower)) return true;
  return prepositions.has(lower) && (times.has(next) || YEAR.test(next));
}

function endsName(phrase: readonly Token[], at: number, grammar: Grammar): boolean {
  const { word, lower } = phrase[at] as Token;
  if (grammar.writings.has(phrase[at - 1]?.lower ?? '')) return false; // "an article in the Leeds Post"
  if (/^(?:last|this|next)$/.test(lower)) return grammar.periods.has(phrase[at + 1]?.lower ?? '');
  return word === lower && (grammar.endsName.has(lower) || grammar.times.has(lower));
}
