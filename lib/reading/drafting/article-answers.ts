import type { Block, ReadableText } from '../../text/readable-text.ts';
import { type Asked, askedSubject, isQuestion } from './asked-subject.ts';
import { endOfStory } from './end-of-story.ts';
import { plainText } from './plain-quote.ts';

/** A question of the page and the paragraphs that answer it, in the page's words. */
export interface Answer extends Asked {
  readonly question: string;
  readonly paragraphs: readonly string[];
}

const LONGEST_HEADING = 160; // UTF-16 units; a longer one is a teaser
const LONGEST_BOLD_QUESTION = 90; // UTF-16 units
const SHORTEST_ANSWER = 60; // UTF-16 units; less is a caption or a line of a form
const MOST_PARAGRAPHS = 12;

/** The question headings of a page with their answers, in page order, each question once. */
export function findAnswers(text: ReadableText, isTeaser: (block: Block) => boolean): Answer[] {
  const answers = new Map<string, Answer>();
  let open: { question: string; paragraphs: string[] } | null = null;

  function close(): void {
    if (open === null || !isAnswer(open.paragraphs)) return;
    const key = open.question.toLowerCase();
    if (!answers.has(key)) answers.set(key, { ...open, ...askedSubject(open.question) });
  }

  for (const block of text.blocks.slice(0, endOfStory(text))) {
    if (isTeaser(block)) {
      if (block.kind === 'heading') {
        close();
        open = null;
      }
      continue;
    }
    const words = plainText(text.text.slice(block.start, block.end));
    if (block.kind === 'heading' || isQuestionAlone(block.kind, words)) {
      close();
      const question = words === null || words.length > LONGEST_HEADING ? '' : bareQuestion(words);
      open = isAsked(question) ? { question, paragraphs: [] } : null;
    } else if (
      open !== null &&
      words !== null &&
      isProse(block.kind, words) &&
      open.paragraphs.length < MOST_PARAGRAPHS
    ) {
      open.paragraphs.push(words);
    }
  }
  close();
  return [...answers.values()];
}

/** A paragraph that is nothing but a question about something named: a heading in all but its tag. */
function isQuestionAlone(kind: string, words: string | null): boolean {
  if (kind !== 'paragraph' || words === null || words.length > LONGEST_BOLD_QUESTION) return false;
  return /[?？]$/.test(words) && isQuestion(words) && askedSubject(words).subject !== null;
}

/** A question that has no mark must at least name something: "Who is online" does not. */
function isAsked(question: string): boolean {
  return isQuestion(question) && (/[?？]/.test(question) || askedSubject(question).subject !== null);
}

/** "[Insert a picture here]" was left behind by whoever wrote the page. */
function isProse(kind: string, words: string): boolean {
  return (kind === 'paragraph' || kind === 'item' || kind === 'quote') && !/^\[[^\]]*\]$/.test(words);
}

/** Enough text, and not only the beginning of another page's. */
function isAnswer(paragraphs: readonly string[]): boolean {
  const whole = paragraphs.filter((it) => !/(?:…|\.\.\.|\[…\]|\[\.\.\.\])["”’]?$/.test(it));
  return whole.reduce((sum, it) => sum + it.length, 0) >= SHORTEST_ANSWER;
}

/** Without a number or a picture before it and the sign of a link behind it. */
function bareQuestion(heading: string): string {
  return heading
    .replace(/^[^\p{L}\p{N}"“‘'«„「『¿¡([]+/u, '')
    .replace(/^(?:\d{1,2}[.):]|Q\d{0,2}[.:]) ?/, '')
    .replace(/([?？]["”’'»)]?)[^\p{L}\p{N}?？]*$/u, '$1');
}
