import { SpectrumPicture } from '../pictures/SpectrumPicture.tsx';
import { formatDate } from '../shared/format-date.ts';
import { LanguageNote } from '../shared/LanguageNote.tsx';
import { quotedText } from '../shared/quotation.ts';
import { useWords } from '../shared/words.ts';
import { FactTable } from './FactTable.tsx';
import type { CardPartsProps } from './part-props.ts';
import { Updates } from './Updates.tsx';

/** The short answer, facts, what is newest, how open it is, and when all that was last checked. */
export function NowPart({ card, source, lang, level }: Pick<CardPartsProps, 'card' | 'source' | 'lang' | 'level'>) {
  const words = useWords();
  return (
    <>
      <p class="short" lang={lang} dir="auto">
        {quotedText(card.short, lang)}
      </p>
      <FactTable facts={card.facts ?? []} lang={lang} />
      <Updates card={card} source={source} level={level} lang={lang} />
      {card.spectrum !== undefined && <SpectrumPicture spectrum={card.spectrum} level={level} lang={lang} />}
      {card.explanation.length > 0 && (
        <details class="fold">
          <summary>{words.moreAboutIt}</summary>
          {card.explanation.map((statement) => (
            <p key={statement.text} lang={statement.language ?? lang} dir="auto">
              {quotedText(statement, statement.language ?? lang)}
              <LanguageNote of={statement.language} />
            </p>
          ))}
        </details>
      )}
      {card.checked !== undefined && (
        <p class="meta">{words.checked(formatDate(card.checked.slice(0, 7), words.locale, 'long'))}</p>
      )}
    </>
  );
}
