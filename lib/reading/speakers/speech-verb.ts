import { isCapital } from '../../text/letters.ts';
import { clauseStart, voiceBefore, voiceBeforeAside } from './clause.ts';
import type { VerbKind } from './cues.ts';
import type { SentenceWords } from './grammar.ts';
import { voiceOf } from './noun-phrase.ts';
import { isSpeaker } from './people-nouns.ts';
import { phraseEnd, voiceAfter } from './phrase-after.ts';
import { leadingVoice, skipAside, skipBetween, subjectBefore } from './subject.ts';
import { isNamed, isPointing, pointing, type Voice } from './voice.ts';
import { BE, isOfWriting, namesWhat, QUOTATION_MARK, saysWhat } from './what-is-said.ts';

const LONGEST_BRACKET = 14; // tokens from "hat" to "erklärt"
const MOST_BEFORE_VERB = 3; // tokens: "Nun hofft", "In dem Brief schrieb"
const LONGEST_GOING_ON = 6; // tokens: "went so far as to"
const LONGEST_QUOTED = 6; // tokens: "was quoted by the paper as"
/** What writings do as well as people. */
const SHOWS =
  /^(?:shows?|showed|demonstrate[sd]?|found|finds|reveals?|revealed|suggests?|suggested|indicates?|indicated|claims?|concludes?|concluded|puts?|confirms|confirmed)$/;
