import { useContext } from 'preact/hooks';
import type { Source, Update } from '../lib/pack/pack.ts';
import { formatDate } from './format-date.ts';
import { Heading, type HeadingLevel } from './Heading.tsx';
import { SafeLink } from './SafeLink.tsx';
import { WordsContext } from './words.ts';

const AT_ONCE = 3; // updates; a card may have over a dozen

interface UpdateSectionProps {
  readonly heading: string;
  readonly updates: readonly Update[];
  readonly level: HeadingLevel;
  readonly lang: string;
}

/** Updates, each with its date and who says so; past the newest few they fold away. */
export function UpdateSection({ heading, updates, level, lang }: UpdateSectionProps) {
  const words = useContext(WordsContext);
  if (updates.length === 0) return null;
  return (
    <section class="since">
      <Heading level={level} class="part">
        {heading}
      </Heading>
      <UpdateList updates={updates.slice(0, AT_ONCE)} lang={lang} />
      {updates.length > AT_ONCE && (
        <details>
          <summary>{words.earlierUpdates(updates.length - AT_ONCE)}</summary>
          <UpdateList updates={updates.slice(AT_ONCE)} lang={lang} />
        </details>
      )}
    </section>
  );
}

function UpdateList({ updates, lang }: Pick<UpdateSectionProps, 'updates' | 'lang'>) {
  const words = useContext(WordsContext);
  return (
    <ul>
      {updates.map((update) => (
        <li key={update.id}>
          <p lang={lang} dir="auto">
            {update.text}
          </p>
          <p class="meta">
            <time dateTime={update.date}>{formatDate(update.date, words.locale)}</time>
            {update.sources.map((source, index) => (
              <Publisher key={source.url ?? index} source={source} />
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Publisher({ source }: { readonly source: Source }) {
  return (
    <>
      {' · '}
      <SafeLink url={source.url} title={source.title}>
        {source.publisher ?? source.title}
      </SafeLink>
    </>
  );
}
