import { render } from 'preact';
import { useState } from 'preact/hooks';
import { HoverCard } from '../../components/HoverCard.tsx';
import hoverCardCss from '../../components/hover-card.css?inline';
import type { Card, Pack, TopicId } from '../../lib/pack/pack.ts';
import { createCardHost } from '../../lib/page/card-host.ts';
import type { Theme } from '../../lib/page/page-theme.ts';
import { keepCardPlaced, type Point } from '../../lib/page/place-card.ts';
import type { Difference, Quote } from '../../lib/reading/page-report.ts';

/** One mention's card, as it is to be shown. */
export interface CardView {
  readonly topic: TopicId;
  /** Counted from 1, among the topic's mentions. */
  readonly position: { readonly index: number; readonly total: number };
  readonly quote: Quote | null;
  readonly differences: readonly Difference[];
  readonly theme: Theme;
}

export interface CardActions {
  readonly onClose: () => void;
  readonly onStep: (topic: TopicId, step: 1 | -1) => void;
  readonly onShowQuote: (quote: Quote) => void;
  readonly onMuteTopic: (topic: TopicId) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

export interface PageCard {
  /** Shows a card beside a range of the page, at the line of it that the point is on. */
  show(view: CardView, range: Range, point: Point | null): void;
  hide(): void;
  /** Whether an event of the page comes from the card. */
  isCard(target: EventTarget | null): boolean;
}

export function createPageCard(document: Document, pack: Pack, actions: CardActions): PageCard {
  const host = createCardHost(document, hoverCardCss);
  let stopPlacing = () => {};
  let shown = 0;
  host.element.addEventListener('pointerenter', () => actions.onEnter());
  host.element.addEventListener('pointerleave', () => actions.onLeave());

  return {
    show(view, range, point) {
      stopPlacing();
      shown += 1;
      // A new key for each card shown, so that none opens expanded or on another's related card.
      render(<CardTrail key={shown} view={view} pack={pack} actions={actions} />, host.root);
      host.show();
      stopPlacing = keepCardPlaced(host.element, range, point);
    },
    hide() {
      stopPlacing();
      host.hide();
      render(null, host.root);
    },
    isCard: (target) => target === host.element,
  };
}

interface CardTrailProps {
  readonly view: CardView;
  readonly pack: Pack;
  readonly actions: CardActions;
}

/** The mention's card, and the related cards opened from it, with the way back. */
function CardTrail({ view, pack, actions }: CardTrailProps) {
  const [trail, setTrail] = useState<readonly TopicId[]>([view.topic]);
  const [isExpanded, setExpanded] = useState(false);
  const topic = trail.at(-1) ?? view.topic;
  const card = pack.cards.find((it) => it.topic === topic);
  if (card === undefined) return null;
  const isOwn = trail.length === 1;
  return (
    <HoverCard
      card={card}
      source={pack.source}
      language={pack.language}
      theme={view.theme}
      position={isOwn ? view.position : null}
      quote={isOwn ? view.quote : null}
      differences={isOwn ? view.differences : []}
      related={relatedCards(card, pack)}
      isExpanded={isExpanded}
      onClose={actions.onClose}
      onPrevious={() => actions.onStep(topic, -1)}
      onNext={() => actions.onStep(topic, 1)}
      onShowQuote={actions.onShowQuote}
      onOpenRelated={(related) => setTrail([...trail, related])}
      {...(isOwn ? {} : { onBack: () => setTrail(trail.slice(0, -1)) })}
      onToggleMore={() => setExpanded(!isExpanded)}
      onMuteTopic={actions.onMuteTopic}
    />
  );
}

function relatedCards(card: Card, pack: Pack): Card[] {
  return card.related.flatMap((topic) => pack.cards.find((it) => it.topic === topic) ?? []);
}
