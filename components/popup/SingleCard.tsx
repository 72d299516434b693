import { useEffect, useRef } from 'preact/hooks';
import type { Card, TopicId } from '../../lib/pack/card.ts';
import { CardDetails } from '../card/Details.tsx';
import { pageOf } from '../card/page-of.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { LanguageNote } from '../shared/LanguageNote.tsx';
import { languageOf } from '../shared/language-of.ts';
import { NewsLine } from './News.tsx';
import { PlaceStrip, type PlacesOnPage } from './PlaceStrip.tsx';
import type { PopupViewProps } from './props.ts';
import { usePopupWords } from './words.ts';

interface SingleCardProps extends PopupViewProps {
  readonly card: Card;
  readonly places: PlacesOnPage;
  readonly onOpenRelated: (topic: TopicId) => void;
  readonly onBack: () => void;
}

/** One card by itself, with the way back to where it was opened. */
export function SingleCard(props: SingleCardProps) {
  const { card, shelf, state } = props;
  const words = usePopupWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const news = shelf.news?.get(card.topic);
  const report = state.kind === 'cards' ? state.report : undefined;
  return (
    <article class="single" data-kind={card.kind}>
      <header>
        <IconButton icon="back" label={words.back} onClick={props.onBack} />
        <p class="eyebrow">
          <b>{words.kinds[card.kind]}</b>
          <LanguageNote of={languageOf(card, shelf)} />
        </p>
        {report !== undefined && (
          <PlaceStrip card={card} report={report} places={props.places} onJump={props.onJumpToMention} />
        )}
      </header>
      <h1 ref={heading} tabIndex={-1} lang={languageOf(card, shelf)} dir="auto">
        {card.question}
      </h1>
      {news !== undefined && <NewsLine {...news} />}
      <CardDetails
        {...props}
        page={state.kind === 'cards' ? pageOf(card.topic, state.report, state.page) : null}
        isOnPage={report?.cards.some(({ topic }) => topic === card.topic) ?? false}
        actions={props}
        level={2}
      />
    </article>
  );
}
