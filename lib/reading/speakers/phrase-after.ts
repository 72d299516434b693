import { isCapital, startsWord } from '../../text/letters.ts';
import type { Token } from '../../text/tokens.ts';
import type { Grammar, SentenceWords } from './grammar.ts';
import { kindOfName } from './name-kind.ts';
import { voiceOf } from './noun-phrase.ts';
import { isSpeaker } from './people-nouns.ts';
import { isTime } from './phrase-times.ts';
import { isNamed, isPointing, type Voice } from './voice.ts';

const LONGEST = 14; // tokens
const MOST_TO_NAME = 12; // tokens: "the president of the relief service, Jane Roe"
const MOST_TO_SOURCE = 4; // tokens: "released on Thursday by"
const MOST_NOUNS = 3; // in small letters, between a company and a name or after it: "Meta spokesperson Jane Roe", "Meta lawyers"
/** What a name that comes after the verb may be followed by; anything else makes it the beginning of what is said. */
const MARK_AFTER = /^[,.;:)("”»“«—–]$/;
const ENDS_SEARCH = /^[.;:"“”]?$/;

/** Who is named right after a verb or "according to". `isSure`: what stands before is a quotation, which somebody must have said. */
export function voiceAfter(words: SentenceWords, from: number, isSure: boolean): Voice {
  const { tokens, grammar } = words;
  const first = tokens[from];
  if (first === undefined || (isTime(tokens, from, grammar) && !isCapital(first.word))) return null;
  const end = phraseEnd(words, from);
  const source = sourceAhead(words, end);
  if (source > end) return voiceAfter(words, source, isSure);
  const voice = isSure || endsPhrase(words, end) ? voiceOf(words, from, end) : null;
  return isRole(voice) ? (nameInApposition(words, end) ?? voice) : voice;
}

function endsPhrase({ tokens, grammar }: SentenceWords, at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower === undefined || MARK_AFTER.test(lower) || isTime(tokens, at, grammar)) return true;
  return grammar.prepositions.has(lower) || grammar.relatives.has(lower) || grammar.clauseStarts.has(lower);
}

/** "the president", "a leader of the union": not yet who. */
function isRole(voice: Voice): boolean {
  if (isPointing(voice)) return true;
  return isNamed(voice) && /^[a-zß-öø-ÿ]/.test(voice.speaker) && kindOfName(voice.speaker) !== 'person';
}

/** "said the firm’s president, Jane Roe" */
function nameInApposition(words: SentenceWords, from: number): Voice {
  for (let at = from; at < from + MOST_TO_NAME; at += 1) {
    const lower = words.tokens[at]?.lower ?? '';
    if (ENDS_SEARCH.test(lower)) return null;
    if (lower !== ',') continue;
    const voice = voiceOf(words, at + 1, phraseEnd(words, at + 1));
    return isNamed(voice) && kindOfName(voice.speaker) === 'person' ? voice : null;
  }
  return null;
}

/** "data released on Thursday by the institute": where the institute stands; the phrase's end where nothing of the kind follows. */
function sourceAhead({ tokens, grammar }: SentenceWords, end: number): number {
  const isPiece = [tokens[end - 1], tokens[end - 2]].some(
    (it) => it !== undefined && (grammar.things.has(it.lower) || grammar.writings.has(it.lower)),
  );
  for (let at = end; isPiece && at < end + MOST_TO_SOURCE; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (/^[.,;:"“”(]?$/.test(lower)) return end;
    if (grammar.from.has(lower) && tokens[at + 1] !== undefined) return at + 1;
  }
  return end;
}

/** Where the noun phrase that begins there ends. */
export function phraseEnd(words: SentenceWords, from: number): number {
  let end = from;
  while (end < words.tokens.length && end - from < LONGEST && isInPhrase(words, end, from)) end += 1;
  return end;
}

function isInPhrase({ tokens, grammar }: SentenceWords, at: number, from: number): boolean {
  const { word, lower } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (at === from) {
    if (grammar.articles.has(lower)) return true;
    if (grammar.pronouns.has(lower)) return grammar.pronouns.get(lower) !== null;
  } else {
    if (isTime(tokens, at, grammar)) return false;
    if (grammar.hasCapitalNouns && !isCapital(word) && isCapital(before?.word ?? '')) return false;
  }
  if (isCapital(word) || lower === "'s" || lower === '&') return true;
  if (lower === '.') return isAfterInitial(tokens, at);
  if (grammar.from.has(lower) || grammar.of.has(lower)) return at > from && tiesOn(tokens, at, from, grammar);
  if (grammar.articles.has(lower)) return grammar.prepositions.has(before?.lower ?? '');
  if (!isNoun(lower, grammar) || (at > from && isVerbAfter(lower, before, grammar))) return false;
  if (isSpeaker(lower, grammar) || grammar.writings.has(lower) || grammar.things.has(lower)) return true;
  return tokens[at + 1] !== undefined && leadsOn(tokens, at, grammar);
}

/** In English: "Acme reported", "the judge dismissed"; a noun there would have another ending. */
function isVerbAfter(lower: string, before: Token | undefined, grammar: Grammar): boolean {
  if (grammar.language !== 'en' || before === undefined) return false;
  if (!isCapital(before.word) && !isSpeaker(before.lower, grammar)) return false;
  return /..ed$/.test(lower) || (grammar.saysMore.has(lower) && /s$/.test(lower));
}

/** "a report from Acme", "the head of Acme", "members of the House" */
function tiesOn(tokens: readonly Token[], at: number, from: number, grammar: Grammar): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? '';
  const isOf = grammar.of.has(tokens[at]?.lower ?? '');
  const isSource = grammar.writings.has(before) || grammar.things.has(before) || /..ed$/.test(before);
  if (next === undefined || (!isOf && !isSource)) return false;
  if (isOf && isFullName(tokens, from, at)) return false; // "Jane Roe of Acme"
  return isCapital(next.word) || grammar.articles.has(next.lower) || isSpeaker(next.lower, grammar);
}

function isFullName(tokens: readonly Token[], from: number, end: number): boolean {
  const isCapitalAt = (at: number) => isCapital(tokens[at]?.word ?? '');
  return end - from > 1 && isCapitalAt(from) && isCapitalAt(end - 1) && isCapitalAt(end - 2);
}

/** Whether nouns in small letters belong to the phrase: a name, people or the phrase's end come after them. */
function leadsOn(tokens: readonly Token[], from: number, grammar: Grammar): boolean {
  for (let at = from; at <= from + MOST_NOUNS; at += 1) {
    const token = tokens[at];
    if (token === undefined || MARK_AFTER.test(token.lower) || isCapital(token.word)) return true;
    if (isSpeaker(token.lower, grammar) || grammar.writings.has(token.lower)) return true;
    if (grammar.prepositions.has(token.lower) || grammar.relatives.has(token.lower)) return true;
    if (!isNoun(token.lower, grammar)) return false;
  }
  return false;
}

function isNoun(lower: string, grammar: Grammar): boolean {
  if (!startsWord(lower) || /^\d|n't$/.test(lower)) return false;
  if (grammar.language === 'en' && /(?:ly|[^n]ing)$/.test(lower)) return false;
  const { prepositions, clauseStarts, pronouns, finite, between, passive, says, unsure } = grammar;
  return ![prepositions, clauseStarts, pronouns, finite, between, passive, says, unsure].some((it) => it.has(lower));
}

/** "Charles E. Schumer", "Dr. Lee", "Bobby Powell Jr." */
function isAfterInitial(tokens: readonly Token[], at: number): boolean {
  const initial = tokens[at - 1]?.word ?? '';
  if (!isCapital(initial) || initial.length > 4) return false;
  return isCapital(tokens[at + 1]?.word ?? '') || /^[JS]r$/.test(initial);
}
