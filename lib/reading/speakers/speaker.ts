import { isCapital } from '../../text/letters.ts';
import { findQuotations } from '../../text/quotations.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import {
  BETWEEN,
  CLAUSE_STARTS,
  DOUBTED,
  HYPOTHETICAL,
  NOT_SAYING,
  PEOPLE,
  PRONOUNS,
  SAYING,
  SAYING_OR_THING,
  UNSURE,
} from './saying-words.ts';
import { isNamed, type Voice, voiceAfter, voiceOf } from './speaker-phrase.ts';
import { isReportedElsewhere, isView } from './told-otherwise.ts';

/** Whose words a sentence gives. */
export interface Attribution {
  /** The sentence reports what somebody says, named or not. */
  readonly isReported: boolean;
  /** Who, in the page's words; null where the sentence does not say, says only "he", or lets more than one speak. */
  readonly speaker: string | null;
}

const NOT_REPORTED: Attribution = { isReported: false, speaker: null };
export const UNNAMED: Attribution = { isReported: true, speaker: null };

const REACH = 1200; // UTF-16 units
const SHORTEST_SPEECH = 24; // UTF-16 units; a word or two in quotation marks is a name or a doubt
const ASIDE_OPENS = /^(?:an?|the|his|her|their|its|one|who|whose|which|where|both|formerly|now|then)$/;

/**
 * Whose words the sentence gives. A name is given only where nobody else can be meant: words in the wrong mouth are worse than words in
 * nobody's. One pass over its first `REACH` units.
 */
export function attributionOf(sentence: string): Attribution {
  const text = sentence.slice(0, REACH);
  const tokens = tokenise(outsideQuotations(text));
  let found: Voice = isView(text) ? 'unnamed' : voiceOfLabel(text, tokens);
  for (let at = 0; at < tokens.length && found !== 'unnamed'; at += 1) {
    found = bothVoices(found, sourceNamedAt(text, tokens, at) ?? sayingAt(text, tokens, at));
  }
  if (found !== null) return { isReported: true, speaker: isNamed(found) ? found.speaker : null };
  // Nothing but somebody's words, without whose: a quotation that goes on from the sentence before.
  return opensWithSpeech(text) || isReportedElsewhere(tokens, text) ? UNNAMED : NOT_REPORTED;
}

