import { isCapital } from '../../text/letters.ts';
import { tokenise } from '../../text/tokens.ts';
import { clauseStart, leadingVoice, subjectBefore } from './clause.ts';
import { referentOf, type SentenceWords } from './grammar.ts';
import { isTime, voiceOf } from './noun-phrase.ts';
import { voiceOfOccasion } from './occasion.ts';
import { isBareQuotation, outsideQuotations } from './quoted-text.ts';
import { voiceOfSource } from './source.ts';
import type { Speech } from './speech.ts';
import { voiceOfView } from './view.ts';
import { isNamed, pointing, type Voice } from './voice.ts';
import { capitalsBefore, voiceAfter } from './voice-after.ts';

const REACH = 1200; // UTF-16 units
const QUOTATION_MARK = /^["“”«»„]$/;
const BE = /^(?:is|are|was|were|been|'re)$/;
const MAKES = /^ma[dk]es?$/;
const CONTRAST = /^(?:but|while|whereas|although|;|mais|aber|pero|mas)$/;
const LONGEST_TO_THAT = 10; // tokens: "noted this week during the company's earnings call that"
const LONGEST_LABEL = 8; // tokens
const LONGEST_TIME = 5; // tokens: "on Tuesday, August 5"
const PRONOUN = /^(?:it|he|she|they|we|there)$/;
const LONGEST_QUOTED = 6; // tokens: "was quoted by the paper as"
const LONGEST_TAIL = 4; // tokens past a verb that only tags what stands before: ", CNBC reported on Monday."
/** "d'Acme", "L’Oréal": the word before the name ends at its apostrophe. */
const ELIDED = /\b(?:[dlnscj]|qu|dell|all)['’](?=[a-zß-öø-ɏ])/gi;
/** "explique-t-il" */
const INVERTED = /^(.+?)-(?:t-)?(ils?|elles?)$/;

/** Who speaks in a sentence, as far as it tells by itself. One pass over its first `REACH` units. */
export function readVoice(sentence: string, speech: Speech): Voice {
  const text = sentence.slice(0, REACH);
  const other = speech.voiceInOtherScript(text);
  if (other !== undefined) return other ?? (isBareQuotation(text) ? pointing('any') : null);
  const parted = tokenise(outsideQuotations(text).replace(ELIDED, (it) => `${it.slice(0, -1)} `));
  const words = { text, tokens: parted, grammar: speech.grammarOf(text) };
  return voiceOfSigns(words) ?? (isBareQuotation(text) ? pointing('any') : hearsayOf(words));
}

function hearsayOf({ tokens, grammar }: SentenceWords): Voice {
  const isTold = tokens.some(({ lower }) => grammar.hearsay.has(lower));
  if (!isTold) return null;
  return grammar.kind === 'german' && !tokens.some(({ lower }) => lower === 'ich') ? pointing('any') : 'untold';
}

function voiceOfSigns(words: SentenceWords): Voice {
  let told: Voice = voiceOfLabel(words);
  let source: Voice = null;
  let toldAt = 0;
  for (let at = 0; at < words.tokens.length; at += 1) {
    const lower = words.tokens[at]?.lower ?? '';
    if (!words.grammar.tells.has(lower) && !lower.includes('-')) continue;
    source ??= voiceOfSource(words, at);
    const next = voiceOfVerb(words, at);
    if (next === null) continue;
    if (told === null) told = next;
    else if (isNamed(next) && /^(?:while|although|as)$/.test(words.tokens[0]?.lower ?? '')) told = next;
    else if (areSetApart(words, told, next, toldAt, at)) told = 'untold';
    toldAt = at;
  }
  const voice = isNamed(told) ? told : (source ?? told);
  return voice ?? (words.grammar.kind === 'english' ? (voiceOfOccasion(words) ?? voiceOfView(words)) : null);
}

/** Two that are set against each other are two; else what somebody tells of another's words is his own. */
function areSetApart({ tokens }: SentenceWords, told: Voice, next: Voice, from: number, to: number): boolean {
  const isOther = next === 'untold' || (isNamed(next) && !(isNamed(told) && told.speaker === next.speaker));
  return isOther && tokens.slice(from + 1, to).some(({ lower }) => CONTRAST.test(lower));
}

/** `Jane Roe: “Llama is`, `Jane Roe, head of Acme: “Llama is` */
function voiceOfLabel(words: SentenceWords): Voice {
  const marks = words.tokens.map(({ lower }) => lower);
  const colon = marks.indexOf(':');
  if (colon < 1 || colon > LONGEST_LABEL || !/^["“„«]$/.test(marks[colon + 1] ?? '')) return null;
  const comma = marks.indexOf(',');
  const voice = voiceOf(words, 0, comma > 1 && comma < colon ? comma : colon);
  return isNamed(voice) ? voice : null;
}

/** Who speaks by the verb at that place; null if it reports nothing, or nobody can be its subject. */
function voiceOfVerb(words: SentenceWords, at: number): Voice {
  const { tokens, grammar } = words;
  const { lower: written = '', word = '' } = tokens[at] ?? {};
  const inverted = grammar.kind === 'romance' ? INVERTED.exec(written) : null;
  const lower = inverted?.[1] ?? written;
  if (isCapital(word) && at > 0) return null;
  const isSaying = grammar.says.has(lower);
  const isMore = grammar.saysMore.has(lower);
  if (inverted !== null) return isSaying || isMore ? pointing(/^i/.test(inverted[2] ?? '') ? 'he' : 'she') : null;
  if (grammar.saying.has(lower)) return voiceOfParticiple(words, at);
  const isJudging = grammar.judges.has(lower);
  if (!isSaying && !isMore && !isJudging) return null;
  const next = tokens[at + 1]?.lower ?? '';
  if (/^(?:wrote|writes)$/.test(lower) && /^(?:for|about)$/.test(next)) return null;
  const second = tokens[at + 2]?.lower ?? '';
  if (/^puts?$/.test(lower) && !(next === 'it' && /^[,.:"“]$/.test(second))) return null;
  if (MAKES.test(lower) && !(next === 'it' && /^(?:clear|explicit|plain)$/.test(second))) return null;
  if (next === 'than' || (isCapital(word) && grammar.kind !== 'romance')) return null; // "easier said than done"
  const end = skipAside(words, skipBetween(words, at));
  if (next === 'by') return BE.test(tokens[end - 1]?.lower ?? '') ? voiceAfter(words, at + 2, true) : null;
  const isAfterQuotation = isQuotationEnd(words, at - 1) && !/^(?:told|tells|tell)$/.test(lower);
  if (!isSaying && !isAfterQuotation && !(isJudging ? hasObject(words, at) : saysWhat(words, at))) return null;
  if (/^show/.test(lower) && tokens[end - 1]?.lower === 'it') return null;
  const voice = voiceOfSubject(words, at, end, isAfterQuotation);
  return voice === 'untold' && !isSaying ? null : voice;
}

function voiceOfSubject(words: SentenceWords, at: number, end: number, isAfterQuotation: boolean): Voice {
  const { tokens, grammar } = words;
  const last = tokens[end - 1]?.lower ?? '';
  const isUnsure = tokens.slice(Math.max(0, end - 1), at).some(({ lower }) => grammar.unsure.has(lower));
  if (/^(?:i|we|you|ich|wir|je|nous)$/.test(tokens[isUnsure ? end - 2 : end - 1]?.lower ?? '')) return null;
  if (isUnsure) {
    const isDenial = /^den(?:y|ied)$/.test(tokens[at]?.lower ?? '') && tokens[end - 2]?.lower === 'did';
    return isDenial ? subjectBefore(words, end - 2) : 'untold'; // "did not deny"
  }
  if (grammar.passive.has(last)) return last === 'to' && tokens[end - 2]?.lower === 'used' ? 'untold' : null;
  const isBehind = isAfterQuotation || (grammar.kind !== 'english' && end === at);
  const after = isBehind ? voiceAfter(words, at + 1, isAfterQuotation) : null;
  if (after !== null && (isAfterQuotation || last === ',' || (end === 1 && isNamed(after)))) return after; // "Darin beklagt Acme"
  const before = end === 0 ? (grammar.kind === 'romance' ? pointing('any') : null) : subjectBefore(words, end);
  if (last !== ',' || isNamed(before)) return before ?? after;
  const named = end === at ? voiceAfter(words, at + 1, false) : null;
  return named ?? before ?? (QUOTATION_MARK.test(tokens[0]?.lower ?? '') ? 'untold' : null);
}

/** "announced that", "announced on Monday that", 'announced: "', "announced it would", ", Acme announced this week." */
function saysWhat(words: SentenceWords, at: number): boolean {
  const { tokens, grammar } = words;
  const next = tokens[at + 1]?.lower ?? '';
  const second = tokens[at + 2]?.lower ?? '';
  if (
    QUOTATION_MARK.test(next) ||
    /^(?::|what|how|why|whether)$/.test(next) ||
    (next === ',' && QUOTATION_MARK.test(second))
  )
    return true;
  if (hasThat(words, at) || MAKES.test(tokens[at]?.lower ?? '')) return true; // "made it clear: "
  if (tokens.slice(clauseStart(words, at), at).some(({ lower }) => grammar.writings.has(lower))) return true; // "data from Acme shows"
  return grammar.kind === 'english' && (PRONOUN.test(tokens[skipTime(words, at + 1)]?.lower ?? '') || isTag(words, at));
}

/** Past "on August 5", "this week": to what stands after it. */
function skipTime({ tokens, grammar }: SentenceWords, from: number): number {
  let at = from;
  while (at < from + LONGEST_TIME) {
    const isNumber = at > from && /^\d+$/.test(tokens[at]?.lower ?? '');
    if (!isNumber && !isTime(tokens, at, grammar)) break;
    at += isNumber || grammar.times.has(tokens[at]?.lower ?? '') ? 1 : 2;
  }
  return at;
}

function hasThat({ tokens, grammar }: SentenceWords, at: number): boolean {
  for (let index = at + 1; index <= at + LONGEST_TO_THAT; index += 1) {
    const lower = tokens[index]?.lower ?? '';
    if (grammar.that.has(lower)) return true;
    if (grammar.finite.has(lower)) return false;
    if (
      (/^[.;:"“”]?$/.test(lower) && !/^\d/.test(tokens[index + 1]?.lower ?? '')) ||
      (lower === ',' && !grammar.that.has(tokens[index + 1]?.lower ?? ''))
    )
      return false;
  }
  return false;
}

/** ", CNBC reported.": subject and verb stand after what is said, and nothing after them but when and where. */
function isTag(words: SentenceWords, at: number): boolean {
  const { tokens, grammar } = words;
  const start = clauseStart(words, at);
  if (start === 0 || !/^(?:[,"”]|as)$/.test(tokens[start - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (!/^(?:[.,)]|in|on|at|)$/.test(next) && !isTime(tokens, at + 1, grammar)) return false;
  return tokens.slice(at + 1, at + 2 + LONGEST_TAIL).some(({ lower }) => /^[.,)]$/.test(lower));
}

/** "criticised the law", "called it a gift", not "a tool called Llama" */
function hasObject({ tokens, grammar }: SentenceWords, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.isWord && !isCapital(before.word) && !grammar.between.has(before.lower)) {
    if (referentOf(before.lower, grammar) === null && !/s$/.test(before.lower)) return false;
  }
  const next = tokens[at + 1];
  return (
    next?.isWord === true &&
    !/^(?:by|as|in|for|to|at|on)$/.test(next.lower) &&
    (!isCapital(next.word) || before?.isWord !== true || isCapital(before.word))
  );
}

/** "X is warning that", "X published a list, saying that" */
function voiceOfParticiple(words: SentenceWords, at: number): Voice {
  const before = skipBetween(words, at);
  const last = words.tokens[before - 1]?.lower ?? '';
  if (BE.test(last)) {
    const voice = subjectBefore(words, skipBetween(words, before - 1));
    return voice === 'untold' ? null : voice;
  }
  if (last === 'as') return voiceOfQuoted(words, before - 1);
  // "major outlets stating that": right behind a noun it is what that noun says
  const isOfNoun = before === at && last !== ',' && words.grammar.that.has(words.tokens[at + 1]?.lower ?? '');
  if (isOfNoun) return voiceOfNounBefore(words, at);
  if (last !== ',' && last !== '"') return null;
  const voice = leadingVoice(words, before - 1);
  return isNamed(voice) ? voice : null;
}

/** "with major outlets stating that": the clause up to there, or the name that ends it. */
function voiceOfNounBefore(words: SentenceWords, at: number): Voice {
  const clause = clauseStart(words, at);
  const start = words.tokens[clause]?.lower === 'with' ? clause + 1 : clause;
  const voice = voiceOf(words, start, at);
  const near = isNamed(voice) ? voice : voiceOf(words, capitalsBefore(words, at), at); // "This followed Reuters reporting that"
  return isNamed(near) ? near : null;
}

/** "was quoted by Reuters as saying" */
function voiceOfQuoted(words: SentenceWords, as: number): Voice {
  const quoted = words.tokens.findLastIndex(({ lower }, at) => at < as && /^(?:quoted|cited)$/.test(lower));
  const isNear = quoted > 1 && as - quoted <= LONGEST_QUOTED && BE.test(words.tokens[quoted - 1]?.lower ?? '');
  return isNear ? subjectBefore(words, quoted - 1) : null;
}

/** Where the subject ends: before "has also", "repeatedly", "never". */
function skipBetween({ tokens, grammar }: SentenceWords, verb: number): number {
  let end = verb;
  while (end > 0) {
    const { word, lower } = tokens[end - 1] ?? { word: '', lower: '' };
    const isAdverb = grammar.kind === 'english' && /..ly$/.test(lower) && !isCapital(word);
    if (!isAdverb && !grammar.between.has(lower)) break;
    end -= 1;
  }
  return end;
}

/** Before "(MIT)" and "— a professor at MIT —". */
function skipAside({ tokens }: SentenceWords, end: number): number {
  const last = tokens[end - 1]?.lower ?? '';
  if (last !== ')' && last !== '—' && last !== '–') return end;
  const opening = tokens.findLastIndex(({ lower }, at) => at < end - 1 && lower === (last === ')' ? '(' : last));
  return opening > 0 ? opening : end;
}

/** `...” said`, `...”, said` */
function isQuotationEnd({ tokens }: SentenceWords, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return /^["”’»“]$/.test(lower) || (lower === ',' && /^["”’»“]$/.test(tokens[at - 1]?.lower ?? ''));
}
