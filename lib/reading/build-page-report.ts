import type { Mention } from '../linking/mention.ts';
import type { ReadableText } from '../linking/readable-text.ts';
import type { Contrasts } from '../pack/contrast.ts';
import { rankCards } from './card-weight.ts';
import { findClaims } from './claims.ts';
import { findDifferences } from './differences.ts';
import { findExplanations } from './explanations.ts';
import type { PageContext, PageReport } from './page-report.ts';
import { readSentences } from './read-sentence.ts';
import { countWords, readingMinutes } from './reading-time.ts';
import { summarise } from './summary.ts';

/** Of a page without a mention: all that is shown of its text is about one. */
const NOTHING_TOLD = { cards: [], summary: [], explanations: [], differences: [], claims: [] };

/** Everything the popup and the hover card show of a page. Time is linear in the text; never throws on any text. */
export function buildPageReport(
  text: ReadableText,
  mentions: readonly Mention[],
  packs: readonly Contrasts[],
  context: PageContext,
): PageReport {
  const words = countWords(text);
  if (mentions.length === 0) return { ...NOTHING_TOLD, readingMinutes: readingMinutes(words), words };
  const sentences = readSentences(text, mentions);
  const cards = rankCards(text, mentions, context);
  return {
    cards,
    summary: summarise(sentences, mentions, cards, context, words),
    explanations: findExplanations(sentences, mentions),
    differences: findDifferences(sentences, mentions, packs, context),
    claims: findClaims(sentences, mentions),
    readingMinutes: readingMinutes(words),
    words,
  };
}
