import { inSlices } from '../../text/in-slices.ts';
import type { ReadableText } from '../../text/readable-text.ts';

/** Words a minute of silent reading of English non-fiction: Brysbaert 2019, 190 studies, mean 238. */
const WORDS_A_MINUTE = 238;
/** Scripts without spaces: about this many characters carry what one English word does (Brysbaert 2019, Chinese). */
const CHARACTERS_A_WORD = 1.6;

/** Kana, Chinese characters, Thai, Lao, Burmese, Khmer. */
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/g;
const WORD = /[0-9A-Za-z\u00c0-\uffff][^ \n]*/g;

const BLOCKS_A_SLICE = 64; // at some 10 µs each

/**
 * Words that are read: runs of letters and digits; characters of scripts without spaces count by the rate above. Yields where it may be
 * interrupted.
 */
export function* countWords({ text, blocks }: ReadableText): Generator<undefined, number> {
  let words = 0;
  let unspaced = 0;
  yield* inSlices(blocks, BLOCKS_A_SLICE, ({ kind, start, end }) => {
    if (kind === 'code') return;
    const block = text.slice(start, end);
    const own = block.match(UNSPACED)?.length ?? 0;
    unspaced += own;
    words += (own === 0 ? block : block.replace(UNSPACED, ' ')).match(WORD)?.length ?? 0;
  });
  return words + Math.round(unspaced / CHARACTERS_A_WORD);
}

/** Whole minutes, at least one; 0 only for no words. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
