import { guessLanguage } from '../../text/guess-language.ts';
import type { ReadableText, Span } from '../../text/readable-text.ts';
import type { Sentence } from '../../text/sentences.ts';
import { leadingName, namesPerson } from './leading-name.ts';
import { kindOfName, mayMean, type NameKind } from './name-kind.ts';
import { paragraphVoices } from './paragraph-voices.ts';
import { quotationsOf } from './quoted-text.ts';
import { readVoice } from './read-voice.ts';
import { type Attribution, attributionFrom, NOT_REPORTED, UNNAMED } from './speaker.ts';
import { isNamed, isPointing, pointing, type Referent, type Voice } from './voice.ts';

const REACH = 8; // sentences before one in which its speaker is looked for
const NEARBY = 6000; // UTF-16 units around a sentence in which its first word must be a name as well
const OPENS_QUOTED = /^["“«„]/;

/** A page on the way through its sentences. */
interface Following {
  readonly text: ReadableText;
  readonly sentences: readonly Sentence[];
  readonly paragraphs: ReadonlyMap<number, Attribution>;
  readonly language: string | null;
  /** By sentence, as far as they were read. */
  readonly attributions: Attribution[];
  readonly own: Map<number, Voice>;
  /** Last words of people's full names. */
  readonly people: Set<string>;
  readonly areNames: Map<string, boolean>;
  quotations: { readonly block: number; readonly spans: readonly Span[] };
  /** The last quotation of several sentences, and who is named in that with which it ends. */
  closing: { readonly end: number; readonly speaker: string | null };
}

/**
 * Whose words each sentence of a page gives, by its index: what it tells by itself, and for "he", "the company" and a quotation that goes
 * on, who spoke right before, where nobody else can be meant. A sentence is read when asked for, after those before it, and once.
 */
export function followSpeakers(text: ReadableText, sentences: readonly Sentence[]): (at: number) => Attribution {
  const following: Following = {
    text,
    sentences,
    paragraphs: paragraphVoices(text),
    language: guessLanguage(text.text.slice(Math.floor(text.text.length / 3))), // past the menus
    attributions: [],
    own: new Map(),
    people: new Set(),
    areNames: new Map(),
    quotations: { block: -1, spans: [] },
    closing: { end: -1, speaker: null },
  };
  return (at) => {
    const { attributions } = following;
    for (let next = attributions.length; next <= at && next < sentences.length; next += 1) {
      attributions.push(attributionAt(following, next));
    }
    return attributions[at] ?? NOT_REPORTED;
  };
}

function attributionAt(following: Following, at: number): Attribution {
  const { block, kind } = following.sentences[at] as Sentence;
  const voice = voiceAt(following, at);
  const own = isPointing(voice) ? resolve(following, voice.to, at) : attributionFrom(voice);
  following.own.delete(at);
  if (own.speaker !== null && kindOfName(own.speaker) === 'person') following.people.add(lastWord(own.speaker));
  return kind === 'quote' ? own : withVoice(own, following.paragraphs.get(block));
}

/** Where somebody speaks for a whole paragraph and the sentence gives another's words, it does not tell in whose mouth they are. */
function withVoice(own: Attribution, voice: Attribution | undefined): Attribution {
  if (voice === undefined || (own.speaker !== null && voice.speaker === null)) return own;
  return own.isReported ? UNNAMED : voice;
}

function voiceAt(following: Following, at: number): Voice {
  const known = following.own.get(at);
  if (known !== undefined) return known;
  const sentence = following.sentences[at] as Sentence;
  const isQuoted = quotationAround(following, sentence) !== null;
  const own = isQuoted ? pointing('any') : readVoice(sentence.text, following.language);
  const voice = own === null && sentence.kind === 'quote' ? pointing('any') : own;
  following.own.set(at, voice);
  return voice;
}

/** The long quotation that the sentence lies in. */
function quotationAround(following: Following, { block, start, end }: Sentence): Span | null {
  if (following.quotations.block !== block) {
    const span = following.text.blocks[block] as Span;
    following.quotations = { block, spans: quotationsOf(following.text.text, span) };
  }
  const { spans } = following.quotations;
  let low = 0;
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= start ? span : null;
}

function resolve(following: Following, to: Referent, at: number): Attribution {
  const speaker =
    to === 'any'
      ? (speakerWhereItEnds(following, at) ?? speakerRightBefore(following, at))
      : speakerBefore(following, to, at);
  return speaker === null ? UNNAMED : { isReported: true, speaker };
}

/** Of a quotation of several sentences: who is named in that with which it ends. */
function speakerWhereItEnds(following: Following, at: number): string | null {
  const { sentences } = following;
  const sentence = sentences[at] as Sentence;
  const around = quotationAround(following, sentence);
  if (around === null || around.end <= sentence.end) return null;
  if (following.closing.end === around.end) return following.closing.speaker;
  let next = at + 1;
  while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= around.end) next += 1;
  const isLeft = (sentences[next]?.start ?? Number.POSITIVE_INFINITY) >= around.end;
  const voice = isLeft ? null : voiceAt(following, next);
  const isHe = isPointing(voice) && voice.to !== 'any';
  const speaker = isNamed(voice) ? voice.speaker : isHe ? speakerBefore(following, voice.to, at) : null;
  following.closing = { end: around.end, speaker };
  return speaker;
}

