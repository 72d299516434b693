import { guessLanguage } from '../../text/guess-language.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { type Cue, cuesOf, grammarOf } from './cues.ts';
import { ENGLISH } from './english.ts';
import type { Grammar, SentenceWords } from './grammar.ts';
import { voiceBeforeSource, voiceOfSource, voiceOfView, voiceOfWriter } from './named-source.ts';
import { voiceInOtherScript } from './other-scripts.ts';
import { endsSpeech, voiceOfLabel, voiceOfTag } from './quotation-tag.ts';
import { isBareQuotation, outsideQuotations } from './quoted-text.ts';
import { voiceOfVerb } from './speech-verb.ts';
import { skipBetween } from './subject.ts';
import { isNamed, isPointing, pointing, type Voice } from './voice.ts';
import { isTag } from './what-is-said.ts';

const REACH = 1200; // UTF-16 units
const MOST_SIGNS = 24; // in one sentence; past that it is a list
/** "explique-t-il" */
const INVERTED = /^(.+?)-(?:t-)?(il|elle|ils|elles)$/;
const INVERTED_TO = { il: 'he', elle: 'she', ils: 'they', elles: 'they' } as const;
const ELIDED = /^(?:[ldsjncmt]|qu|lorsqu|puisqu|un|dell|all|nell|dall|sull|quell)'(?=.)/;
/** The clause that such a word opens a sentence with is not its main one. */
const SUBORDINATE = /^(?:while|although|though|as|whereas)$/;
const CONTRAST = /^(?:but|while|whereas|although|;)$/;
const VIEW_OPENS = /^(?:to|for)$/;

/** A word that may tell of speech, or the end of a long quotation, where `cues` is empty. */
interface Sign {
  /** Index of its token. */
  readonly at: number;
  readonly cues: readonly Cue[];
  /** Of a verb, the pronoun that hangs on its end. */
  readonly pronoun: keyof typeof INVERTED_TO | null;
}

/** What was found out on the way through a sentence, each with the index of the token by which it was. */
interface Findings {
  told: Voice;
  toldAt: number;
  /** By a participle or in a relative clause: of use only where nobody else speaks. */
  aside: Voice;
  source: Voice;
  sourceAt: number;
  isHearsay: boolean;
  isInMood: boolean;
  mayBeView: boolean;
}

/**
 * Who speaks in a sentence, as far as it tells by itself. `language`: ISO 639-1 of the page; the sentence's own words may beat it. One pass
 * over its first `REACH` units.
 */
export function readVoice(sentence: string, language: string | null): Voice {
  const text = sentence.length > REACH ? sentence.slice(0, REACH) : sentence;
  const other = voiceInOtherScript(text);
  if (other !== undefined) return other ?? (isBareQuotation(text) ? pointing('any') : null);
  const tokens = tokenise(outsideQuotations(text));
  const signs = signsIn(tokens);
  const ofPage = grammarOf(language) ?? ENGLISH;
  const grammar = grammarOfSigns(signs, text, ofPage);
  if (!grammar.elides) return readSigns({ text, tokens, grammar }, signs);
  const split = tokens.flatMap(splitElided);
  return readSigns({ text, tokens: split, grammar }, signsIn(split));
}

function signsIn(tokens: readonly Token[]): readonly Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < tokens.length && signs.length < MOST_SIGNS; at += 1) {
    const { lower } = tokens[at] as Token;
    if (lower === '"') {
      signs.push({ at, cues: [], pronoun: null });
      continue;
    }
    const inverted = lower.includes('-') ? INVERTED.exec(lower) : null;
    const cues = cuesOf(inverted?.[1] ?? lower)?.filter((cue) => isThere(tokens, at, cue));
    if (cues !== undefined && cues.length > 0)
      signs.push({ at, cues, pronoun: (inverted?.[2] as Sign['pronoun']) ?? null });
  }
  return signs;
}

/** Whether all words of the cue are there: "according to". */
function isThere(tokens: readonly Token[], at: number, { words }: Cue): boolean {
  return words.length === 1 || words.every((word, index) => tokens[at + index]?.lower === word);
}

/** The page's, unless the first sign is of another language only: then the sentence is asked. */
function grammarOfSigns(signs: readonly Sign[], text: string, ofPage: Grammar): Grammar {
  for (const { cues } of signs) {
    if (cues.length === 0) continue;
    if (cues.some(({ grammar }) => grammar === ofPage)) return ofPage;
    if (cues.some(({ grammar }) => grammar === ENGLISH)) return ENGLISH;
    const guess = guessLanguage(text);
    const fitting = cues.find(({ grammar }) => grammar.language === guess);
    if (fitting !== undefined) return fitting.grammar;
    if (guess === null && ofPage === ENGLISH) return cues[0]?.grammar ?? ofPage;
  }
  return ofPage;
}

