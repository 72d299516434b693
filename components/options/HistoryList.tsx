import { useMemo, useState } from 'preact/hooks';
import { formatDate } from '../shared/format-date.ts';
import { findArticles, type ListedArticle, listArticles } from './find-articles.ts';
import type { OptionsProps } from './props.ts';
import { useOptionsWords } from './words.ts';

const AT_ONCE = 50; // articles; drawn all together, thousands would take seconds

interface HistoryListProps extends Pick<OptionsProps, 'topicTitles'> {
  readonly days: OptionsProps['history']['days'];
  /** How many articles these days have. */
  readonly count: number;
}

/** The articles of the history by day, newest first, with a search. */
export function HistoryList({ days, count, topicTitles }: HistoryListProps) {
  const words = useOptionsWords();
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const articles = useMemo(() => listArticles(days, topicTitles), [days, topicTitles]);
  const found = useMemo(() => findArticles(articles, query), [articles, query]);
  const isAsked = query.trim() !== '';
  return (
    <div class="history">
      <input
        type="search"
        aria-label={words.historySearch}
        placeholder={words.historySearch}
        autoComplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setMost(AT_ONCE);
        }}
      />
      <p class="muted" role="status">
        {isAsked && (found.length > 0 ? words.historyFound(found.length, count) : words.historyNoneFound(query.trim()))}
      </p>
      {[...Map.groupBy(found.slice(0, most), ({ day }) => day)].map(([day, ofDay]) => (
        <section key={day}>
          <h3>{formatDate(day, words.locale)}</h3>
          <ul>
            {ofDay.map((article) => (
              <Article key={`${article.site} ${article.title}`} {...article} />
            ))}
          </ul>
        </section>
      ))}
      {found.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + AT_ONCE)}>
          {words.historyMore}
        </button>
      )}
    </div>
  );
}

function Article({ title, site, topics }: ListedArticle) {
  const words = useOptionsWords();
  return (
    <li class="marked-article">
      <p class="title" dir="auto">
        {title}
      </p>
      <p class="muted">
        <bdi>{site}</bdi>
        {topics.length > 0 && (
          <>
            {' · '}
            {words.listOf(topics)}
          </>
        )}
      </p>
    </li>
  );
}
