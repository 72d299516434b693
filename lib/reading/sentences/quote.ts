import type { Quote } from '../page-report.ts';
import type { ReadSentence } from './read-sentence.ts';

/**
 * The sentence as a quotation, with who says it where it reports somebody's words; null where it reports them and does not
 * say whose, for then it would pass for the page's own.
 */
export function asQuote(sentence: ReadSentence): Quote | null {
  const { text, start, end } = sentence;
  const { isReported, speaker } = sentence.attribution();
  if (speaker !== null) return { text, span: { start, end }, speaker };
  return isReported ? null : { text, span: { start, end } };
}
