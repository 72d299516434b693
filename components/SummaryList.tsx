import { useContext } from 'preact/hooks';
import type { Quote } from '../lib/reading/page-report.ts';
import { WordsContext } from './words.ts';

interface SummaryListProps {
  readonly summary: readonly Quote[];
  readonly lang: string | null;
  readonly onShow: (quote: Quote) => void;
}

/** The page's own sentences; each leads to its place. */
export function SummaryList({ summary, lang, onShow }: SummaryListProps) {
  const words = useContext(WordsContext);
  if (summary.length === 0) return null;
  return (
    <section class="summary">
      <h2 class="label">{words.inBrief}</h2>
      <ul>
        {summary.map((quote) => (
          <li key={quote.span.start}>
            <button type="button" title={words.showInArticle} onClick={() => onShow(quote)}>
              <q lang={lang ?? undefined} dir="auto">
                {quote.text}
              </q>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
