import type { Quote } from '../lib/reading/page-report.ts';
import { useWords } from './words.ts';

interface PageQuoteProps {
  readonly quote: Quote;
  readonly onShow: (quote: Quote) => void;
  /** Absent where no link can be made. */
  readonly onCopyLink?: (quote: Quote) => void;
  /** False under a heading that already says whose words they are. */
  readonly isLabelled?: boolean;
}

/** The page's own words, as a quotation, with the way to their place. */
export function PageQuote({ quote, onShow, onCopyLink, isLabelled = true }: PageQuoteProps) {
  const words = useWords();
  return (
    <figure class="quote">
      <blockquote dir="auto">
        <p>“{quote.text}”</p>
      </blockquote>
      <figcaption>
        {quote.speaker !== undefined && <>{quote.speaker} · </>}
        {isLabelled && <>{words.inThisArticle} · </>}
        <button type="button" class="text-button" onClick={() => onShow(quote)}>
          {words.show}
          <span class="unseen">: {quote.text}</span>
        </button>
        {onCopyLink !== undefined && (
          <>
            {' · '}
            <button type="button" class="text-button" onClick={() => onCopyLink(quote)}>
              {words.copyLink}
              <span class="unseen">: {quote.text}</span>
            </button>
          </>
        )}
      </figcaption>
    </figure>
  );
}
