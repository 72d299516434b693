import { useState } from 'preact/hooks';
import { HoverCard } from '../../components/HoverCard.tsx';
import type { Card, Pack, TopicId } from '../../lib/pack/pack.ts';
import type { CardActions, CardView } from '../../lib/page/page-card.ts';

interface CardTrailProps {
  readonly view: CardView;
  readonly pack: Pack;
  readonly actions: CardActions;
}

/** The mention's card, and the related cards opened from it, with the way back. */
export function CardTrail({ view, pack, actions }: CardTrailProps) {
  const [trail, setTrail] = useState<readonly TopicId[]>([view.topic]);
  const [isExpanded, setExpanded] = useState(false);
  const topic = trail.at(-1) ?? view.topic;
  const card = pack.cards.find((it) => it.topic === topic);
  if (card === undefined) return null;
  const isOwn = trail.length === 1;
  return (
    <HoverCard
      card={card}
      source={card.from?.source ?? pack.source}
      language={card.from?.language ?? pack.language}
      theme={view.theme}
      position={isOwn ? view.position : null}
      quote={isOwn ? view.quote : null}
      differences={isOwn ? view.differences : []}
      others={isOwn ? cardsOf(view.others, pack) : []}
      related={cardsOf(card.related, pack)}
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

function cardsOf(topics: readonly TopicId[], pack: Pack): Card[] {
  return topics.flatMap((topic) => pack.cards.find((it) => it.topic === topic) ?? []);
}