/** "l’entreprise" is two words. */
function splitElided(token: Token): Token[] {
  const length = ELIDED.exec(token.lower)?.[0].length ?? 0;
  if (length === 0) return [token];
  const { word, lower, start } = token;
  const first = { ...token, word: word.slice(0, length), lower: lower.slice(0, length), end: start + length };
  return [first, { ...token, word: word.slice(length), lower: lower.slice(length), start: start + length }];
}

function readSigns(words: SentenceWords, signs: readonly Sign[]): Voice {
  const findings: Findings = {
    told: null,
    toldAt: 0,
    aside: null,
    source: null,
    sourceAt: 0,
    isHearsay: false,
    isInMood: false,
    mayBeView: VIEW_OPENS.test(words.tokens[0]?.lower ?? ''),
  };
  for (const sign of signs) {
    if (sign.cues.length === 0) {
      if (endsSpeech(words, sign.at)) tell(words, findings, voiceOfTag(words, sign.at), sign.at);
      continue;
    }
    for (const cue of sign.cues) {
      if (cue.grammar === words.grammar && heed(words, findings, sign, cue)) break;
    }
  }
  return conclude(words, findings);
}

/** Takes the sign into account; true if it is a verb with a voice, and so not another sign as well. */
function heed(words: SentenceWords, findings: Findings, { at, pronoun }: Sign, { kind, words: source }: Cue): boolean {
  if (kind === 'hearsay') findings.isHearsay = true;
  else if (kind === 'mood') findings.isInMood = true;
  else if (kind === 'view') findings.mayBeView = true;
  else if (kind === 'source' || kind === 'sourceAfter') {
    if (findings.source !== null) return false;
    findings.source = kind === 'source' ? voiceOfSource(words, at, source) : voiceBeforeSource(words, at);
    findings.sourceAt = at;
  } else {
    const voice = pronoun === null ? voiceOfVerb(words, at, kind) : pointing(INVERTED_TO[pronoun]);
    if (voice === null) return false;
    if (isAside(words, at, kind)) findings.aside ??= voice;
    else tell(words, findings, voice, at);
    return true;
  }
  return false;
}

/** "..., saying that", "voters who say" */
function isAside(words: SentenceWords, at: number, kind: Cue['kind']): boolean {
  const { tokens, grammar } = words;
  if (kind === 'saying' && tokens[at - 1]?.lower === ',') return true;
  return grammar.relatives.has(tokens[skipBetween(words, at) - 1]?.lower ?? '');
}

/**
 * Who speaks where a sentence has two: "he" is whoever speaks in it already, what somebody tells of another's words is his own, and
 * what a tag at the end says holds for all before it; two that are set against each other are two.
 */
function tell(words: SentenceWords, findings: Findings, next: Voice, at: number): void {
  if (next === null) return;
  const { told, toldAt } = findings;
  findings.toldAt = at;
  const isMain =
    words.grammar.language === 'en' && next !== 'untold' && words.tokens[at]?.lower !== '"' && isTag(words, at);
  if (told === null || isMain) findings.told = next;
  else if (isNamed(next) && SUBORDINATE.test(words.tokens[0]?.lower ?? '')) findings.told = next;
  else if (told !== 'untold' && areSetApart(words, told, next, toldAt, at)) findings.told = 'untold';
}

function areSetApart({ tokens }: SentenceWords, told: Voice, next: Voice, from: number, to: number): boolean {
  const isOther = next === 'untold' || (isNamed(next) && !(isNamed(told) && told.speaker === next.speaker));
  if (!isOther) return false;
  for (let at = from + 1; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (CONTRAST.test(lower) || (/^(?:and|,)$/.test(lower) && tokens[at - 1]?.lower === ',')) return true;
  }
  return false;
}

function conclude(words: SentenceWords, findings: Findings): Voice {
  const { source, sourceAt, toldAt, aside, isHearsay, isInMood, mayBeView } = findings;
  const { text, tokens, grammar } = words;
  const told = findings.told ?? voiceOfLabel(words) ?? aside;
  const isTold = source === null || isNamed(told) || (isPointing(told) && toldAt < sourceAt);
  if (told !== null && isTold) return told;
  if (source !== null) return source;
  if (grammar.language === 'en') {
    const voice = (mayBeView ? voiceOfView(text) : null) ?? voiceOfWriter(words);
    if (voice !== null) return voice;
  }
  if (isBareQuotation(text)) return pointing('any');
  if (isInMood && !tokens.some(({ lower }) => lower === 'ich')) return pointing('any');
  return isHearsay ? 'untold' : null;
}
