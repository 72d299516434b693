import type { Quote } from '../../lib/reading/page-report.ts';
import { quotation } from '../shared/quotation.ts';
import { useWords } from '../shared/words.ts';
import { shorten } from './shorten.ts';

const QUOTE_ROOM = 84; // letters: two lines of the card
const SPEAKER_ROOM = 20; // letters

interface BriefQuoteProps {
  readonly quote: Quote;
  readonly mostWords: number;
  /** BCP 47 language of the page; null where it does not say. */
  readonly lang: string | null;
  readonly onShow: (quote: Quote) => void;
}

/** The page's own words in two lines, with whose they are and the way to their place. */
export function BriefQuote({ quote, mostWords, lang, onShow }: BriefQuoteProps) {
  const words = useWords();
  return (
    <figure class="quote brief">
      <figcaption>
        {quote.speaker !== undefined && <b lang={lang ?? undefined}>{shorten(quote.speaker, SPEAKER_ROOM)}</b>}
        <button type="button" class="text-button" title={words.showInArticle} onClick={() => onShow(quote)}>
          {words.inThisArticle}
          <span class="unseen">
            : <span lang={lang ?? undefined}>{quote.text}</span>
          </span>
        </button>
      </figcaption>
      <blockquote lang={lang ?? undefined} dir="auto">
        <p>{quotation(shorten(quote.text, QUOTE_ROOM, mostWords), words.locale)}</p>
      </blockquote>
    </figure>
  );
}
