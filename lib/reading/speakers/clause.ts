import { isCapital } from '../../text/letters.ts';
import type { Token } from '../../text/tokens.ts';
import type { SentenceWords } from './grammar.ts';
import { trailingName, voiceOf } from './noun-phrase.ts';
import { isSpeaker } from './people-nouns.ts';
import { areTimes } from './phrase-times.ts';
import { isNamed, type Voice } from './voice.ts';

/** Half-open, in tokens. */
interface Part {
  readonly from: number;
  readonly end: number;
}

const BOUNDARY = /^[,;:()"”“«»„—–…]$/;
const SENTENCE_BOUNDARY = /^[;:()"”“—–]$/;
const LONGEST_SHORT_QUOTATION = 6; // tokens: "the 'czar' of AI" goes on past its marks
const LONGEST_ROLE = 10; // tokens
const ASIDE_OPENS = /^(?:an?|the|his|her|their|its|one|who|whose|which|where|both|formerly|now|then|[dr]-.+)$/;
const AND = /^(?:and|und|et|y|e|&)$/;
const CONJUNCTION = /^(?:but|yet|while|because|since|although|though|so)$/;
const OPENS_CLAUSE = /^(?:but|and|yet|while|as|because|since|although|though|,)$/;
/** "D-N.J.", after the name of a member of Congress. */
const PARTY = /^[dr]-./;

/** Who is named in the clause that ends at the verb. */
export function voiceBefore(words: SentenceWords, end: number): Voice {
  const { tokens, grammar } = words;
  const start = clauseStart(words, end);
  const lowerAt = (at: number) => tokens[at]?.lower ?? '';
  if (isHypothetical(words, start)) return 'untold';
  if (grammar.relatives.has(lowerAt(start - 1)) && areTimes(tokens.slice(start, end), 0, grammar)) {
    return voiceOfRelative(words, start - 1); // "who on July 19 said"
  }
  const isAfterComma = lowerAt(start - 1) === ',';
  if (isAfterComma && PARTY.test(lowerAt(start))) return voiceBefore(words, start - 1);
  const voice = voiceOf(words, start, end) ?? lastName(words, start, end);
  if (voice === 'untold' && isAfterComma && grammar.prepositions.has(lowerAt(start))) {
    const before = voiceBefore(words, start - 1); // "Jane Roe, from Acme says"
    return isNamed(before) ? before : voice;
  }
  return isNamed(voice) && AND.test(lowerAt(start - 1)) ? voiceOfPair(words, start, end, voice) : voice;
}

/** "Meta and Microsoft say" are two; "Llama is free and Meta says" is one. */
function voiceOfPair(words: SentenceWords, start: number, end: number, voice: Voice): Voice {
  const { tokens, grammar } = words;
  const first = clauseStart(words, start - 1);
  if (!isNamed(voiceOf(words, first, start - 1))) return voice;
  if (tokens[first - 1]?.lower !== ',') return voiceOf(words, first, end) ?? 'untold';
  const title = tokens[first];
  const isTitle = title !== undefined && isCapital(title.word) && isSpeaker(title.lower, grammar);
  return isTitle ? voiceBefore(words, first - 1) : 'untold'; // "Jane Roe, Director of Military and Naval Affairs said"
}

/** "the model Meta says": the name right before the verb, where a noun in small letters stands before it. */
function lastName(words: SentenceWords, from: number, end: number): Voice {
  const { tokens, grammar } = words;
  const phrase = tokens.slice(from, end);
  const start = trailingName(phrase, grammar);
  const before = phrase[start - 1];
  if (grammar.hasCapitalNouns || start === phrase.length || !isCapital(phrase[start]?.word ?? '')) return null;
  if (before === undefined || !before.isWord || isCapital(before.word) || grammar.articles.has(before.lower))
    return null;
  if (phrase.some(({ lower, word }) => word === lower && grammar.prepositions.has(lower))) return null;
  return voiceOf(words, from + start, end);
}

/** Where the clause that ends there begins. */
export function clauseStart(words: SentenceWords, end: number): number {
  return startBefore(words, end, (at) => isBoundary(words, at));
}

/** Where what may be read as one clause with its asides begins. */
export function sentenceStart(words: SentenceWords, end: number): number {
  const { tokens } = words;
  let start = startBefore(words, end, (at) => SENTENCE_BOUNDARY.test(tokens[at]?.lower ?? ''));
  while (OPENS_CLAUSE.test(tokens[start]?.lower ?? '')) start += 1;
  return start;
}

/** Back to the last boundary, past a few quoted words. */
function startBefore({ tokens }: SentenceWords, end: number, isBoundaryAt: (at: number) => boolean): number {
  let start = end;
  while (start > 0) {
    const opening = openingOfShort(tokens, start - 1);
    if (opening < 0 && isBoundaryAt(start - 1)) break;
    start = opening < 0 ? start - 1 : opening;
  }
  return start;
}

function isBoundary({ tokens, grammar }: SentenceWords, at: number): boolean {
  const { lower, word } = tokens[at] as Token;
  if (BOUNDARY.test(lower)) return true;
  return (word === lower || at === 0) && grammar.clauseStarts.has(lower);
}

/** Where the few quoted words open that close there; -1 where none do, or where they are blanked out. */
function openingOfShort(tokens: readonly Token[], at: number): number {
  const closer = tokens[at]?.lower ?? '';
  if (!/^["”»“]$/.test(closer) || tokens[at - 1]?.lower === ',') return -1;
  const openers = closer === '“' ? /^„$/ : /^["“«]$/;
  for (let index = at - 1; index > 0 && index >= at - LONGEST_SHORT_QUOTATION; index -= 1) {
    if (openers.test(tokens[index]?.lower ?? '')) return index === at - 1 ? -1 : index;
  }
  return -1;
}

/** "If Meta said", "what Meta said", "Imagine that Meta said", "rumours that Meta said" */
function isHypothetical({ tokens, grammar }: SentenceWords, start: number): boolean {
  const isThat = tokens[start - 1]?.lower === 'that';
  const before = tokens[start - (isThat ? 2 : 1)]?.lower ?? '';
  if (grammar.hypothetical.has(before) || grammar.hypothetical.has(tokens[start]?.lower ?? '')) return true;
  return isThat && grammar.doubted.has(before);
}

/**
 * The subject of "Yann LeCun, Meta’s chief AI scientist, said": what stands before the asides that end right before the verb. null where
 * there is none, so that the comma only ends what is said.
 */
export function voiceBeforeAside(words: SentenceWords, end: number): Voice {
  const { tokens } = words;
  const from = sentenceStart(words, end - 1);
  const parts = partsBetween(words, from, end - 1);
  if (parts.length < 2) return null;
  if (isHypothetical(words, from)) return 'untold';
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at] as Part;
    const isLast = at === parts.length - 1;
    const opening = tokens[part.from]?.lower ?? '';
    if (AND.test(opening)) return voiceOfListed(words, parts, at);
    if (CONJUNCTION.test(opening)) return isLast ? null : voiceOf(words, part.from + 1, part.end);
    if (at > 0 && isAside(words, part, parts[at - 1] as Part)) continue;
    if (!isLast) return voiceOf(words, part.from, part.end);
    return isRole(words, parts[at - 1] as Part) ? voiceOf(words, part.from, part.end) : null; // "Acme’s lawyer, Jane Roe, said"
  }
  return null;
}

/** "and Jane Roe" after others is one of several; after a clause, it begins another. */
function voiceOfListed(words: SentenceWords, parts: readonly Part[], at: number): Voice {
  const part = parts[at] as Part;
  const voice = voiceOf(words, part.from + 1, part.end);
  const before = parts[at - 1];
  const isListed = before !== undefined && isNamed(voiceOf(words, before.from, before.end));
  return isNamed(voice) && (isListed || at === parts.length - 1) ? 'untold' : voice;
}

function isRole({ tokens, grammar }: SentenceWords, { from, end }: Part): boolean {
  const part = tokens.slice(from, end);
  if (part.length > LONGEST_ROLE || grammar.relatives.has(part[0]?.lower ?? '')) return false;
  return part.some(({ lower }) => isSpeaker(lower, grammar)) && !part.some(({ lower }) => grammar.finite.has(lower));
}

/** Who "who" is: "a letter to Jane Roe, a lawyer, who said". */
export function voiceOfRelative(words: SentenceWords, relative: number): Voice {
  const { tokens, grammar } = words;
  const end = tokens[relative - 1]?.lower === ',' ? relative - 1 : relative;
  const parts = partsBetween(words, sentenceStart(words, end), end);
  const last = parts.at(-1) as Part;
  const opening = tokens[last.from]?.lower ?? '';
  const isApposition = parts.length > 1 && (ASIDE_OPENS.test(opening) || isSpeaker(opening, grammar));
  const part = isApposition ? (parts.at(-2) as Part) : last;
  const start = trailingName(tokens.slice(part.from, part.end), grammar);
  return part.from + start === part.end ? null : voiceOf(words, part.from + start, part.end);
}

/** Between commas. */
export function partsBetween({ tokens }: SentenceWords, from: number, end: number): Part[] {
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
  const [first, second] = part;
  if (first === undefined || ASIDE_OPENS.test(first.lower) || grammar.articles.has(first.lower)) return true;
  if (first.lower === 'as' && /ed$/.test(second?.lower ?? '')) return true; // "as translated by Acme"
  if (!isCapital(first.word)) return !grammar.clauseStarts.has(first.lower);
  const owned = part.findIndex(({ lower }) => lower === "'s");
  if (owned >= 0 && part.slice(owned + 1).some(isSmall)) return true; // "Acme's chief"
  if (isSpeaker(first.lower, grammar) && part.slice(1).some(isSmall)) return true; // "CEO of Acme"
  const isAfterPlace = /^(?:of|in|from|at|near)$/.test(
    tokens.slice(before.from, before.end).findLast(isSmall)?.lower ?? '',
  );
  return (part.length <= 2 && isAfterPlace) || (part.length > 1 && isSmall(part.at(-1) as Token));
}

function isSmall({ word }: Token): boolean {
  return !isCapital(word);
}
