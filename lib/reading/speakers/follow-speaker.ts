import { isCapital } from '../../text/letters.ts';
import type { ReadableText, Span } from '../../text/readable-text.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isGrammarWord } from '../../text/tokens.ts';
import { kindOfName, mayMean, type NameKind } from './name-kind.ts';
import { paragraphVoices } from './paragraph-voices.ts';
import { quotationsOf } from './quoted-text.ts';
import { readVoice } from './read-voice.ts';
import { type Attribution, attributionFrom, NOT_REPORTED, UNNAMED } from './speaker.ts';
import type { Speech } from './speech.ts';
import { isPointing, pointing, type Referent, type Voice } from './voice.ts';

const REACH = 8; // sentences before one in which its speaker is looked for
const NEARBY = 4000; // UTF-16 units around a sentence in which its first word must be a name as well
const FRAME =
  /^(?:(?:When|As|While|After|But|And|Then|Now) |[A-ZÀ-Þ][a-zß-öø-ÿ]+(?: [^,.;:“"]{2,60})?, )(?=(?:the )?[A-ZÀ-Þ])/;
const LEADING_NAME = /^(?:[Tt]he )?([A-ZÀ-Þ][\wÀ-ɏ.&’'-]*?(?: [A-ZÀ-Þ][\wÀ-ɏ.&-]*?){0,4})(?:['’]s\b| [a-zß-öø-ÿ]|, )/;

/** A person's full name, anywhere. */
const FULL_NAME = /(?<![\wÀ-ɏ’'-])[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ][a-zß-ÿ]+(?![\wÀ-ɏ])(?! [A-ZÀ-Þ])/;

/** A page on the way through its sentences. */
interface Following {
  readonly text: ReadableText;
  readonly sentences: readonly Sentence[];
  readonly speech: Speech;
  readonly paragraphs: ReadonlyMap<number, Attribution>;
  /** By sentence, as far as they were read. */
  readonly attributions: Attribution[];
  /** Last words of people's full names. */
  readonly people: Set<string>;
  quotations: { readonly block: number; readonly spans: readonly Span[] };
}

/**
 * Whose words each sentence of a page gives, by its index: what it tells by itself, and for "he", "the company" and a quotation that goes
 * on, who spoke right before, where nobody else can be meant. A sentence is read when asked for, after those before it, and once.
 */
export function followSpeakers(
  text: ReadableText,
  sentences: readonly Sentence[],
  speech: Speech,
): (at: number) => Attribution {
  const following: Following = {
    text,
    sentences,
    speech,
    paragraphs: paragraphVoices(text),
    attributions: [],
    people: new Set(),
    quotations: { block: -1, spans: [] },
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
  const sentence = following.sentences[at] as Sentence;
  const voice = isQuoted(following, sentence) ? pointing('any') : voiceOfSentence(sentence, following.speech);
  const own = isPointing(voice) ? resolve(following, voice.to, at) : attributionFrom(voice);
  if (own.speaker !== null && kindOfName(own.speaker) === 'person') following.people.add(lastWord(own.speaker));
  return sentence.kind === 'quote' ? own : withVoice(own, following.paragraphs.get(sentence.block));
}

function voiceOfSentence({ text, kind }: Sentence, speech: Speech): Voice {
  return readVoice(text, speech) ?? (kind === 'quote' ? pointing('any') : null);
}

/** Where somebody speaks for a whole paragraph and the sentence gives another's words, it does not tell in whose mouth they are. */
function withVoice(own: Attribution, voice: Attribution | undefined): Attribution {
  if (voice === undefined || (own.speaker !== null && voice.speaker === null)) return own;
  return own.isReported ? UNNAMED : voice;
}

/** Whether the sentence lies in a long quotation, but for its own full stop. */
function isQuoted(following: Following, { block, start, end }: Sentence): boolean {
  if (following.quotations.block !== block) {
    const span = following.text.blocks[block] as Span;
    following.quotations = { block, spans: quotationsOf(following.text.text, span) };
  }
  return following.quotations.spans.some((it) => it.start <= start && end <= it.end + 1);
}

function resolve(following: Following, to: Referent, at: number): Attribution {
  const speaker = to === 'any' ? speakerRightBefore(following, at) : speakerBefore(following, to, at);
  return speaker === null ? UNNAMED : { isReported: true, speaker };
}

function speakerRightBefore(following: Following, at: number): string | null {
  if (!isNear(following, at - 1, at)) return null;
  const { isReported, speaker } = following.attributions[at - 1] ?? NOT_REPORTED;
  if (isReported) return speaker;
  const name = subjectOf(following, at - 1);
  return name !== null && kindOf(following, name) === 'person' ? name : null;
}

/** The nearest that "he", "it" or "the company" can mean; null where another person stands between. */
function speakerBefore(following: Following, to: Referent, at: number): string | null {
  for (let before = at - 1; before >= at - REACH && isNear(following, before, at); before -= 1) {
    for (const name of [following.attributions[before]?.speaker ?? null, subjectOf(following, before)]) {
      if (name !== null && mayMean(to, kindOf(following, name))) return name;
    }
    const other = FULL_NAME.exec(following.sentences[before]?.text ?? '')?.[0];
    if (to !== 'it' && to !== 'they' && other !== undefined && kindOfName(other) === 'person') return null;
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
function subjectOf({ text, sentences }: Following, at: number): string | null {
  const sentence = sentences[at] as Sentence;
  if (sentence.kind === 'caption') return null;
  const words = sentence.text.replace(FRAME, '');
  const name = LEADING_NAME.exec(words)?.[1];
  if (name === undefined || name.includes(' ')) return name ?? null;
  if (isGrammarWord(name.toLowerCase()) || !isCapital(name)) return null;
  // A single word is a name if it has its capital within a sentence as well.
  const near = text.text.slice(Math.max(0, sentence.start - NEARBY), sentence.start + NEARBY);
  const within = near.indexOf(` ${name} `);
  return within > 0 && /[a-zß-ÿ,]/.test(near.charAt(within - 1)) ? name : null;
}

function kindOf({ people }: Following, name: string): NameKind {
  const kind = kindOfName(name);
  return kind === 'either' && people.has(lastWord(name)) ? 'person' : kind;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
