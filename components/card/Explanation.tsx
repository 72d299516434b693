import type { Argument, Card } from '../../lib/pack/card.ts';
import { Heading, type HeadingLevel } from '../shared/Heading.tsx';
import { quotedText } from '../shared/quoted-text.ts';
import { useWords } from '../shared/words.ts';
import { FactTable } from './FactTable.tsx';

interface ExplanationProps {
  readonly card: Card;
  readonly level: HeadingLevel;
  readonly lang: string;
}

/** Facts, the longer answer, and the arguments with whose they are. */
export function Explanation({ card, level, lang }: ExplanationProps) {
  const words = useWords();
  return (
    <>
      <FactTable facts={card.facts ?? []} lang={lang} />
      {card.explanation.length > 0 && (
        <section class="explanation">
          <Heading level={level} class="part">
            {words.moreAboutIt}
          </Heading>
          {card.explanation.map((statement) => (
            <p key={statement.text} lang={lang} dir="auto">
              {quotedText(statement)}
            </p>
          ))}
        </section>
      )}
      {card.arguments.length > 0 && (
        <section class="arguments">
          <Heading level={level} class="part">
            {words.whoSaysWhat}
          </Heading>
          <dl lang={lang} dir="auto">
            {bySpeaker(card.arguments).map(({ says, texts }) => (
              <div key={texts[0]}>
                <dt>{says}</dt>
                {texts.map((text) => (
                  <dd key={text}>{text}</dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** Arguments that follow each other from one speaker stand under the name once. */
function bySpeaker(all: readonly Argument[]): { says: string; texts: string[] }[] {
  const groups: { says: string; texts: string[] }[] = [];
  for (const { says, text } of all) {
    const last = groups.at(-1);
    if (last?.says === says) last.texts.push(text);
    else groups.push({ says, texts: [text] });
  }
  return groups;
}
