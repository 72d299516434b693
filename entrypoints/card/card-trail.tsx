import { useState } from 'preact/hooks';
import { HoverCard } from '../../components/card/HoverCard.tsx';
import { pageOf } from '../../components/card/page-of.ts';
import { languageOf } from '../../components/shared/language-of.ts';
import { newestUpdate } from '../../lib/extension/history/opened-cards.ts';
import type { Card, TopicId } from '../../lib/pack/card.ts';
import type { CardActions, CardShelf, CardView } from '../../lib/page/card/page-card.ts';
import { bestQuote } from './best-quote.ts';

interface CardTrailProps {
  readonly view: CardView;
  readonly shelf: CardShelf;
  readonly actions: CardActions;
  /** False where no press is ever sure to be the reader's own. */
  readonly canMute: boolean;
}

/** The mention's card, and the related cards opened from it, with the way back. */
export function CardTrail({ view, shelf, actions, canMute }: CardTrailProps) {
  const [trail, setTrail] = useState<readonly TopicId[]>([view.topic]);
  const [isExpanded, setExpanded] = useState(false);
  const [isUnsaved, setUnsaved] = useState(false);
  const [muted, setMuted] = useState<readonly TopicId[]>([]);
  const topic = trail.at(-1) ?? view.topic;
  const card = shelf.find(topic);
  if (card === null) return null;
  const isOwn = trail.length === 1;

  async function open(related: TopicId): Promise<void> {
    if (!shelf.has([related])) await shelf.load([related]);
    setTrail([...trail, related]);
  }

  async function mute(which: TopicId, isMuted: boolean): Promise<void> {
    setUnsaved(false); // said anew each time
    const isSaved = await actions.onMuteTopic(which, isMuted);
    setUnsaved(!isSaved);
    const others = muted.filter((other) => other !== which);
    if (isSaved) setMuted(isMuted ? [...others, which] : others);
  }

  return (
    <HoverCard
      card={card}
      source={card.from?.source ?? shelf.builtIn.source}
      language={languageOf(card, shelf.builtIn)}
      theme={view.theme}
      position={isOwn ? view.position : null}
      quote={isOwn ? bestQuote(view, card.short.text) : null}
      page={isOwn ? pageOf(topic, view.report, view.page, view.version) : null}
      others={isOwn ? cardsOf(view.others, shelf) : []}
      related={cardsOf(card.related, shelf)}
      isExpanded={isExpanded}
      onClose={actions.onClose}
      onPrevious={() => actions.onStep(topic, -1)}
      onNext={() => actions.onStep(topic, 1)}
      onShowQuote={actions.onShowQuote}
      onOpenRelated={open}
      {...(isOwn ? {} : { onBack: () => setTrail(trail.slice(0, -1)) })}
      onToggleMore={() => {
        if (!isExpanded) actions.onMore(topic, newestUpdate(card));
        setExpanded(!isExpanded);
      }}
      {...(canMute ? { onMuteTopic: mute } : {})}
      isMuted={muted.includes(topic)}
      isUnsaved={isUnsaved}
    />
  );
}

function cardsOf(topics: readonly TopicId[], shelf: CardShelf): Card[] {
  return topics.flatMap((topic) => shelf.find(topic) ?? []);
}
