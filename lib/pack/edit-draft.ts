import type { Card, Release, TopicId } from './card.ts';
import type { Pack } from './pack.ts';

/** What the reader may change of a drafted card. */
export interface CardEdit {
  readonly title?: string;
  readonly question?: string;
  /** The short answer; `isQuoted` where it is a sentence of the page. */
  readonly answer?: { readonly text: string; readonly isQuoted: boolean };
  /** Separated by commas. */
  readonly aliases?: string;
}

const COMMAS = /[,،、，]/; // of Latin, Arabic, Japanese and Chinese writing

/** A draft with a card changed, whether or not a pack may hold what was typed. A changed title or question changes no topic. */
export function editCard(pack: Pack, topic: TopicId, { aliases, ...texts }: CardEdit): Pack {
  const cards = pack.cards.map((card) => (card.topic === topic ? withTexts(card, texts) : card));
  if (aliases === undefined) return { ...pack, cards };
  const list = typedNames(aliases);
  const others = pack.names.filter((names) => names.topic !== topic);
  const own = list.length === 0 ? [] : [{ topic, core: true, aliases: list }];
  return { ...pack, cards, names: inCardOrder([...others, ...own], cards) };
}

function withTexts(card: Card, { title, question, answer }: Omit<CardEdit, 'aliases'>): Card {
  return {
    ...card,
    ...(title === undefined ? {} : { title: typedText(title) }),
    ...(question === undefined ? {} : { question: typedText(question) }),
    ...(answer === undefined ? {} : { short: answered(answer) }),
  };
}

/** The page's words are a quotation; what the reader writes is none. */
function answered({ text, isQuoted }: NonNullable<CardEdit['answer']>): Card['short'] {
  const typed = typedText(text);
  return isQuoted ? { text: typed, basis: [], quoted: true } : { text: typed, basis: [] };
}

/** What was typed, on one line. */
export function typedText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Names that were typed with commas between, each once. */
export function typedNames(text: string): string[] {
  return [...new Set(text.split(COMMAS).map(typedText))].filter((name) => name !== '');
}

/** A draft without some of its cards; no other card leads to them any more. */
export function dropCards(pack: Pack, topics: ReadonlySet<TopicId>): Pack {
  return {
    ...pack,
    cards: pack.cards
      .filter((card) => !topics.has(card.topic))
      .map((card) => ({ ...card, related: card.related.filter((it) => !topics.has(it)) })),
    names: pack.names.filter((names) => !topics.has(names.topic)),
    ...(pack.timeline === undefined ? {} : { timeline: pack.timeline.flatMap((it) => withoutTopics(it, topics)) }),
  };
}

/** A release as the other cards show it; none where no other does. */
function withoutTopics({ version, ...release }: Release, dropped: ReadonlySet<TopicId>): Release[] {
  const topics = release.topics.filter((it) => !dropped.has(it));
  if (topics.length === 0) return [];
  return [{ ...release, topics, ...(version === undefined || dropped.has(version.topic) ? {} : { version }) }];
}

function inCardOrder(names: Pack['names'], cards: readonly Card[]): Pack['names'] {
  const place = new Map(cards.map(({ topic }, at) => [topic, at]));
  return names.toSorted((a, b) => (place.get(a.topic) ?? 0) - (place.get(b.topic) ?? 0));
}
