import { useState } from 'preact/hooks';
import type { Quote } from '../../lib/reading/page-report.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useWords } from '../shared/words.ts';

const FEW = 2; // sentences at first: the cards below them are what the popup is for

interface SummaryListProps {
  readonly summary: readonly Quote[];
  readonly lang: string | null;
  readonly onShow: (quote: Quote) => void;
  readonly onCopyLink: (quote: Quote) => void;
}

/** The page's own sentences; each leads to its place. */
export function SummaryList({ summary, lang, onShow, onCopyLink }: SummaryListProps) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  if (summary.length === 0) return null;
  return (
    <section class="summary" data-whole={isWhole}>
      <h2 class="label">{words.inBrief}</h2>
      <ul>
        {(isWhole ? summary : summary.slice(0, FEW)).map((quote) => (
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
      {summary.length > FEW && (
        <button type="button" class="text-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.less : words.more}
        </button>
      )}
    </section>
  );
}