/** A quotation that goes on from the sentence before; a word or two in quotation marks is a name: “Open source” refers to. */
function opensWithSpeech(text: string): boolean {
  if (!/^["“«„‘]/.test(text)) return false;
  const [first] = findQuotations(text);
  return first === undefined || first.start > 0 || first.end >= SHORTEST_SPEECH;
}

/** "He" in a sentence is whoever speaks in it already; two others are two. */
function bothVoices(first: Voice, next: Voice): Voice {
  if (first === null || next === null) return first ?? next;
  if (next === 'pronoun' || first === 'unnamed') return first;
  return isNamed(first) && isNamed(next) && first.speaker === next.speaker ? first : 'unnamed';
}

const LONGEST_LABEL = 5; // tokens

/** `Jane Roe: “Llama is` */
function voiceOfLabel(text: string, tokens: readonly Token[]): Voice {
  const colon = tokens.findIndex(({ lower }) => lower === ':');
  if (colon < 1 || colon > LONGEST_LABEL || !/^["“]$/.test(tokens[colon + 1]?.lower ?? '')) return null;
  return voiceOf(text, tokens.slice(0, colon), true);
}

/** The text with what is quoted blanked out to marks, so that a "says" inside a quotation is not the page's. */
function outsideQuotations(text: string): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of findQuotations(text)) {
    if (end - start < SHORTEST_SPEECH) continue;
    kept += `${text.slice(from, start)}"${' '.repeat(end - start - 2)}"`;
    from = end;
  }
  return kept + text.slice(from);
}

/** "according to the Open Source Initiative" */
function sourceNamedAt(text: string, tokens: readonly Token[], at: number): Voice {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const voice = voiceAfter(text, tokens, at + 2, true);
  return voice ?? (PRONOUNS.has(tokens[at + 2]?.lower ?? '') ? 'pronoun' : null);
}

function sayingAt(text: string, tokens: readonly Token[], at: number): Voice {
  if (!isSaying(tokens, at)) return null;
  const { lower } = tokens[at] as Token;
  const subjectEnd = skipAside(tokens, skipBetween(tokens, at));
  if (tokens.slice(Math.max(0, subjectEnd - 1), at).some((it) => UNSURE.has(it.lower))) return 'unnamed';
  const last = tokens[subjectEnd - 1]?.lower ?? '';
  if (NOT_SAYING.has(last)) return last === 'to' && tokens[subjectEnd - 2]?.lower === 'used' ? 'unnamed' : null;
  const isAfterQuotation = isQuotationEnd(tokens, at - 1) && !/^(?:told|tells)$/.test(lower);
  if (isAfterQuotation) {
    const voice = voiceAfter(text, tokens, at + 1, true);
    if (voice !== null) return voice;
  }
  if (last === ',') return voiceAcrossComma(text, tokens, at, subjectEnd);
  return voiceBefore(text, tokens, subjectEnd);
}

/** "Yann LeCun, a scientist, said" or "Llama is safe, said Yann LeCun": where both can be meant, the one that has a name. */
function voiceAcrossComma(text: string, tokens: readonly Token[], verb: number, subjectEnd: number): Voice {
  const before = voiceBeforeAside(text, tokens, subjectEnd);
  if (isNamed(before)) return before;
  const after = subjectEnd === verb ? voiceAfter(text, tokens, verb + 1, false) : null;
  return after ?? before ?? (/^["”]$/.test(tokens[0]?.lower ?? '') ? 'unnamed' : null);
}

function isSaying(tokens: readonly Token[], at: number): boolean {
  const { word, lower } = tokens[at] as Token;
  const next = tokens[at + 1]?.lower ?? '';
  if (word !== lower || next === 'than') return false; // "easier said than done"
  if (/^puts?$/.test(lower)) return next === 'it' && /^(?:[,.:"“]|)$/.test(tokens[at + 2]?.lower ?? '');
  return SAYING.has(lower) || (SAYING_OR_THING.has(lower) && isSayingMore(tokens, at, next));
}

/** "claims that", 'claims: "', and a lone name that claims something: "Meta claims Llama is open". */
function isSayingMore(tokens: readonly Token[], at: number, next: string): boolean {
  if (/^(?:that|["“:])$/.test(next)) return true;
  return /^(?:claims|maintains)$/.test(tokens[at]?.lower ?? '') && at === 1 && isCapital(tokens[0]?.word ?? '');
}

/** Where the subject ends: before "has also", "repeatedly", "never". */
function skipBetween(tokens: readonly Token[], verb: number): number {
  let end = verb;
  while (end > 0) {
    const lower = tokens[end - 1]?.lower ?? '';
    if (!BETWEEN.has(lower) && !(/..ly$/.test(lower) && !isCapital(tokens[end - 1]?.word ?? ''))) break;
    end -= 1;
  }
  return end;
}

/** Before "(MIT)" and "— a professor at MIT —". */
function skipAside(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1]?.lower ?? '';
  if (last !== ')' && last !== '—' && last !== '–') return end;
  const opening = tokens.findLastIndex(({ lower }, at) => at < end - 1 && lower === (last === ')' ? '(' : last));
  return opening > 0 ? opening : end;
}

/** `...” said`, `...”, said` */
function isQuotationEnd(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return /^["”’»]$/.test(lower) || (lower === ',' && /^["”’»]$/.test(tokens[at - 1]?.lower ?? ''));
}

/** The clause from its start to the verb. */
function voiceBefore(text: string, tokens: readonly Token[], end: number): Voice {
  const start = clauseStart(tokens, end);
  if (isHypothetical(tokens, start)) return 'unnamed';
  const voice = voiceOf(text, tokens.slice(start, end), start === 0);
  if (!isNamed(voice) || tokens[start - 1]?.lower !== 'and') return voice;
  // "Meta and Microsoft say" are two; "Llama is free and Meta says" is one.
  const first = clauseStart(tokens, start - 1);
  const other = voiceOf(text, tokens.slice(first, start - 1), first === 0);
  if (!isNamed(other)) return voice;
  return tokens[first - 1]?.lower === ','
    ? 'unnamed'
    : (voiceOf(text, tokens.slice(first, end), first === 0) ?? 'unnamed');
}

function clauseStart(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && !isBoundary(tokens, start - 1)) start -= 1;
  return start;
}

function isBoundary(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  if (lower === 'for' && PEOPLE.has(tokens[at - 1]?.lower ?? '')) return false; // "a spokesperson for Meta"
  return /^[,;:()"”“—–]$/.test(lower) || CLAUSE_STARTS.has(lower) || /^(?:what|whether|unless)$/.test(lower);
}

/** "If Meta said", "what Meta said", "Imagine that Meta said", "rumours that Meta said" */
function isHypothetical(tokens: readonly Token[], start: number): boolean {
  const isThat = tokens[start - 1]?.lower === 'that';
  const before = tokens[start - (isThat ? 2 : 1)]?.lower ?? '';
  return HYPOTHETICAL.has(before) || HYPOTHETICAL.has(tokens[start]?.lower ?? '') || (isThat && DOUBTED.has(before));
}

/**
 * The subject of "Yann LeCun, Meta’s chief AI scientist, said": what stands before the asides that end right before the verb. null where
 * there is none, so that the comma only ends what is said.
 */
function voiceBeforeAside(text: string, tokens: readonly Token[], end: number): Voice {
  const from = sentenceStart(tokens, end - 1);
  const parts = partsBetween(tokens, from, end - 1);
  if (parts.length < 2) return null;
  if (isHypothetical(tokens, from)) return 'unnamed';
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at] ?? [];
    const opens = at === 0 && from === 0;
    if (part[0]?.lower === 'and') return voiceOf(text, part.slice(1), false) === null ? null : 'unnamed';
    const isAside = at > 0 && isAsideLike(part, parts[at - 1] ?? []);
    if (isAside) continue;
    return at === parts.length - 1 ? null : voiceOf(text, part, opens);
  }
  return null;
}

/** Where what may be read as one clause with its asides begins. */
function sentenceStart(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && !/^[;:()"”“—–]$/.test(tokens[start - 1]?.lower ?? '')) start -= 1;
  while (/^(?:but|and|yet|while|as|because|since|although|though|,)$/.test(tokens[start]?.lower ?? '')) start += 1;
  return start;
}

function partsBetween(tokens: readonly Token[], from: number, end: number): Token[][] {
  const parts: Token[][] = [[]];
  for (let at = from; at < end; at += 1) {
    if (tokens[at]?.lower === ',') parts.push([]);
    else parts.at(-1)?.push(tokens[at] as Token);
  }
  return parts;
}

/** ", an analyst at Stratfor,", ", who founded it,", ", 45,", and ", Texas," after "of Austin". */
function isAsideLike(part: readonly Token[], before: readonly Token[]): boolean {
  const [first] = part;
  if (first === undefined || ASIDE_OPENS.test(first.lower)) return true;
  if (first.word === first.lower) return first.lower !== 'and';
  if (
    part.some(
      (it, at) =>
        it.lower === "'s" && part.slice(at).some((later) => later.word === later.lower && later.lower !== "'s"),
    )
  )
    return true;
  const isPlace =
    part.length <= 2 && /^(?:of|in|from|at|near)$/.test(before.findLast((it) => it.word === it.lower)?.lower ?? '');
  return isPlace || (part.at(-1)?.word === part.at(-1)?.lower && part.length > 1);
}
