import type { Span } from '../linking/readable-text.ts';

const CLOSER_OF: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '「': '」', '『': '』' };
const MARKS = /["“”«»„「」『』]/g;

/**
 * Quotations of a text in order, marks included, not overlapping. A straight mark opens after a space and closes
 * otherwise; a mark without its partner gives nothing. One pass.
 */
export function findQuotations(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let closer = '';
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (start >= 0 && mark === closer && !(mark === '"' && opensHere(text, index))) {
      found.push({ start, end: index + 1 });
      start = -1;
    } else if (mark === '"' ? opensHere(text, index) : CLOSER_OF[mark] !== undefined) {
      // A second opening mark without a closing one between: the writer repeats it at each paragraph, or forgot one.
      start = index;
      closer = CLOSER_OF[mark] ?? '"';
    }
  }
  return found;
}

function opensHere(text: string, index: number): boolean {
  return index === 0 || /[\s([—–-]/.test(text.charAt(index - 1));
}
