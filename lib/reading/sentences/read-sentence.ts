import type { Mention } from '../../linking/mention.ts';
import { inSlices } from '../../text/in-slices.ts';
import type { ReadableText } from '../../text/readable-text.ts';
import { type Sentence, splitSentencesInSlices } from '../../text/sentences.ts';
import { paragraphVoices } from '../speakers/paragraph-voices.ts';
import { type Attribution, attributionOf, UNNAMED } from '../speakers/speaker.ts';
import { wordsOf } from './likeness.ts';
import { mentionsWithin } from './mentions.ts';

/** Sentences that are looked at in one go; one that holds a mention may take 30 µs. */
export const SENTENCES_A_SLICE = 64;

/** A sentence with what several readers of the text ask about it; each is found out once, when first asked for. */
export interface ReadSentence extends Sentence {
  /** Indices into the page's mentions. */
  readonly mentions: readonly number[];
  /** See `wordsOf`. */
  words(): ReadonlySet<string>;
  attribution(): Attribution;
}

/** The sentences of a page in text order, with the mentions that each one holds. Yields where it may be interrupted. */
export function* readSentences(text: ReadableText, mentions: readonly Mention[]): Generator<undefined, ReadSentence[]> {
  const sentences = yield* splitSentencesInSlices(text);
  const within = mentionsWithin(sentences, mentions);
  yield;
  const voices = paragraphVoices(text);
  yield;
  const read: ReadSentence[] = [];
  yield* inSlices(sentences, SENTENCES_A_SLICE, (sentence, at) => {
    read.push(readSentence(sentence, within[at] ?? [], voices.get(sentence.block)));
  });
  return read;
}

function readSentence(sentence: Sentence, mentions: readonly number[], voice: Attribution | undefined): ReadSentence {
  let words: ReadonlySet<string> | null = null;
  let attribution: Attribution | null = null;
  return {
    ...sentence,
    mentions,
    words() {
      words ??= wordsOf(sentence.text);
      return words;
    },
    attribution() {
      attribution ??= withVoice(attributionOf(sentence.text), voice);
      return attribution;
    },
  };
}

/** Where somebody speaks for a whole paragraph and the sentence gives another's words, it does not tell in whose mouth they are. */
function withVoice(own: Attribution, voice: Attribution | undefined): Attribution {
  if (voice === undefined || (own.speaker !== null && voice.speaker === null)) return own;
  return own.isReported ? UNNAMED : voice;
}
