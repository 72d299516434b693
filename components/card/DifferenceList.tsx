import type { Update } from '../../lib/pack/card.ts';
import type { Difference } from '../../lib/reading/page-report.ts';
import { SafeLink } from '../shared/SafeLink.tsx';
import { useWords } from '../shared/words.ts';

interface DifferenceListProps {
  readonly differences: readonly Difference[];
  /** Of the card: that of a version tells what it is. */
  readonly updates: readonly Update[];
  /** BCP 47 language of the card: they are said in its words. */
  readonly lang: string;
}

/** Where the page and the card part ways, said neutrally. */
export function DifferenceList({ differences, updates, lang }: DifferenceListProps) {
  const words = useWords();
  if (differences.length === 0) return null;
  return (
    <ul class="differences" aria-label={words.pageDiffers}>
      {differences.map(({ kind, text, source, updateId }) => (
        <li key={text}>
          <span lang={lang} dir="auto">
            {text}
            {kind === 'version' &&
              updateId !== undefined &&
              ` ${updates.find(({ id }) => id === updateId)?.text ?? ''}`}
          </span>
          {source !== undefined && (
            <span class="meta">
              {' '}
              <SafeLink url={source.url} title={source.title}>
                {source.publisher ?? source.title}
              </SafeLink>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
