import type { Source } from '../../lib/pack/card.ts';
import { formatDate } from '../shared/format-date.ts';
import { SafeLink } from '../shared/SafeLink.tsx';
import { useWords } from '../shared/words.ts';

interface CardSourceProps {
  readonly source: Source;
  /** BCP 47 language of the card, and so of its source. */
  readonly lang: string;
  /** Also names the article and who published it. */
  readonly isFull?: boolean;
}

/** What the card is drawn from and how old that is, so that a reader can judge it. */
export function CardSource({ source, lang, isFull = false }: CardSourceProps) {
  const words = useWords();
  const month = source.date === undefined ? null : formatDate(source.date.slice(0, 7), words.locale, 'long');
  return (
    <p class="source meta">
      {month === null ? words.basedOnUndated : words.basedOn(month)}
      {isFull && (
        <>
          {' · '}
          <span lang={lang}>
            <SafeLink url={source.url}>
              <cite dir="auto">{source.title}</cite>
            </SafeLink>
            {source.publisher !== undefined && ` · ${source.publisher}`}
          </span>
        </>
      )}
    </p>
  );
}
