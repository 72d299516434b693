import type { Card, TopicId } from '../../lib/pack/card.ts';
import type { HeadingLevel } from '../shared/Heading.tsx';
import { languageOf } from '../shared/language-of.ts';
import type { CardActions, CardShelf } from './actions.ts';
import { CardParts } from './Parts.tsx';
import type { CardPage } from './page-of.ts';
import { RelatedCards } from './RelatedCards.tsx';
import { CardSource } from './Source.tsx';
import { CardTools } from './Tools.tsx';

interface CardDetailsProps {
  readonly card: Card;
  readonly shelf: CardShelf;
  /** null where the card stands for itself. */
  readonly page: CardPage | null;
  /** Whether the page speaks of the topic. */
  readonly isOnPage: boolean;
  readonly actions: CardActions;
  readonly level: HeadingLevel;
  readonly onOpenRelated: (topic: TopicId) => void;
}

/** All of a card in the popup: its parts, what it is drawn from, where it leads, and what a reader can do with it. */
export function CardDetails({ card, shelf, page, isOnPage, actions, level, onOpenRelated }: CardDetailsProps) {
  const lang = languageOf(card, shelf);
  const source = card.from?.source ?? shelf.source;
  const related = shelf.cards.filter(({ topic }) => card.related.includes(topic));
  return (
    <>
      <CardParts
        card={card}
        source={source}
        lang={lang}
        page={page}
        level={level}
        onShow={actions.onJumpToQuote}
        onCopyLink={actions.onCopyLink}
      />
      <CardSource card={card} source={source} lang={lang} />
      <RelatedCards related={related} lang={lang} onOpen={onOpenRelated} />
      <CardTools
        card={card}
        isMuted={shelf.muted?.includes(card.topic) ?? false}
        isOnPage={isOnPage}
        actions={actions}
      />
    </>
  );
}
