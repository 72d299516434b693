import type { Update } from '../../lib/pack/card.ts';
import type { Difference } from '../../lib/reading/page-report.ts';
import { formatDate } from '../shared/format-date.ts';
import { SafeLink } from '../shared/SafeLink.tsx';
import { useWords, type Words } from '../shared/words.ts';

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
      {differences.map(({ kind, text, source, updateId, ...reason }) => (
        <li key={text}>
          <span lang={lang} dir="auto">
            {text}
            {kind === 'version' &&
              updateId !== undefined &&
              ` ${updates.find(({ id }) => id === updateId)?.text ?? ''}`}
          </span>
          <span class="why" dir="auto">
            {reasonOf(reason, words)}
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

const MONTH = 7; // letters of an ISO date: "2025-04"

/** Why a difference matters to this page: by its date, or by what it says. */
function reasonOf({ change, said }: Pick<Difference, 'change' | 'said'>, words: Words): string {
  if (change === undefined) return said === undefined ? '' : ` ${words.pageSaid(said)}`;
  const { name, date, written } = change;
  const length = Math.min(MONTH, date.length, written.length);
  const [of, at] = [date, written].map((it) => formatDate(it.slice(0, MONTH), words.locale, 'long'));
  if (of === undefined || at === undefined || date.slice(0, length) === written.slice(0, length)) return '';
  if (name === undefined) return ` ${words.writtenBeforeChange(at, of)}`;
  const isBefore = written.slice(0, length) < date.slice(0, length);
  return ` ${isBefore ? words.writtenBeforeRelease(at, name, of) : words.writtenAfterRelease(at, name, of)}`;
}
