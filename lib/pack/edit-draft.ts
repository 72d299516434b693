import { splitSentences } from '../text/sentences.ts';
import type { Card, Release, Statement, TopicId } from './card.ts';
import type { Pack } from './pack.ts';

/** What the reader may change of a drafted card. */
export interface CardEdit {
  readonly title?: string;
  /** The short answer, in the page's words or the reader's own. */
  readonly answer?: string;
  /** Separated by commas. */
  readonly aliases?: string;
}

const COMMAS = /[,،、，]/; // of Latin, Arabic, Japanese and Chinese writing
const LONGEST_CHOICE = 280; // UTF-16 units; a card's short answer is no longer

/** A draft with a card changed. A changed title changes no topic. */
export function editCard(pack: Pack, topic: TopicId, { title, answer, aliases }: CardEdit): Pack {
  const cards = pack.cards.map((card) => {
    if (card.topic !== topic) return card;
    const short = answer === undefined ? card.short : answered(card, answer);
    return title === undefined ? { ...card, short } : { ...card, title, short };
  });
  if (aliases === undefined) return { ...pack, cards };
  const list = [...new Set(aliases.split(COMMAS).map((alias) => alias.trim()))].filter((alias) => alias !== '');
  const others = pack.names.filter((names) => names.topic !== topic);
  const own = list.length === 0 ? [] : [{ topic, core: true, aliases: list }];
  return { ...pack, cards, names: inCardOrder([...others, ...own], cards) };
}

/** The page's words stay a quotation; what the reader writes is none. An empty answer changes nothing. */
function answered(card: Card, answer: string): Statement {
  const text = answer.replace(/\s+/g, ' ').trim().slice(0, LONGEST_CHOICE);
  if (text === '' || text === card.short.text) return card.short;
  return answerChoices(card).includes(text) ? { text, basis: [], quoted: true } : { text, basis: [] };
}

/** The page's sentences that a drafted card may have for its short answer, in the page's order. */
export function answerChoices({ short, explanation }: Card): string[] {
  const said = explanation.filter(({ quoted }) => quoted === true).flatMap(({ text }) => sentencesOf(text));
  const all = short.quoted === true && !said.includes(short.text) ? [short.text, ...said] : said;
  return [...new Set(all)].filter(({ length }) => length <= LONGEST_CHOICE);
}

function sentencesOf(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const, lang: null }];
  return splitSentences({ text, blocks, opaque: [] }).map((sentence) => sentence.text);
}

/** A draft without a card; no other card leads to it any more. */
export function dropCard(pack: Pack, topic: TopicId): Pack {
  return {
    ...pack,
    cards: pack.cards
      .filter((card) => card.topic !== topic)
      .map((card) => ({ ...card, related: card.related.filter((it) => it !== topic) })),
    names: pack.names.filter((names) => names.topic !== topic),
    ...(pack.timeline === undefined ? {} : { timeline: pack.timeline.flatMap((it) => withoutTopic(it, topic)) }),
  };
}

/** A release as the other cards show it; none where no other does. */
function withoutTopic({ version, ...release }: Release, topic: TopicId): Release[] {
  const topics = release.topics.filter((it) => it !== topic);
  if (topics.length === 0) return [];
  return [{ ...release, topics, ...(version === undefined || version.topic === topic ? {} : { version }) }];
}

function inCardOrder(names: Pack['names'], cards: readonly Card[]): Pack['names'] {
  const place = new Map(cards.map(({ topic }, at) => [topic, at]));
  return names.toSorted((a, b) => (place.get(a.topic) ?? 0) - (place.get(b.topic) ?? 0));
}
