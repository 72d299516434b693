import type { CardOnPage, TopicRole, TopicStatement } from '../page-report.ts';
import type { WeighedCard } from './card-weight.ts';

/** Of the heaviest topic's weight. */
const SUBJECT_FROM = 0.6;

/** What each topic is to the article, by its weight and by whether the article says anything on it. */
export function withRoles(cards: readonly WeighedCard[], statements: readonly TopicStatement[]): CardOnPage[] {
  const said = new Set(statements.map(({ topic }) => topic));
  return cards.map(({ isProminent, ...card }) => ({ ...card, role: roleOf(card, isProminent, said.has(card.topic)) }));
}

function roleOf({ weight }: Omit<CardOnPage, 'role'>, isProminent: boolean, isSaid: boolean): TopicRole {
  if (!isSaid) return 'passing';
  return isProminent && weight >= SUBJECT_FROM ? 'subject' : 'part';
}