/** A word after which a verb of judging has no object. */
const NO_OBJECT = /^(?:by|as|in|for|to|at|[.,;:)])?$/;
const MANY = /[^'s]s$|^(?:people|police|media|men|women)$/;
const WRITER = /^(?:i|we|you)$/;
const DID = /^(?:did|does|do|has|have|would)$/;
const DENIALS = /^(?:den(?:y|ied)|disputed?|say|said|confirm|confirmed|explain|elaborate)$/;

/** Who speaks by the verb at that place; null if it reports nothing, or nobody can be its subject. */
export function voiceOfVerb(words: SentenceWords, at: number, kind: VerbKind): Voice {
  const { tokens, grammar } = words;
  const verb = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (next === 'than' || (isCapital(tokens[at]?.word ?? '') && !(at === 0 && grammar.dropsSubjects))) return null; // "easier said than done"
  if (/^(?:wrote|writes)$/.test(verb) && /^(?:for|about)$/.test(next)) return null;
  if (kind === 'saying') return voiceOfParticiple(words, at);
  const subjectEnd = skipAside(words, skipBetween(words, at));
  if (grammar.language !== 'en') return reportsInOther(words, at, kind) ? voiceOfOther(words, at, subjectEnd) : null;
  if (next === 'by')
    return BE.test(tokens[skipBetween(words, at) - 1]?.lower ?? '') ? voiceAfter(words, at + 2, true) : null; // "it was reported by"
  const isAfterQuotation = isQuotationEnd(words, at - 1) && !/^(?:told|tells|tell|informed)$/.test(verb);
  if (!isAfterQuotation && grammar.plural.has(verb) && !areMany(words, subjectEnd)) return null;
  if (kind === 'saysMore' && !isAfterQuotation) {
    const mayBeName = isCapital(tokens[at + 1]?.word ?? '') || next === 'the';
    if (tokens[at - 1]?.lower === ',' && mayBeName) return nameUpToMark(words, at + 1);
    if (!saysWhat(words, at) && !(SHOWS.test(verb) && isOfWriting(words, at))) return null;
  }
  if (kind === 'names' && !namesWhat(words, at)) return null;
  if (kind === 'judges' && NO_OBJECT.test(tokens[at + 1]?.word ?? '')) return null;
  const voice = voiceOfSubject(words, at, subjectEnd, isAfterQuotation, kind);
  const isNobody = tokens[subjectEnd - 1]?.lower === 'it' && SHOWS.test(verb); // "it shows"
  return isNobody || (voice === 'untold' && kind !== 'says') ? null : voice;
}

/** "critics claim", not "the Acme claim" */
function areMany(words: SentenceWords, end: number): boolean {
  const { tokens, grammar } = words;
  const last = tokens[end - 1]?.lower ?? '';
  if (/^(?:,|and|but|to)$/.test(last) || grammar.unsure.has(last)) return true;
  if (grammar.pronouns.has(last)) return last !== "'s";
  const start = clauseStart(words, end);
  if (tokens[start - 1]?.lower === 'and') return true;
  return tokens.slice(start, end).some(({ lower }, index) => {
    const next = tokens[start + index + 1]?.lower ?? '';
    const endsNoun =
      start + index + 1 === end || grammar.prepositions.has(next) || /..(?:ed|ing)$|^familiar$/.test(next);
    return endsNoun && MANY.test(lower); // "critics", "critics of it", "critics interviewed for it"
  });
}

function voiceOfSubject(
  words: SentenceWords,
  at: number,
  end: number,
  isAfterQuotation: boolean,
  kind: VerbKind,
): Voice {
  const { tokens, grammar } = words;
  const last = tokens[end - 1]?.lower ?? '';
  const isUnsure = tokens.slice(Math.max(0, end - 1), at).some(({ lower }) => grammar.unsure.has(lower));
  if (WRITER.test(tokens[isUnsure ? end - 2 : end - 1]?.lower ?? '')) return null;
  if (isUnsure) {
    const isDenial = DENIALS.test(tokens[at]?.lower ?? '') && DID.test(tokens[end - 2]?.lower ?? '');
    return isDenial ? subjectBefore(words, end - 2) : 'untold'; // "did not deny"
  }
  if (grammar.passive.has(last)) return last === 'to' ? voiceOfInfinitive(words, end) : null;
  const after = isAfterQuotation ? voiceAfter(words, at + 1, true) : null;
  if (after !== null) return after;
  if (last !== ',') return subjectBefore(words, end);
  return voiceAcrossComma(words, at, end, kind === 'says' || kind === 'saysMore');
}

/** "Yann LeCun, a scientist, said" or "Llama is safe, said Yann LeCun": where both can be meant, the one that has a name. */
function voiceAcrossComma(words: SentenceWords, verb: number, end: number, mayFollow: boolean): Voice {
  const before = voiceBeforeAside(words, end);
  if (isNamed(before)) return before;
  const after = mayFollow && end === verb ? voiceAfter(words, verb + 1, false) : null;
  return after ?? before ?? (QUOTATION_MARK.test(words.tokens[0]?.lower ?? '') ? 'untold' : null);
}

/** ", notes the Leeds Post." */
function nameUpToMark(words: SentenceWords, from: number): Voice {
  const end = phraseEnd(words, from);
  return /^[.,]?$/.test(words.tokens[end]?.lower ?? '') ? voiceOf(words, from, end) : null;
}

/** "continued to claim", "went so far as to accuse", "used to say" */
function voiceOfInfinitive(words: SentenceWords, end: number): Voice {
  const { tokens } = words;
  if (tokens[end - 2]?.lower === 'used') return 'untold';
  for (let at = end - 2; at >= 0 && at >= end - LONGEST_GOING_ON; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (/^(?:continue[sd]?|went|goes|began)$/.test(lower)) return subjectBefore(words, skipBetween(words, at));
    if (!/^(?:far|on|so|as)$/.test(lower)) return null;
  }
  return null;
}

/** "X is warning that", "X published a list, saying that", "X was quoted as saying" */
function voiceOfParticiple(words: SentenceWords, at: number): Voice {
  const { tokens, grammar } = words;
  const end = skipBetween(words, at);
  const before = tokens[end - 1]?.lower ?? '';
  const isOwned = before === "'s" && !grammar.pronouns.has(tokens[end - 2]?.lower ?? ''); // "in Roe's telling"
  if (BE.test(before) && !isOwned) {
    if (/^(?:call|describ)ing$/.test(tokens[at]?.lower ?? '') && !namesWhat(words, at)) return null;
    return subjectBefore(words, subjectEndBeforeBe(words, end));
  }
  if (before === 'as') return voiceOfQuoted(words, end - 1);
  const isNamedRight = isCapital(tokens[at - 1]?.word ?? '') || isSpeaker(before, grammar);
  if (isNamedRight && tokens[at + 1]?.lower === 'that') return voiceBefore(words, at);
  if (before !== ',' && before !== '"') return null;
  if (tokens[at]?.lower !== 'citing' && !saysWhat(words, at) && !namesWhat(words, at)) return null;
  const voice = leadingVoice(words, end - 1);
  return isNamed(voice) ? voice : null;
}

/** "was quoted by Reuters as saying" */
function voiceOfQuoted(words: SentenceWords, as: number): Voice {
  for (let at = as - 1; at > 0 && at >= as - LONGEST_QUOTED; at -= 1) {
    if (!/^(?:quoted|cited)$/.test(words.tokens[at]?.lower ?? '')) continue;
    const end = subjectEndBeforeBe(words, at);
    return end < at ? subjectBefore(words, end) : null;
  }
  return null;
}

function subjectEndBeforeBe(words: SentenceWords, from: number): number {
  let end = from;
  while (end > 0 && BE.test(words.tokens[skipBetween(words, end) - 1]?.lower ?? '')) end = skipBetween(words, end) - 1;
  return skipAside(words, skipBetween(words, end));
}

function reportsInOther(words: SentenceWords, at: number, kind: VerbKind): boolean {
  if (kind !== 'saysMore' || words.tokens[at - 1]?.lower === ',') return true;
  return isQuotationEnd(words, skipBetween(words, at) - 1) || saysWhat(words, at);
}

/** In languages whose subjects may stand after their verb as well, or within both parts of it, or not at all. */
function voiceOfOther(words: SentenceWords, at: number, subjectEnd: number): Voice {
  const { tokens, grammar } = words;
  const last = tokens[subjectEnd - 1]?.lower ?? '';
  if (grammar.passive.has(last) || grammar.unsure.has(last)) return null;
  const auxiliary = auxiliaryOf(words, at);
  const end = auxiliary < 0 ? subjectEnd : auxiliary;
  const from = afterVerb(words, auxiliary < 0 ? at : auxiliary);
  const mayFollow = !grammar.oblique.has(tokens[from]?.lower ?? '');
  const quoting = mayFollow && isQuotationEnd(words, skipBetween(words, at) - 1) ? voiceAfter(words, from, true) : null;
  if (quoting !== null) return quoting;
  const start = clauseStart(words, end);
  const before = grammar.oblique.has(tokens[start]?.lower ?? '') ? null : subjectBefore(words, end);
  if (isNamed(before) || isPointing(before)) return before;
  const isSecond = grammar.hasCapitalNouns && end - start <= MOST_BEFORE_VERB;
  const after = mayFollow ? voiceAfter(words, from, auxiliary >= 0 || isSecond) : null;
  return after ?? (grammar.dropsSubjects && start === end ? pointing('any') : null);
}

/** Past "sich", "auch" and "auf Nachfrage". */
function afterVerb({ tokens, grammar }: SentenceWords, verb: number): number {
  let from = verb + (tokens[verb + 1]?.lower === 'sich' ? 2 : 1);
  while (grammar.hasCapitalNouns && grammar.between.has(tokens[from]?.lower ?? '')) from += 1;
  const isAsked = tokens[from]?.lower === 'auf' && /frage$/.test(tokens[from + 1]?.lower ?? '');
  return isAsked ? from + 2 : from;
}

/** "hat" of "hat ... erklärt"; -1 where the verb is whole. */
function auxiliaryOf({ tokens, grammar }: SentenceWords, at: number): number {
  for (let index = at - 1; index >= 0 && index > at - LONGEST_BRACKET; index -= 1) {
    const lower = tokens[index]?.lower ?? '';
    if (grammar.auxiliaries.has(lower)) return index;
    if (/^[,;:"“„]$/.test(lower)) return -1;
  }
  return -1;
}

/** `...” said`, `...”, said` */
function isQuotationEnd({ tokens }: SentenceWords, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return /^["”’»“]$/.test(lower) || (lower === ',' && /^["”’»“]$/.test(tokens[at - 1]?.lower ?? ''));
}
