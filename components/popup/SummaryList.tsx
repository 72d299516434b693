import { useState } from 'preact/hooks';
import type { BriefSentence, Quote } from '../../lib/reading/page-report.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { quotationMarks, quotedWords } from '../shared/quotation.ts';
import { usePopupWords } from './words.ts';

interface SummaryListProps {
  readonly summary: readonly BriefSentence[];
  readonly lang: string | null;
  /** Its first sentence alone is shown at first sight. */
  readonly isShort: boolean;
  readonly onShow: (quote: Quote) => void;
  readonly onCopyLink: (quote: Quote) => void;
}

/** The page's own sentences; each leads to its place. Those that tell it best are whole at first sight, the others on request. */
export function SummaryList({ summary, lang, isShort, onShow, onCopyLink }: SummaryListProps) {
  const words = usePopupWords();
  const [isWhole, setWhole] = useState(false);
  const leads = summary.filter(({ isLead }) => isLead).slice(0, isShort ? 1 : undefined);
  if (summary.length === 0) return null;
  return (
    <section class="summary" data-whole={isWhole}>
      <h2 class="label">{words.inBrief}</h2>
      <ul>
        {(isWhole ? summary : leads).map((quote) => (
          <li key={quote.span.start}>
            <button
              type="button"
              class="sentence"
              data-mark={quotationMarks(words.locale)[0].trim()}
              title={words.showInArticle}
              onClick={() => onShow(quote)}
            >
              <span lang={lang ?? undefined} dir="auto">
                {quote.speaker !== undefined && <b>{`${quote.speaker}: `}</b>}
                {quotedWords(quote.text, words.locale)}
              </span>
            </button>
            <IconButton icon="link" label={words.copyLinkTo(quote.text)} onClick={() => onCopyLink(quote)} />
          </li>
        ))}
      </ul>
      {summary.length > leads.length && (
        <button type="button" class="text-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.less : words.more}
        </button>
      )}
    </section>
  );
}
