import type { Quote, ReadSentence } from './page-report.ts';
import { findSpeaker } from './speaker.ts';

/** The sentence as a quotation, with who says it where the sentence reports somebody's words. */
export function asQuote(sentence: ReadSentence): Quote {
  const { text, start, end } = sentence;
  const speaker = findSpeaker(text);
  return { text, span: { start, end }, ...(speaker === null ? {} : { speaker }) };
}
