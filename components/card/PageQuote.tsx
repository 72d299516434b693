import type { Quote } from '../../lib/reading/page-report.ts';
import { quotation } from '../shared/quotation.ts';
import { useWords } from '../shared/words.ts';

interface PageQuoteProps {
  readonly quote: Quote;
  /** BCP 47 language of the page; null where it does not say. */
  readonly lang: string | null;
  readonly onShow: (quote: Quote) => void;
  /** Absent where no link can be made. */
  readonly onCopyLink?: (quote: Quote) => void;
  /** False under a heading that already says whose words they are. */
  readonly isLabelled?: boolean;
}

/** The page's own words, as a quotation, with the way to their place. */
export function PageQuote({ quote, lang, onShow, onCopyLink, isLabelled = true }: PageQuoteProps) {
  const words = useWords();
  return (
    <figure class="quote">
      <blockquote lang={lang ?? undefined} dir="auto">
        <p>{quotation(quote.text, words.locale)}</p>
      </blockquote>
      <figcaption>
        {quote.speaker !== undefined && <>{quote.speaker} · </>}
        {isLabelled && <>{words.inThisArticle} · </>}
        <button type="button" class="text-button" onClick={() => onShow(quote)}>
          {words.show}
          <span class="unseen">
            : <span lang={lang ?? undefined}>{quote.text}</span>
          </span>
        </button>
        {onCopyLink !== undefined && (
          <>
            {' · '}
            <button type="button" class="text-button" onClick={() => onCopyLink(quote)}>
              {words.copyLink}
              <span class="unseen">
                : <span lang={lang ?? undefined}>{quote.text}</span>
              </span>
            </button>
          </>
        )}
      </figcaption>
    </figure>
  );
}
