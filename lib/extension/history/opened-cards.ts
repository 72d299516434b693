import type { Card, PartialDate, TopicId, Update } from '../../pack/card.ts';
import { isPartialDate } from '../../pack/is-partial-date.ts';
import { newsIn } from '../../pack/news-in.ts';
import { isTopicId } from '../topic-id.ts';
import { type Day, isDay } from './day.ts';
import { newestWithin } from './newest-within.ts';

/** When a topic's card was last opened, and what was then its newest update's date; empty where it had none. */
export interface OpenedCard {
  readonly day: Day;
  /** Updates come with new versions of Sidelight, weeks after what they tell of: the day alone would call all of them read. */
  readonly newest: PartialDate;
}

export type OpenedCards = ReadonlyMap<TopicId, OpenedCard>;

type Updated = Pick<Card, 'updates'>;

const MOST = 100_000; // bytes as JSON: about 1,500 cards

/** The date of a card's newest update, empty where it has none. */
export function newestUpdate(card: Updated): PartialDate {
  return newsIn(card).reduce((newest, { date }) => (date > newest ? date : newest), '');
}

/** A card's updates that are newer than what it had when it was last opened. */
export function newsSince(card: Updated, { newest }: OpenedCard): readonly Update[] {
  return newsIn(card).filter(({ date }) => date > newest);
}

/** With a card that was opened last. Of too many those go that were not opened for longest. */
export function withOpened(cards: OpenedCards, topic: TopicId, opened: OpenedCard): OpenedCards {
  const others = [...cards].filter(([other]) => other !== topic);
  return readOpened(newestWithin([...others, [topic, opened]], MOST));
}

/** From whatever is stored; what is of another form is left out. */
export function readOpened(stored: unknown): OpenedCards {
  return new Map(Array.isArray(stored) ? stored.filter(isEntry) : []);
}

function isEntry(value: unknown): value is [TopicId, OpenedCard] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [topic, opened] = value as [unknown, Partial<OpenedCard> | null];
  return isTopicId(topic) && isDay(opened?.day) && isNewest(opened.newest);
}

function isNewest(value: unknown): value is PartialDate {
  return typeof value === 'string' && (value === '' || isPartialDate(value));
}
