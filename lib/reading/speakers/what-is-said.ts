import { isCapital } from '../../text/letters.ts';
import { clauseStart } from './clause.ts';
import type { SentenceWords } from './grammar.ts';
import { isSpeaker } from './people-nouns.ts';
import { isTime } from './phrase-times.ts';

// Whether a verb reports, by what comes after it.

export const QUOTATION_MARK = /^["“”«»„]$/;
export const BE = /^(?:is|are|was|were|be|been|'s|'re|'m|am)$/;
const LONGEST_TO_THAT = 6; // tokens: "announced this week that"
const LONGEST_NAMED_THING = 12; // tokens: "described the licence of the new model as"
const LONGEST_TO_VERB = 7; // tokens of a subject: "found the use of the books was fair"
const LONGEST_TAIL = 4; // tokens past a verb that only tags what stands before: ", CNBC reported on Monday."
const LONGEST_PLACE = 8; // tokens: ", CNBC reported in a post on its site."
const CLAUSE_END = /^[.,;:"“”]?$/;
const ASKS = /^(?::|what|how|why|whether)$/;
const OPENS_CLAUSE = /^(?:i|we|you|there)$/;
const TO_BE = /^(?:is|are|was|were)$/;

/** "announced that", "announced on Monday that", 'announced: "', "announced it would", ", Acme announced this week." */
export function saysWhat(words: SentenceWords, at: number): boolean {
  const { tokens, grammar } = words;
  const isEnglish = grammar.language === 'en';
  const lowerAt = (index: number) => tokens[index]?.lower ?? '';
  const [verb, next, second] = [lowerAt(at), lowerAt(at + 1), lowerAt(at + 2)];
  if (next === '') return isEnglish && isTag(words, at);
  if (QUOTATION_MARK.test(next) || ASKS.test(next)) return true;
  if (next === ',' && (QUOTATION_MARK.test(second) || /^(?:he|she)$/.test(lowerAt(at - 1)))) return true;
  if (/^point/.test(verb)) return /^(?:out|to)$/.test(next);
  if (/^puts?$/.test(verb)) return next === 'it';
  if (isEnglish && claims(words, at)) return true;
  if (hasThat(words, at)) return true;
  if (!isEnglish) return false;
  let from = at + (/^(?:out|later|again)$/.test(next) ? 2 : 1);
  while (from < tokens.length && (isTime(tokens, from, grammar) || isTime(tokens, from - 1, grammar))) from += 1;
  const opening = lowerAt(from);
  const isPronoun = (grammar.pronouns.get(opening) ?? null) !== null;
  if (TO_BE.test(opening)) return /^(?:which|that|what)$/.test(lowerAt(clauseStart(words, at) - 1)); // "which Acme claims is", not "the Acme rule is"
  return isPronoun || OPENS_CLAUSE.test(opening) || isTag(words, at) || opensClause(words, from);
}

/** "Acme claims a share of", "Acme reports losses", "members claim to run it" */
function claims({ tokens }: SentenceWords, at: number): boolean {
  const verb = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (/^claims?$/.test(verb) && next === 'to') return true;
  const isNoun = /^(?:of|about|against|in|for|on)$/.test(next);
  return /^(?:claims?|reports)$/.test(verb) && isCapital(tokens[at - 1]?.word ?? '') && !isNoun;
}

function hasThat({ tokens, grammar }: SentenceWords, at: number): boolean {
  for (let index = at + 1; index <= at + LONGEST_TO_THAT; index += 1) {
    const lower = tokens[index]?.lower ?? '';
    if (grammar.that.has(lower)) return true;
    if (lower === ',' && grammar.that.has(tokens[index + 1]?.lower ?? '')) return true;
    const isAbbreviation = lower === '.' && isCapital(tokens[index - 1]?.word ?? ''); // "on Dec. 21 that"
    if (CLAUSE_END.test(lower) && !isAbbreviation) return false;
  }
  return false;
}

/** "the use was fair", "Llama is open": a subject and its verb. */
function opensClause({ tokens, grammar }: SentenceWords, from: number): boolean {
  const first = tokens[from];
  if (first === undefined || !(isCapital(first.word) || grammar.articles.has(first.lower))) return false;
  for (let at = from + 1; at <= from + LONGEST_TO_VERB; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (grammar.finite.has(lower) && !grammar.that.has(lower)) return true;
    if (/..ed$/.test(lower) && isCapital(tokens[at - 1]?.word ?? '')) return true;
    if (CLAUSE_END.test(lower) || grammar.clauseStarts.has(lower)) return false;
  }
  return false;
}

/** ", CNBC reported.": subject and verb stand after what is said, and nothing after them but when and where. */
export function isTag(words: SentenceWords, at: number): boolean {
  const { tokens, grammar } = words;
  const start = clauseStart(words, at);
  if (start === 0 || !/^(?:[,"”’»]|as)$/.test(tokens[start - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1]?.lower ?? '';
  const isPlace = /^(?:in|on|at|during|via)$/.test(next);
  if (!isPlace && !/^(?:[.,)]|back|)$/.test(next) && !isTime(tokens, at + 1, grammar)) return false;
  for (let index = at + 1; index <= at + (isPlace ? LONGEST_PLACE : LONGEST_TAIL); index += 1) {
    if (/^[.,)]?$/.test(tokens[index]?.lower ?? '')) return true;
  }
  return false;
}

/** 'called it "a gift"', "described the licence as" */
export function namesWhat({ tokens, grammar }: SentenceWords, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.isWord && !isCapital(before.word)) {
    const { pronouns, between } = grammar;
    const isSubject = isSpeaker(before.lower, grammar) || pronouns.has(before.lower) || between.has(before.lower);
    if (!isSubject && !BE.test(before.lower)) return false; // "a tool called"
  }
  const isCall = /^(?:call|dub)/.test(tokens[at]?.lower ?? '');
  if (isCall && /^(?:it|this|them|him|her|for|on|itself|themselves)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  for (let index = at + 1; index <= at + LONGEST_NAMED_THING; index += 1) {
    const lower = tokens[index]?.lower ?? '';
    if (QUOTATION_MARK.test(lower) || (!isCall && /^(?:as|to)$/.test(lower))) return true;
    if (lower === '' || lower === '.') return false;
  }
  return false;
}

/** "Recent data from Acme", "the Acme poll": what such a subject shows is what Acme says. */
export function isOfWriting(words: SentenceWords, at: number): boolean {
  const { things, writings, from } = words.grammar;
  const phrase = words.tokens.slice(clauseStart(words, at), at);
  const head = phrase.findIndex(({ lower }) => things.has(lower) || writings.has(lower));
  if (head < 0) return false;
  const isOwned = isCapital(phrase[head - 1]?.word ?? '') && writings.has(phrase[head]?.lower ?? '');
  return isOwned || phrase.some(({ lower }, index) => index > head && (lower === 'in' || from.has(lower)));
}