function speakerRightBefore(following: Following, at: number): string | null {
  if (!isNear(following, at - 1, at)) return null;
  const { isReported, speaker } = following.attributions[at - 1] ?? NOT_REPORTED;
  if (isReported) return speaker;
  const name = subjectOf(following, at - 1, false);
  return name !== null && kindOf(following, name) === 'person' ? name : null;
}

/** The nearest that "he", "it" or "the company" can mean; null where another person stands between. */
function speakerBefore(following: Following, to: Referent, at: number): string | null {
  for (let before = at - 1; before >= at - REACH && isNear(following, before, at); before -= 1) {
    const { speaker } = following.attributions[before] ?? NOT_REPORTED;
    if (speaker !== null && mayMean(to, kindOf(following, speaker))) return speaker;
    const subject = subjectOf(following, before, to === 'it');
    if (subject !== null && mayMean(to, kindOf(following, subject))) return subject;
    if (to === 'it' || to === 'they') continue;
    const text = following.sentences[before]?.text ?? '';
    if (!/^(?:He|She|His|Her)\b/.test(text) && namesPerson(text)) return null;
  }
  return null;
}

/** Whether the sentence belongs to the same paragraph or to the one before. */
function isNear({ sentences }: Following, before: number, at: number): boolean {
  const [first, second] = [sentences[before], sentences[at]];
  if (first === undefined || second === undefined) return false;
  return second.block - first.block <= 1 && first.kind !== 'heading' && second.kind !== 'heading';
}

/** The name that the sentence begins with, if it is one. */
function subjectOf(following: Following, at: number, orOwner: boolean): string | null {
  const { text, kind, start } = following.sentences[at] as Sentence;
  if (kind === 'caption' || OPENS_QUOTED.test(text)) return null;
  const name = leadingName(text, orOwner);
  return name === null || name.includes(' ') || isWithin(following, name, start) ? name : null;
}

/** Whether the word stands within a sentence nearby as well: then its capital makes it a name. */
function isWithin({ text, areNames }: Following, name: string, near: number): boolean {
  const known = areNames.get(name);
  if (known !== undefined) return known;
  const part = text.text.slice(Math.max(0, near - NEARBY), near + NEARBY);
  let is = false;
  for (let at = part.indexOf(` ${name}`); at >= 0 && !is; at = part.indexOf(` ${name}`, at + 1)) {
    const isAfterWord = /[a-zß-öø-ÿ,]/.test(part.charAt(at - 1));
    is = isAfterWord && !/[\wÀ-ɏ]/.test(part.charAt(at + 1 + name.length));
  }
  areNames.set(name, is);
  return is;
}

function kindOf({ people }: Following, name: string): NameKind {
  const kind = kindOfName(name);
  return kind === 'either' && people.has(lastWord(name)) ? 'person' : kind;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
