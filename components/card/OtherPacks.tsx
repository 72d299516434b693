import type { Card, TopicId } from '../../lib/pack/card.ts';
import { quotedText } from '../shared/quotation.ts';
import { useWords } from '../shared/words.ts';

interface PackOtherCardsProps {
  /** Cards of other packs on the same name, in the reader's order. */
  readonly cards: readonly Card[];
  readonly lang: string;
  readonly onOpen: (topic: TopicId) => void;
}

/** What other packs say of the same name. */
export function PackOtherCards({ cards, lang, onOpen }: PackOtherCardsProps) {
  const words = useWords();
  return (
    <>
      {cards.map((card) => {
        const language = card.language ?? card.from?.language ?? lang;
        return (
          <section key={card.topic} class="other-card">
            <p class="meta">{card.from === undefined ? words.name : card.from.pack}</p>
            <p lang={language} dir="auto">
              {quotedText(card.short, language)}
            </p>
            <button type="button" class="chip" lang={language} onClick={() => onOpen(card.topic)}>
              {card.question}
            </button>
          </section>
        );
      })}
    </>
  );
}
