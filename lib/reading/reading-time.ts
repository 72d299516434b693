import type { ReadableText } from '../linking/readable-text.ts';

/** Words a minute of silent reading of English non-fiction: Brysbaert 2019, 190 studies, mean 238. */
const WORDS_A_MINUTE = 238;
/** Scripts without spaces: about this many characters carry what one English word does (Brysbaert 2019, Chinese). */
const CHARACTERS_A_WORD = 1.6;

/** Words that are read: runs of letters and digits; characters of Chinese, Japanese and Thai count by the rate above. */
export function countWords(text: ReadableText): number {
  let words = 0;
  let unspaced = 0;
  let isInWord = false;
  for (const block of text.blocks) {
    if (block.kind === 'code') continue;
    isInWord = false;
    for (let at = block.start; at < block.end; at += 1) {
      const code = text.text.charCodeAt(at);
      if (isUnspaced(code)) {
        unspaced += 1;
        isInWord = false;
      } else if (isWordCode(code)) {
        if (!isInWord) words += 1;
        isInWord = true;
      } else if (code === 0x20 || code === 0x0a) {
        isInWord = false;
      }
    }
  }
  return words + Math.round(unspaced / CHARACTERS_A_WORD);
}

/** Whole minutes, at least one; 0 only for no words. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

function isWordCode(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0xc0
  );
}

/** Kana, Chinese characters, Thai. */
function isUnspaced(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0x0e00 && code <= 0x0e5b);
}
