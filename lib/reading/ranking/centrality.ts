import { inSlices } from '../../text/in-slices.ts';
import type { PlacedSentence } from '../sentences/placed-sentence.ts';
import { SENTENCES_A_SLICE } from '../sentences/read-sentence.ts';

/** How central a sentence's words are to the article. */
export interface Centrality {
  /**
   * The mean overlap with all other sentences, by the words they share over the length: the degree of TextRank's graph (Mihalcea and Tarau
   * 2004), which needs no pairs, since each word adds how many others have it.
   */
  readonly degree: number;
  /** The share of sentences with a smaller degree, 0..1. */
  readonly rank: number;
  /** The mean over its words of how widely the article uses them (SumBasic, Nenkova and Vanderwende 2005). */
  readonly spread: number;
}

const FEWEST_WORDS = 6; // a shorter sentence's mean says little

/** For each sentence, in order. Yields where it may be interrupted. */
export function* measureCentrality(sentences: readonly PlacedSentence[]): Generator<undefined, Centrality[]> {
  const counts = new Map<string, number>();
  yield* inSlices(sentences, SENTENCES_A_SLICE, ({ sentence }) => {
    for (const word of sentence.words()) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  const measured: Omit<Centrality, 'rank'>[] = [];
  const all = Math.max(1, sentences.length);
  yield* inSlices(sentences, SENTENCES_A_SLICE, ({ sentence }) => {
    const words = sentence.words();
    let others = 0;
    let spread = 0;
    for (const word of words) {
      const elsewhere = (counts.get(word) ?? 1) - 1;
      others += elsewhere;
      spread += Math.sqrt(elsewhere / all);
    }
    measured.push({
      degree: others / (Math.log(words.size + 1) + 1) / all,
      spread: spread / Math.max(FEWEST_WORDS, words.size),
    });
  });
  const ranks = ranksOf(measured.map(({ degree }) => degree));
  yield;
  return measured.map((it, at) => ({ ...it, rank: ranks[at] ?? 0 }));
}

/** For each value the share of values below it, 0..1. */
function ranksOf(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const places = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!places.has(value)) places.set(value, at);
  });
  return values.map((value) => (places.get(value) ?? 0) / Math.max(1, values.length - 1));
}
