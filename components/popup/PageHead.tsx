import type { PageReport } from '../../lib/reading/page-report.ts';
import { formatDate } from '../shared/format-date.ts';
import { Progress } from '../shared/Progress.tsx';
import type { PageFacts, PopupActions } from './props.ts';
import { usePopupWords } from './words.ts';

interface PageHeadProps extends Pick<PopupActions, 'onShowMarks'> {
  readonly page: PageFacts;
  readonly report: PageReport;
  readonly isPart?: boolean;
  readonly share?: number;
  /** How many of the mentions are marked; all of them unless said. */
  readonly marked?: number;
  readonly isHidden?: boolean;
}

/** Headline, byline, outlet, date, reading time, how much was found, and whether there is more to come. */
export function PageHead(props: PageHeadProps) {
  const { page, report, isPart = false, share = null, isHidden = false, marked, onShowMarks } = props;
  const words = usePopupWords();
  const mentions = report.cards.reduce((sum, { count }) => sum + count, 0);
  const facts = [
    page.site,
    page.published === null ? null : formatDate(page.published, words.locale),
    isPart ? null : words.readingTime(report.readingMinutes),
    ...(isPart || mentions === 0 ? [] : [words.topics(report.cards.length), words.mentions(mentions)]), // of a part it would pass for the page's
    isPart || isHidden || marked === undefined || marked === mentions ? null : words.markedOfThem(marked),
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <section class="head">
      <h1 lang={page.lang ?? undefined} dir="auto">
        {page.title ?? words.thisPage}
      </h1>
      <p class="meta facts-line">
        {page.authors.length > 0 && <span class="byline">{listOf(page.authors, words.locale)}</span>}
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <div class="meta" role="status">
        {isPart && (
          <>
            {words.partRead} <Progress label={words.partRead} share={share} />
          </>
        )}
      </div>
      {isHidden && (
        <p class="meta">
          {words.marksHidden}{' '}
          <button type="button" class="text-button" onClick={() => onShowMarks()}>
            {words.showMarks}
          </button>
        </p>
      )}
    </section>
  );
}

/** "Ann Example, John Roe and Ann Poe", as the interface's language lists. */
function listOf(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
