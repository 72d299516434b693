import type { Block, ReadableText, Span } from '../../text/readable-text.ts';
import { splitSentences } from '../../text/sentences.ts';
import { scoreTerm } from '../explanations/score-term.ts';
import { termCandidates } from '../explanations/term-candidates.ts';
import { mayReport } from '../speakers/may-report.ts';
import type { Answer } from './article-answers.ts';
import { endOfStory } from './end-of-story.ts';
import { plainText } from './plain-quote.ts';

const MOST = 12;
/** Far above even: a card that is offered must be one that explains. */
const SURE = 0.8;
const LONGEST = 420; // UTF-16 units of a sentence
const MOST_WORDS = 5;
const STANDS_FOR =
  /^(?:one|other|another|such|this|that|it|most|many|some|here|there|below|above|first|last|next)\b|\b(?:itself|themselves|everything|something|anything|everyone)$/i;
/** "Appendix 1", "Agent B": parts of the page itself. */
const LABEL = /^\p{L}+ (?:\p{Lu}|\d{1,3})$/u;

/** Terms that the page's sentences define, each with the sentence, in page order; none that `known` answers already. */
export function findDefinitions(
  text: ReadableText,
  known: readonly Answer[],
  isTeaser: (block: Block) => boolean,
): Answer[] {
  const taken = new Set(known.map(({ subject }) => subject?.toLowerCase()));
  const said = known.flatMap(({ paragraphs }) => paragraphs);
  const definitions: Answer[] = [];
  const blocks = text.blocks
    .slice(0, endOfStory(text))
    .filter((block) => (block.kind === 'paragraph' || block.kind === 'item') && !isTeaser(block));
  for (const sentence of splitSentences({ ...text, blocks })) {
    if (definitions.length === MOST) break;
    const words = plainText(sentence.text);
    if (words === null || words.length > LONGEST) continue;
    if (said.some((paragraph) => paragraph.includes(words)) || mayReport(words)) continue;
    const term = definedTerm(words);
    if (term === null || taken.has(term.toLowerCase())) continue;
    taken.add(term.toLowerCase());
    definitions.push({
      question: questionOf(term, words),
      subject: term,
      asksWhat: true,
      paragraphs: [words],
    });
  }
  return definitions;
}

/** With the article that the sentence has before the term. */
function questionOf(term: string, sentence: string): string {
  const before = sentence.slice(0, sentence.indexOf(term));
  const article = /(?:^| )((?:an?|the) )$/i.exec(before)?.[1]?.toLowerCase() ?? '';
  return `What ${/[^s]s$/.test(term) ? 'are' : 'is'} ${article}${term}?`;
}

/** What the sentence defines: one of its first two terms, a name or in the sentence's very beginning. */
function definedTerm(sentence: string): string | null {
  const scored = termCandidates(sentence)
    .slice(0, 2)
    .filter((span) => isNamed(sentence, span))
    .map((span) => ({ term: sentence.slice(span.start, span.end), score: scoreTerm(sentence, span) }))
    .filter(({ score }) => score >= SURE);
  return scored.toSorted((a, b) => b.score - a.score)[0]?.term ?? null;
}

/** A name, or the noun that the sentence begins with; "the tool itself" is only a name for what was named before. */
function isNamed(sentence: string, { start, end }: Span): boolean {
  const term = sentence.slice(start, end);
  if (term.split(' ').length > MOST_WORDS || !/^[\p{L}\p{N}]/u.test(term) || !/\p{L}{2}/u.test(term)) return false;
  if (STANDS_FOR.test(term) || LABEL.test(term)) return false;
  return /\p{Lu}/u.test(start === 0 ? term.slice(1) : term) || /^(?:an? |["“‘])?$/i.test(sentence.slice(0, start));
}
