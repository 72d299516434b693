import { useContext } from 'preact/hooks';
import type { Card } from '../lib/pack/pack.ts';
import { FactTable } from './FactTable.tsx';
import { Heading, type HeadingLevel } from './Heading.tsx';
import { WordsContext } from './words.ts';

interface ExplanationProps {
  readonly card: Card;
  readonly level: HeadingLevel;
  readonly lang: string;
}

/** Facts, the longer answer, and the arguments with whose they are. */
export function Explanation({ card, level, lang }: ExplanationProps) {
  const words = useContext(WordsContext);
  return (
    <>
      <FactTable facts={card.facts ?? []} lang={lang} />
      {card.explanation.length > 0 && (
        <section class="explanation">
          <Heading level={level} class="part">
            {words.moreAboutIt}
          </Heading>
          {card.explanation.map(({ text }) => (
            <p key={text} lang={lang} dir="auto">
              {text}
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
            {card.arguments.map(({ says, text }) => (
              <div key={text}>
                <dt>{says}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
