import type { Card, Statement } from '../../pack/card.ts';
import { LONGEST_NAME, LONGEST_QUESTION, LONGEST_SHORT, LONGEST_TEXT, MOST_TEXTS } from '../../pack/format/limits.ts';
import { splitSentences } from '../../text/sentences.ts';
import { ANSWER_BONUS, EXPLAINS_FROM, scoreTerm } from '../explanations/score-term.ts';
import { termPlaces } from '../explanations/term-places.ts';
import type { Answer } from './article-answers.ts';
import { cutText } from './plain-quote.ts';

/** How many sentences from the beginning may be the short answer. */
const REACH = 8;
const SHORTEST_ANSWER = 30; // UTF-16 units; less is a caption or an outcry

/** A card with an answer in the page's own words; `name` is what it is about, null where the question names nothing. */
export function cardOfAnswer(answer: Answer, topic: string, name: string | null): Card | null {
  const sentences = sentencesOf(answer.paragraphs);
  const short = shortAnswer(sentences, answer, name);
  if (short === null) return null;
  const title = name ?? answer.question.replace(/[?？]$/, '');
  const paragraphs = answer.paragraphs.flatMap(inPieces).slice(0, MOST_TEXTS);
  const isAllSaid = paragraphs.length === 1 && paragraphs[0] === short;
  return {
    topic,
    kind: kindOf(name),
    title: titleOf(title),
    question: cutText(answer.question, LONGEST_QUESTION),
    short: quotation(cutText(short, LONGEST_SHORT)),
    explanation: isAllSaid ? [] : paragraphs.map(quotation),
    arguments: [],
    updates: [],
    related: [],
  };
}

/** The first sentence that explains the name best; else the answer's beginning. */
function shortAnswer(sentences: readonly string[], { asksWhat }: Answer, name: string | null): string | null {
  const first = sentences.find((it) => it.length >= SHORTEST_ANSWER && /[.!?。！？]["”’»)]?$/.test(it)) ?? sentences[0];
  if (first === undefined) return null;
  if (name === null || !asksWhat) return first;
  const scored = sentences.slice(0, REACH).map((sentence) => ({
    sentence,
    score: Math.max(0, ...termPlaces(sentence, name).map((place) => scoreTerm(sentence, place, ANSWER_BONUS))),
  }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= EXPLAINS_FROM ? best.sentence : first;
}

/** A paragraph too long for one statement, cut between sentences. */
function inPieces(paragraph: string): string[] {
  if (paragraph.length <= LONGEST_TEXT) return [paragraph];
  const pieces: string[] = [];
  for (const sentence of sentencesOf([paragraph])) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + sentence.length < LONGEST_TEXT)
      pieces[pieces.length - 1] = `${last} ${sentence}`;
    else pieces.push(cutText(sentence, LONGEST_TEXT));
  }
  return pieces;
}

function sentencesOf(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((text) =>
    splitSentences({
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph', lang: null }],
      opaque: [],
    }).map((sentence) => sentence.text),
  );
}

function quotation(text: string): Statement {
  return { text, basis: [], quoted: true };
}

/** A guess for the reader to correct: names are things that somebody makes, other words are ideas. */
function kindOf(name: string | null): Card['kind'] {
  if (name === null) return 'background';
  return /\p{Lu}/u.test(name) ? 'product' : 'idea';
}

function titleOf(name: string): string {
  return cutText(name.charAt(0).toUpperCase() + name.slice(1), LONGEST_NAME);
}
