import type { Card, Release, TopicId } from './card.ts';
import type { Pack } from './pack.ts';

/** What the reader may change of a drafted card. */
export interface CardEdit {
  readonly title?: string;
  /** Separated by commas. */
  readonly aliases?: string;
}

/** A draft with a card changed. A changed title changes no topic. */
export function editCard(pack: Pack, topic: TopicId, { title, aliases }: CardEdit): Pack {
  const cards = pack.cards.map((card) => (card.topic === topic && title !== undefined ? { ...card, title } : card));
  if (aliases === undefined) return { ...pack, cards };
  const list = [...new Set(aliases.split(',').map((alias) => alias.trim()))].filter((alias) => alias !== '');
  const others = pack.names.filter((names) => names.topic !== topic);
  const own = list.length === 0 ? [] : [{ topic, core: true, aliases: list }];
  return { ...pack, cards, names: inCardOrder([...others, ...own], cards) };
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
