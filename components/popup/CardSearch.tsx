import { useRef } from 'preact/hooks';
import type { TopicId } from '../../lib/pack/card.ts';
import type { CardShelf } from '../card/actions.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { CardRow } from './CardRow.tsx';
import type { PopupActions, PopupViewProps } from './props.ts';
import { searchCards } from './search-cards.ts';
import { usePopupWords } from './words.ts';

interface CardSearchProps {
  readonly shelf: CardShelf;
  readonly offered: PopupViewProps['offered'] | null;
  readonly onSwitchOn: PopupViewProps['onSwitchOn'];
  readonly query: string;
  readonly actions: PopupActions;
  readonly onQuery: (query: string) => void;
  readonly onOpenRelated: (topic: TopicId) => void;
}

/** A search over all cards; the results follow the box, so that Tab goes on into them. */
export function CardSearch({ shelf, offered, onSwitchOn, query, actions, onQuery, onOpenRelated }: CardSearchProps) {
  const words = usePopupWords();
  const input = useRef<HTMLInputElement>(null);
  const isAsked = query.trim() !== '';
  const found = isAsked ? searchCards(shelf.cards, query) : [];
  const clear = () => {
    onQuery('');
    input.current?.focus();
  };
  return (
    <search class="search">
      <div class="search-bar">
        <div class="search-box">
          <Icon name="search" />
          <input
            ref={input}
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            autoComplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
          {query !== '' && <IconButton icon="close" label={words.clearSearch} onClick={clear} />}
        </div>
      </div>
      <div role="status">
        {isAsked && (
          <h1 class="label">
            {found.length > 0 ? words.found(found.length, shelf.cards.length) : words.noneFound(query.trim())}
          </h1>
        )}
      </div>
      {isAsked && found.length === 0 && offered != null && (
        <p class="make-cards">
          <button type="button" class="text-button" onClick={() => onSwitchOn?.()}>
            {words.switchPackOn(offered.topics, offered.title)}
          </button>
        </p>
      )}
      {found.length > 0 && (
        <ul class="cards">
          {found.map((card) => (
            <CardRow
              key={card.topic}
              card={card}
              shelf={shelf}
              actions={actions}
              level={2}
              onOpenRelated={onOpenRelated}
            />
          ))}
        </ul>
      )}
    </search>
  );
}
