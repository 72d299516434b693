import type { TopicId } from '../../pack/card.ts';
import { withoutHalves } from '../../text/without-halves.ts';
import { isTopicId } from '../topic-id.ts';
import { newestWithin } from './newest-within.ts';

/** An article that was marked. Its address is not kept. */
export interface MarkedArticle {
  readonly title: string;
  /** As the page calls it, or its host. */
  readonly site: string;
  /** In the order in which the article comes to speak of them. */
  readonly topics: readonly TopicId[];
}

const LONGEST_TITLE = 200; // UTF-16 units; headlines have up to 120
const LONGEST_SITE = 60; // UTF-16 units
const MOST_TOPICS = 12; // of an article; what it comes to speak of later is not what it is about
/** Bytes of a day's articles, as JSON in UTF-8: 150 to 300 of them. 30 days have less than a megabyte, which packs leave free. */
const MOST_A_DAY = 32_000;

/** A day's articles with one more, oldest first. The same article is kept once, with the topics that it has now; of too many the first go. */
export function withArticle(articles: readonly MarkedArticle[], added: MarkedArticle): readonly MarkedArticle[] {
  const article = shortened(added);
  const others = articles.filter(({ title, site }) => title !== article.title || site !== article.site);
  return newestWithin([...others, article], MOST_A_DAY);
}

/** A day's articles from whatever is stored; what is of another form is left out. */
export function readArticles(stored: unknown): readonly MarkedArticle[] {
  return Array.isArray(stored) ? stored.filter(isArticle).map(shortened) : [];
}

function isArticle(value: unknown): value is MarkedArticle {
  const { title, site, topics } = (value ?? {}) as Partial<Record<keyof MarkedArticle, unknown>>;
  return typeof title === 'string' && typeof site === 'string' && Array.isArray(topics) && topics.every(isTopicId);
}

function shortened({ title, site, topics }: MarkedArticle): MarkedArticle {
  const own = topics.filter(isTopicId).slice(0, MOST_TOPICS);
  return { title: line(title, LONGEST_TITLE), site: line(site, LONGEST_SITE), topics: own };
}

const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\s]+/gu;

/** On one line, with nothing in it that turns what stands beside it. */
function line(text: string, longest: number): string {
  const plain = text
    .slice(0, 2 * longest)
    .replace(UNSEEN, ' ')
    .trim();
  return plain.length <= longest ? withoutHalves(plain) : `${withoutHalves(plain.slice(0, longest - 1))}…`;
}
