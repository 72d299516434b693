import type { Mention } from '../linking/mention.ts';
import type { CardOnPage, PageContext, Quote, ReadSentence } from './page-report.ts';
import { asQuote } from './quote.ts';

const MOST = 4;
/** A page below this many words is read as fast as its summary. */
const FEWEST_WORDS = 220;

/** At most four of the page's sentences about its topics, in page order; none for a page too short to need one. */
export function summarise(
  sentences: readonly ReadSentence[],
  _mentions: readonly Mention[],
  _cards: readonly CardOnPage[],
  _context: PageContext,
  words: number,
): Quote[] {
  if (words < FEWEST_WORDS) return [];
  return sentences
    .filter((it) => it.kind === 'paragraph' && it.mentions.length > 0)
    .slice(0, MOST)
    .map(asQuote);
}
