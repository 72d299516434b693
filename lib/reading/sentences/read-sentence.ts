import type { Mention } from '../../linking/mention.ts';
import { inSlices } from '../../text/in-slices.ts';
import type { ReadableText } from '../../text/readable-text.ts';
import { type Sentence, splitSentencesInSlices } from '../../text/sentences.ts';
import { followSpeakers } from '../speakers/follow-speaker.ts';
import type { Attribution } from '../speakers/speaker.ts';
import type { Speech } from '../speakers/speech.ts';
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
export function* readSentences(
  text: ReadableText,
  mentions: readonly Mention[],
  speech: Speech,
): Generator<undefined, ReadSentence[]> {
  const sentences = yield* splitSentencesInSlices(text, speech.placeBreak);
  const within = mentionsWithin(sentences, mentions);
  yield;
  const attributionAt = followSpeakers(text, sentences, speech);
  yield;
  const read: ReadSentence[] = [];
  yield* inSlices(sentences, SENTENCES_A_SLICE, (sentence, at) => {
    read.push(readSentence(sentence, within[at] ?? [], () => attributionAt(at)));
  });
  return read;
}

function readSentence(sentence: Sentence, mentions: readonly number[], attribution: () => Attribution): ReadSentence {
  let words: ReadonlySet<string> | null = null;
  return {
    ...sentence,
    mentions,
    words() {
      words ??= wordsOf(sentence.text);
      return words;
    },
    attribution,
  };
}
