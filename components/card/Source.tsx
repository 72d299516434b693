import { Fragment } from 'preact';
import type { Card, Source } from '../../lib/pack/card.ts';
import { formatDate } from '../shared/format-date.ts';
import { quotation } from '../shared/quotation.ts';
import { SafeLink } from '../shared/SafeLink.tsx';
import { useWords } from '../shared/words.ts';
import { splitUpdates } from './split-updates.ts';

interface CardSourceProps {
  readonly card: Card;
  readonly source: Source;
  /** BCP 47 language of the card, and so of its source. */
  readonly lang: string;
}

/** What the card is drawn from, its headline quoted, for that is a claim of who wrote it; and how old that is, so that a reader can judge it; then what else it rests on. */
export function CardSource({ card, source, lang }: CardSourceProps) {
  const words = useWords();
  const month = source.date === undefined ? null : formatDate(source.date.slice(0, 7), words.locale, 'long');
  const others = otherSources(card);
  return (
    <div class="source meta">
      <p>
        {month === null ? words.basedOnUndated : words.basedOn(month)}
        {' · '}
        <span lang={lang}>
          <SafeLink url={source.url}>
            <span dir="auto">{quotation(source.title, words.locale)}</span>
          </SafeLink>
          {source.publisher !== undefined && ` · ${source.publisher}`}
        </span>
      </p>
      {others.length > 0 && (
        <details class="fold">
          <summary>{words.sources}</summary>
          <p lang={lang}>
            {others.map((other, at) => (
              <Fragment key={other.url ?? other.title}>
                {at > 0 && ' · '}
                <SafeLink url={other.url} title={other.publisher}>
                  {other.title}
                </SafeLink>
              </Fragment>
            ))}
          </p>
        </details>
      )}
    </div>
  );
}

/** Of what the card rests on without telling it as news; each once. */
function otherSources(card: Card): readonly Source[] {
  const all = splitUpdates(card).rested.flatMap(({ sources }) => sources);
  return [...new Map(all.map((source) => [source.url ?? source.title, source])).values()];
}
