import type { TopicId } from '../../lib/pack/card.ts';
import type { CardShelf } from '../card/actions.ts';
import { CardRow } from './CardRow.tsx';
import type { PopupActions } from './props.ts';
import { usePopupWords } from './words.ts';

interface AllCardsProps {
  readonly shelf: CardShelf;
  readonly actions: PopupActions;
  /** Of its heading. */
  readonly level: 1 | 2;
  readonly onOpenRelated: (topic: TopicId) => void;
}

/** Every card by the name of its topic, as the interface's language sorts names. */
export function AllCards({ shelf, actions, level, onOpenRelated }: AllCardsProps) {
  const words = usePopupWords();
  const Heading = `h${level}` as const;
  const { compare } = new Intl.Collator(words.locale);
  return (
    <section class="all-cards">
      <Heading class="label">{words.allCards}</Heading>
      <ul class="cards">
        {shelf.cards
          .toSorted((a, b) => compare(a.title, b.title))
          .map((card) => (
            <CardRow
              key={card.topic}
              card={card}
              shelf={shelf}
              isByName
              actions={actions}
              level={level === 1 ? 2 : 3}
              onOpenRelated={onOpenRelated}
            />
          ))}
      </ul>
    </section>
  );
}
