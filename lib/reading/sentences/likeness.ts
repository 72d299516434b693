import { inSlices } from '../../text/in-slices.ts';
import { isLatin } from '../../text/letters.ts';
import { isContentToken, isGrammarWord, tokenise } from '../../text/tokens.ts';

const REACH = 600; // UTF-16 units
/** From this `likeness` on two sentences say much the same. */
export const ALIKE_FROM = 0.6;
/** The words that `tokenise` finds, in small letters, without where they stand: a fifth of the time. */
const LATIN_WORD = /[0-9a-zªµºß-öø-ɏ]+(?:['’.+-]+[0-9a-zß-öø-ɏ]+)*/g;
/** Kana, Chinese characters, Thai, Lao, Burmese, Khmer: scripts without spaces between words. */
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/**
 * The words of a sentence that carry meaning, in small letters, plural and singular as one. Where the script sets no spaces,
 * pairs of signs stand in for words.
 */
export function wordsOf(sentence: string): Set<string> {
  const words = new Set<string>();
  for (const word of spokenWords(sentence)) if (!isGrammarWord(word)) words.add(singular(word));
  return words;
}

const SENTENCES_A_SLICE = 128; // at some 10 µs each

/**
 * In how many of the sentences each of `words` (see `wordsOf`) stands; of what else they hold nothing is kept. Yields where it may
 * be interrupted.
 */
export function* countSentences(
  words: Iterable<string>,
  sentences: readonly { readonly text: string }[],
): Generator<undefined, Map<string, number>> {
  const counts = new Map<string, number>();
  const lastIn = new Map<string, number>();
  for (const word of words) counts.set(word, 0);
  yield* inSlices(sentences, SENTENCES_A_SLICE, ({ text }, at) => {
    for (const spoken of spokenWords(text)) {
      const word = singular(spoken);
      const count = counts.get(word);
      if (count === undefined || lastIn.get(word) === at || isGrammarWord(spoken)) continue;
      counts.set(word, count + 1);
      lastIn.set(word, at);
    }
  });
  return counts;
}

function spokenWords(sentence: string): readonly string[] {
  const text = sentence.slice(0, REACH);
  if (!isLatin(text)) return otherWords(text);
  return (text.toLowerCase().match(LATIN_WORD) ?? []).map(withoutPossessive);
}

function withoutPossessive(word: string): string {
  return word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

function otherWords(text: string): string[] {
  const words = tokenise(text)
    .filter(isContentToken)
    .map(({ lower }) => lower);
  return words.flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : [word]));
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
}

export function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return likeness(a, b) >= ALIKE_FROM;
}

/** The share of the shorter sentence's words that the other has too: 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0) return many.size === 0 ? 1 : 0;
  let common = 0;
  for (const word of few) if (many.has(word)) common += 1;
  return common / few.size;
}
