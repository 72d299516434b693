import { formatDate } from '../../components/shared/format-date.ts';
import { quotedText } from '../../components/shared/quotation.ts';
import type { Style } from '../../lib/pack/card-as-text.ts';

/** What is quoted has the marks of the card's language, as the words around it have; dates are as the popup shows them. */
export function copiedStyle(cardLanguage: string, locale: string): Style {
  return {
    dated: (date) => formatDate(date, locale),
    quoted: (statement) => quotedText(statement, statement.language ?? cardLanguage),
  };
}
