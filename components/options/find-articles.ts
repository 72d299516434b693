import type { MarkedDay } from '../../lib/extension/history/store.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import { folded } from '../search/fold.ts';
import { wordsOfQuery } from '../search/search-cards.ts';

/** An article of the history as it is shown. */
export interface ListedArticle {
  /** ISO date. */
  readonly day: string;
  readonly title: string;
  readonly site: string;
  /** Names of its topics. */
  readonly topics: readonly string[];
  /** All of it as searches compare it. */
  readonly text: string;
}

/** Newest first. A topic that no card is about any more has no name to be shown by. */
export function listArticles(
  days: readonly MarkedDay[],
  titles: ReadonlyMap<TopicId, string>,
): readonly ListedArticle[] {
  return days.flatMap(({ day, articles }) =>
    articles.map(({ title, site, topics }) => {
      const names = topics.flatMap((topic) => titles.get(topic) ?? []);
      return { day, title, site, topics: names, text: folded([title, site, ...names].join(' ')) };
    }),
  );
}

/** Those that hold every word of the query; all where it has none. */
export function findArticles(articles: readonly ListedArticle[], query: string): readonly ListedArticle[] {
  const wanted = wordsOfQuery(query);
  if (wanted.length === 0) return query.trim() === '' ? articles : [];
  return articles.filter(({ text }) => wanted.every((word) => text.includes(word)));
}
