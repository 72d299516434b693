import { startsWord } from './letters.ts';
import type { Span } from './readable-text.ts';

const CLOSER_OF: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '„': '“', '「': '」', '『': '』' };
const MARKS = /["“”‘’«»„「」『』]/g;

/**
 * Quotations of a text in order, marks included, not overlapping. A straight mark opens after a space and closes
 * otherwise; a single mark within a word, or after a plural's s, is an apostrophe; a mark without its partner gives nothing. One pass.
 */
export function findQuotations(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let closer = '';
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (start >= 0 && mark === closer && closesHere(text, index, mark)) {
      found.push({ start, end: index + 1 });
      start = -1;
    } else if (mark === '‘' && start >= 0) {
      // Within a quotation in double marks, or an apostrophe.
    } else if (/["‘]/.test(mark) ? opensHere(text, index) : CLOSER_OF[mark] !== undefined) {
      // A second opening mark without a closing one between: the writer repeats it at each paragraph, or forgot one.
      start = index;
      closer = CLOSER_OF[mark] ?? '"';
    }
  }
  return found;
}

function closesHere(text: string, index: number, mark: string): boolean {
  if (mark === '"') return !opensHere(text, index);
  return mark !== '’' || !isApostrophe(text, index);
}

/** "Meta’s", and "users’ data": at a word's end it closes where the sentence or the clause does. */
function isApostrophe(text: string, index: number): boolean {
  const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
  if (startsWord(after)) return true;
  return before === 's' && after === ' ';
}

function opensHere(text: string, index: number): boolean {
  return index === 0 || /[\s([—–-]/.test(text.charAt(index - 1));
}
