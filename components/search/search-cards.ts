import type { Card, TopicId } from '../../lib/pack/card.ts';
import type { TopicNames } from '../../lib/pack/topic-names.ts';
import { folded } from './fold.ts';

/** A card that was searched for. */
export interface FoundCard {
  readonly card: Card;
  /** The name of its topic by which it was found, where its title and question do not have it: "Code Llama" of Llama's. */
  readonly name?: string;
}

/** Spellings of a topic's names. */
export type Spellings = ReadonlyMap<TopicId, readonly string[]>;

/** Of all topics. */
export function spellingsOf(names: readonly TopicNames[]): Spellings {
  return new Map(
    names.map(({ topic, aliases }) => [
      topic,
      aliases.flatMap((alias) => (typeof alias === 'string' ? alias : alias.text)),
    ]),
  );
}

/** What a reader asks for, word by word, as texts are compared. Signs around a word say nothing. */
export function wordsOfQuery(query: string): string[] {
  const words = folded(query)
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''));
  return [...new Set(words)].filter((word) => word !== '');
}

const NO_NAMES: readonly string[] = [];

/**
 * The cards that hold every word of the query: first those of which it is a name, then those with the most of its words in one name ("Llama 4" is
 * about Llama), of these the ones that have them in title and question, then the ones that need no more than the short answer for the others.
 */
export function searchCards(
  cards: readonly Card[],
  query: string,
  spellings: Spellings = new Map<TopicId, never>(),
): readonly FoundCard[] {
  const wanted = wordsOfQuery(query);
  if (wanted.length === 0) return query.trim() === '' ? cards.map((card) => ({ card })) : [];
  return cards
    .flatMap((card) => {
      const names = spellings.get(card.topic) ?? NO_NAMES;
      const depth = depthOf(card, names, wanted);
      return depth < 0 ? [] : [{ depth, ...nameOf(card, names, wanted) }];
    })
    .sort(
      (a, b) => Number(b.isNamed) - Number(a.isNamed) || b.named - a.named || b.titled - a.titled || a.depth - b.depth,
    )
    .map(({ card, name }) => (name === undefined ? { card } : { card, name }));
}

/** How many of the card's levels it takes until every word was found, from 0; -1 where some never is. */
function depthOf(card: Card, names: readonly string[], wanted: readonly string[]): number {
  let text = '';
  return levelsOf(card, names).findIndex((level) => {
    text += ` ${level}`;
    return wanted.every((word) => text.includes(word));
  });
}

/** How many words are in title and question, and how many in the name that has the most of them. */
function nameOf(card: Card, names: readonly string[], wanted: readonly string[]) {
  const hits = (text: string) => {
    const plain = folded(text);
    return wanted.filter((word) => plain.includes(word)).length;
  };
  const whole = wanted.join(' ');
  const isNamed = [card.title, ...names].some((text) => wordsOfQuery(text).join(' ') === whole);
  const titled = hits(`${card.title} ${card.question}`);
  let named = titled;
  let name: string | undefined;
  for (const spelling of names) {
    const found = hits(spelling);
    if (found <= named) continue;
    named = found;
    if (found === wanted.length) name = spelling;
  }
  return { card, isNamed, titled, named, name };
}

const levels = new WeakMap<Card, readonly string[]>();

/** The card's texts, folded, in the order in which a reader meets them. */
function levelsOf(card: Card, names: readonly string[]): readonly string[] {
  const known = levels.get(card);
  if (known !== undefined) return [`${known[0]} ${folded(names.join(' '))}`, ...known.slice(1)];
  const { title, question, short, facts = [], explanation, arguments: said, updates } = card;
  const own = [
    [title, question],
    [short.text],
    [
      ...facts.flatMap(({ label, value }) => [label, value]),
      ...said.map(({ says }) => says),
      ...[...explanation, ...said, ...updates].map(({ text }) => text),
    ],
  ].map((level) => folded(level.join(' ')));
  levels.set(card, own);
  return levelsOf(card, names);
}
