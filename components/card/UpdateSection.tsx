import { Fragment } from 'preact';
import type { Source, Update } from '../../lib/pack/card.ts';
import { formatDate } from '../shared/format-date.ts';
import { Heading, type HeadingLevel } from '../shared/Heading.tsx';
import { SafeLink } from '../shared/SafeLink.tsx';
import { useWords } from '../shared/words.ts';

const AT_ONCE = 3; // updates; a card may have over a dozen

interface UpdateSectionProps {
  readonly heading: string;
  readonly updates: readonly Update[];
  readonly level: HeadingLevel;
  readonly lang: string;
}

/** Updates, each with its date and who says so; past the newest few they fold away. */
export function UpdateSection({ heading, updates, level, lang }: UpdateSectionProps) {
  const words = useWords();
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
  const words = useWords();
  return (
    <ul>
      {updates.map((update) => (
        <li key={update.id}>
          <p lang={lang} dir="auto">
            {update.text}
          </p>
          <p class="meta">
            <time dateTime={update.date}>{formatDate(update.date, words.locale)}</time>
            {update.sources.map((source) => (
              <Fragment key={source.url ?? source.title}>
                {' · '}
                <SafeLink url={source.url} title={source.title}>
                  {sourceName(source, update.sources)}
                </SafeLink>
              </Fragment>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Who published it; its own title where an update has two of one publisher. */
function sourceName({ title, publisher }: Source, all: readonly Source[]): string {
  const isOnly = all.filter((other) => other.publisher === publisher).length === 1;
  return publisher !== undefined && isOnly ? publisher : title;
}
