import type { Span } from '../../text/readable-text.ts';
import { isContentToken, tokenise } from '../../text/tokens.ts';

const REACH = 700; // UTF-16 units
const MOST = 14;

/** What a sentence might explain when no term is given: its runs of words that carry meaning, in text order. */
export function termCandidates(sentence: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = -1;
  for (const token of tokenise(sentence.slice(0, REACH))) {
    if (isContentToken(token)) {
      if (start < 0) start = token.start;
      end = token.end;
    } else if (start >= 0) {
      spans.push({ start, end });
      start = -1;
    }
  }
  if (start >= 0) spans.push({ start, end });
  return spans.slice(0, MOST);
}
