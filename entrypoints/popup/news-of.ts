import type { CardNews } from '../../components/card/actions.ts';
import { newsSince, type OpenedCards } from '../../lib/extension/history/opened-cards.ts';
import type { CardSet, TopicId } from '../../lib/pack/card.ts';

/** Which cards have newer updates than when they were last opened; none where nothing is remembered. */
export function newsOf({ cards }: Pick<CardSet, 'cards'>, opened: OpenedCards | null): ReadonlyMap<TopicId, CardNews> {
  const news = new Map<TopicId, CardNews>();
  for (const card of cards) {
    const last = opened?.get(card.topic);
    const updates = last === undefined ? 0 : newsSince(card, last).length;
    if (last !== undefined && updates > 0) news.set(card.topic, { since: last.day, updates });
  }
  return news;
}
