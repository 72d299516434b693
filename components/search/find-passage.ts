import type { Card } from '../../lib/pack/card.ts';
import type { Span } from '../../lib/text/readable-text.ts';
import { quotedText } from '../shared/quotation.ts';
import { folded, foldedWithPlaces } from './fold.ts';

/** A sentence of a card, and where the words that were searched for stand in it. */
export interface Passage {
  readonly text: string;
  /** In text order, apart from each other. */
  readonly marks: readonly Span[];
  /** BCP 47, where it is another than the card's. */
  readonly language?: string;
}

/** The first sentence of a card that holds most of the words; the short answer where none holds any. `words` are folded. */
export function findPassage(card: Card, words: readonly string[], language: string): Passage {
  const split = new Intl.Segmenter(language, { granularity: 'sentence' });
  let best: Omit<Passage, 'marks'> = { text: quotedText(card.short, language) };
  let most = 0;
  for (const { text, language: own } of textsOf(card, language)) {
    if (count(text, words) <= most) continue;
    for (const { segment } of split.segment(text)) {
      const found = count(segment, words);
      if (found <= most) continue;
      most = found;
      best = { text: segment.trim(), ...(own === undefined ? {} : { language: own }) };
    }
  }
  return { ...best, marks: marksIn(best.text, words) };
}

/** Where words stand in a text, within other words only where they are nowhere else; those that touch are one. */
export function marksIn(text: string, words: readonly string[]): Span[] {
  const { text: plain, places } = foldedWithPlaces(text);
  return joined(
    words.flatMap((word) => {
      const found = placesOf(word, plain);
      const own = found.filter((at) => !IN_WORD.test(plain.charAt(at - 1)));
      return (own.length > 0 ? own : found).map((at) => spanOf(at, at + word.length, places, text));
    }),
  );
}

/** Of the text as written: one sign may be folded to several, "⒰" to "(u)", and is marked whole. */
function spanOf(from: number, to: number, places: readonly number[], text: string): Span {
  let end = to;
  while (end < places.length && places[end] === places[to - 1]) end += 1;
  return { start: places[from] ?? 0, end: places[end] ?? text.length };
}

const IN_WORD = /[\p{L}\p{N}]/u;

function placesOf(word: string, text: string): number[] {
  const found: number[] = [];
  if (word === '') return found;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
}

function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || span.start > last.end) apart.push(span);
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return apart;
}

function count(text: string, words: readonly string[]): number {
  const plain = folded(text);
  return words.filter((word) => plain.includes(word)).length;
}

interface Text {
  readonly text: string;
  readonly language?: string;
}

/** What a card says, in the order in which a reader meets it; an argument with whose it is. */
function textsOf({ short, facts = [], explanation, arguments: said, updates }: Card, language: string): Text[] {
  return [
    { ...short, text: quotedText(short, language) },
    ...facts.map((fact) => ({ ...fact, text: `${fact.label}: ${fact.value}` })),
    ...explanation.map((it) => ({ ...it, text: quotedText(it, it.language ?? language) })),
    ...said.map((it) => ({ ...it, text: `${it.says}: ${quotedText(it, it.language ?? language)}` })),
    ...updates,
  ];
}
