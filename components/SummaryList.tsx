import type { Quote } from '../lib/reading/page-report.ts';
import { IconButton } from './IconButton.tsx';
import { useWords } from './words.ts';

interface SummaryListProps {
  readonly summary: readonly Quote[];
  readonly lang: string | null;
  readonly onShow: (quote: Quote) => void;
  readonly onCopyLink: (quote: Quote) => void;
}

/** The page's own sentences; each leads to its place. */
export function SummaryList({ summary, lang, onShow, onCopyLink }: SummaryListProps) {
  const words = useWords();
  if (summary.length === 0) return null;
  return (
    <section class="summary">
      <h2 class="label">{words.inBrief}</h2>
      <ul>
        {summary.map((quote) => (
          <li key={quote.span.start}>
            <button type="button" class="sentence" title={words.showInArticle} onClick={() => onShow(quote)}>
              <q lang={lang ?? undefined} dir="auto">
                {quote.text}
              </q>
            </button>
            <IconButton icon="link" label={words.copyLinkTo(quote.text)} onClick={() => onCopyLink(quote)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
