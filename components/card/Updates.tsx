import { Fragment } from 'preact';
import type { Card, Source, Update } from '../../lib/pack/card.ts';
import { formatDate } from '../shared/format-date.ts';
import { Heading, type HeadingLevel } from '../shared/Heading.tsx';
import { LanguageNote } from '../shared/LanguageNote.tsx';
import { SafeLink } from '../shared/SafeLink.tsx';
import { useWords } from '../shared/words.ts';
import { splitUpdates } from './split-updates.ts';

interface UpdatesProps {
  readonly card: Card;
  /** Of the pack: what came after it is news. */
  readonly source: Source;
  readonly level: HeadingLevel;
  readonly lang: string;
}

/** What has changed since the card's source was written, the newest at once; the rest and what that source left out fold away. */
export function Updates({ card, source, level, lang }: UpdatesProps) {
  const words = useWords();
  const { leading, since, leftOut } = splitUpdates(card, source.date);
  const heading =
    source.date === undefined
      ? words.sinceThen
      : words.sinceMonth(formatDate(source.date.slice(0, 7), words.locale, 'long'));
  return (
    <>
      {leading.length + since.length > 0 && (
        <section class="since">
          <Heading level={level} class="part">
            {heading}
          </Heading>
          <UpdateList updates={leading} lang={lang} />
          <Fold name={words.earlierUpdates(since.length)} updates={since} lang={lang} />
        </section>
      )}
      <Fold name={words.leftOut} updates={leftOut} lang={lang} />
    </>
  );
}

interface FoldProps {
  readonly name: string;
  readonly updates: readonly Update[];
  readonly lang: string;
}

function Fold({ name, updates, lang }: FoldProps) {
  if (updates.length === 0) return null;
  return (
    <details class="fold">
      <summary>{name}</summary>
      <UpdateList updates={updates} lang={lang} />
    </details>
  );
}

/** Updates, each with its date and who says so. */
function UpdateList({ updates, lang }: Omit<FoldProps, 'name'>) {
  const words = useWords();
  if (updates.length === 0) return null;
  return (
    <ul class="updates">
      {updates.map((update) => (
        <li key={update.id}>
          <p lang={update.language ?? lang} dir="auto">
            {update.text}
          </p>
          <p class="meta">
            <LanguageNote of={update.language} />{' '}
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
