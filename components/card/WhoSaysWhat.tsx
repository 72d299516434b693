import type { Argument } from '../../lib/pack/card.ts';
import type { Quote, TopicStatement } from '../../lib/reading/page-report.ts';
import { formatDate } from '../shared/format-date.ts';
import { Heading, type HeadingLevel } from '../shared/Heading.tsx';
import { LanguageNote } from '../shared/LanguageNote.tsx';
import { quotation, quotedText } from '../shared/quotation.ts';
import { useWords } from '../shared/words.ts';

interface WhoSaysWhatProps {
  /** The card's arguments. */
  readonly said: readonly Argument[];
  /** What the page reports of somebody. */
  readonly claims: readonly TopicStatement[];
  /** BCP 47 languages of the card, and of the page if it says. */
  readonly lang: string;
  readonly pageLanguage: string | null;
  readonly level: HeadingLevel;
  readonly onShow: (quote: Quote) => void;
}

/** The card's arguments for and against, side by side, then what this page reports, which nobody has put on a side. */
export function WhoSaysWhat({ said, claims, lang, pageLanguage, level, onShow }: WhoSaysWhatProps) {
  const words = useWords();
  const sides = [
    { heading: words.sideFor, all: said.filter(({ side }) => side === 'for') },
    { heading: words.sideAgainst, all: said.filter(({ side }) => side === 'against') },
  ].filter(({ all }) => all.length > 0);
  const others = said.filter(({ side }) => side === undefined);
  return (
    <div class="arguments">
      {sides.length > 0 && (
        <div class="sides">
          {sides.map(({ heading, all }) => (
            <section key={heading}>
              <Heading level={level} class="part">
                {heading}
              </Heading>
              <ArgumentList said={all} lang={lang} />
            </section>
          ))}
        </div>
      )}
      {others.length > 0 && <ArgumentList said={others} lang={lang} />}
      {claims.length > 0 && (
        <section class="claims">
          <Heading level={level} class="part">
            {words.reportedHere}
          </Heading>
          <dl>
            {claims.map((claim) => (
              <div key={claim.span.start}>
                <dt lang={pageLanguage ?? undefined}>{claim.speaker}</dt>
                <dd>
                  <span class="words" lang={pageLanguage ?? undefined} dir="auto">
                    {quotation(claim.text, words.locale)}
                  </span>{' '}
                  <button type="button" class="text-button" onClick={() => onShow(claim)}>
                    {words.show}
                    <span class="unseen">
                      : <span lang={pageLanguage ?? undefined}>{claim.text}</span>
                    </span>
                  </button>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}

function ArgumentList({ said, lang }: Pick<WhoSaysWhatProps, 'said' | 'lang'>) {
  const { locale } = useWords();
  return (
    <dl lang={lang} dir="auto">
      {bySpeaker(said, lang).map(({ says, date, language, texts }) => (
        <div key={texts[0]} lang={language}>
          <dt>
            {says}
            <LanguageNote of={language} />
            {date !== undefined && (
              <time lang={locale} dateTime={date}>
                {formatDate(date, locale)}
              </time>
            )}
          </dt>
          {texts.map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

interface Sayings {
  readonly says: string;
  readonly date: Argument['date'];
  readonly language: Argument['language'];
  readonly texts: string[];
}

/** What follows each other from one speaker and time, in one language, stands under the name once. */
function bySpeaker(all: readonly Argument[], lang: string): Sayings[] {
  const groups: Sayings[] = [];
  for (const { says, date, language, ...statement } of all) {
    const text = quotedText(statement, language ?? lang);
    const last = groups.at(-1);
    if (last?.says === says && last.date === date && last.language === language) last.texts.push(text);
    else groups.push({ says, date, language, texts: [text] });
  }
  return groups;
}
