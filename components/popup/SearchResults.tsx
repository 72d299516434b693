import { useMemo } from 'preact/hooks';
import type { TopicId } from '../../lib/pack/card.ts';
import { findPassage } from '../search/find-passage.ts';
import { searchCards, spellingsOf, wordsOfQuery } from '../search/search-cards.ts';
import { languageOf } from '../shared/language-of.ts';
import { AllCards } from './AllCards.tsx';
import { CardRow } from './CardRow.tsx';
import { PackOffer } from './Offers.tsx';
import type { PopupViewProps } from './props.ts';
import { usePopupWords } from './words.ts';

interface SearchResultsProps extends PopupViewProps {
  readonly asked: string;
  readonly onOpenRelated: (topic: TopicId) => void;
}

/** What was found, each with the sentence that has the words; all cards while nothing is asked. */
export function SearchResults({ asked, onOpenRelated, ...props }: SearchResultsProps) {
  const { shelf, names } = props;
  const words = usePopupWords();
  const spellings = useMemo(() => spellingsOf(names ?? []), [names]);
  const isAsked = asked.trim() !== '';
  const found = isAsked ? searchCards(shelf.cards, asked, spellings) : [];
  const wanted = wordsOfQuery(asked);
  return (
    <section class="results">
      <div role="status">
        {isAsked && (
          <h1 class="label">
            {found.length > 0 ? words.found(found.length, shelf.cards.length) : words.noneFound(asked.trim())}
          </h1>
        )}
      </div>
      {!isAsked && <AllCards shelf={shelf} actions={props} level={1} onOpenRelated={onOpenRelated} />}
      {found.length > 0 && (
        <ul class="cards">
          {found.map(({ card, name }) => (
            <CardRow
              key={card.topic}
              card={card}
              shelf={shelf}
              passage={findPassage(card, wanted, languageOf(card, shelf))}
              name={name}
              actions={props}
              level={2}
              onOpenRelated={onOpenRelated}
            />
          ))}
        </ul>
      )}
      <PackOffer offered={props.offered} onSwitchOn={props.onSwitchOn} />
    </section>
  );
}
