import type { Mention } from '../linking/mention.ts';
import type { ReadableText } from '../linking/readable-text.ts';
import { wordsOf } from './sentence-likeness.ts';
import { mentionsWithin } from './sentence-mentions.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Attribution, attributionOf } from './speaker.ts';

/** A sentence with what several readers of the text ask about it; each is found out once, when first asked for. */
export interface ReadSentence extends Sentence {
  /** Indices into the page's mentions. */
  readonly mentions: readonly number[];
  /** See `wordsOf`. */
  words(): ReadonlySet<string>;
  attribution(): Attribution;
}

/** The sentences of a page in text order, with the mentions that each one holds. */
export function readSentences(text: ReadableText, mentions: readonly Mention[]): ReadSentence[] {
  const sentences = splitSentences(text);
  const within = mentionsWithin(sentences, mentions);
  return sentences.map((sentence, at) => readSentence(sentence, within[at] ?? []));
}

function readSentence(sentence: Sentence, mentions: readonly number[]): ReadSentence {
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
      attribution ??= attributionOf(sentence.text);
      return attribution;
    },
  };
}
