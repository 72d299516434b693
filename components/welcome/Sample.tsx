import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TextPart } from '../../lib/linking/linker/split-at-mentions.ts';
import type { Card, Source, TopicId } from '../../lib/pack/card.ts';
import { HoverCard } from '../card/HoverCard.tsx';
import { useWelcomeWords } from './words.ts';

export interface SampleParts {
  readonly parts: readonly TextPart[];
  readonly cards: readonly Card[];
  readonly source: Source;
  readonly language: string;
}

/** A paragraph that is marked like an article, and opens its cards. */
export function WelcomeSample({ parts: { parts, cards, source, language } }: { readonly parts: SampleParts }) {
  const words = useWelcomeWords();
  const [open, setOpen] = useState<number | null>(null);
  const [topic, setTopic] = useState<TopicId | null>(null); // a related card, opened from the mention's
  const [isExpanded, setExpanded] = useState(false);
  const mention = open === null ? undefined : parts[open]?.mention;
  const card = cards.find((it) => it.topic === (topic ?? mention?.topic));

  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => keepInSight(place.current), [open]);

  const show = (part: number | null) => {
    if (part === open) return;
    setOpen(part);
    setTopic(null);
    setExpanded(false);
  };
  const step = (by: 1 | -1) => {
    const own = parts.flatMap((part, index) => (part.mention?.topic === mention?.topic ? [index] : []));
    const at = open === null ? -1 : own.indexOf(open);
    show(own[(at + by + own.length) % own.length] ?? null);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the card from wherever in the sample the keyboard is
    <div
      class="sample"
      onKeyDown={(event) => event.key === 'Escape' && show(null)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && !isExpanded && show(null)}
    >
      <p lang={words.locale}>
        {parts.map((part, index) =>
          part.mention === undefined ? (
            part.text
          ) : (
            <button
              key={index}
              type="button"
              class="mark"
              data-kind={part.mention.kind}
              data-first={part.mention.isFirst}
              aria-expanded={index === open}
              onPointerEnter={(event) => event.pointerType === 'mouse' && show(index)}
              onClick={() => show(index)}
            >
              {part.text}
            </button>
          ),
        )}
      </p>
      {card !== undefined && mention !== undefined && (
        <div class="sample-card" ref={place}>
          <HoverCard
            card={card}
            source={source}
            language={language}
            position={topic === null ? mention.position : null}
            quote={null}
            page={null}
            related={cards.filter((it) => card.related.includes(it.topic))}
            isExpanded={isExpanded}
            onClose={() => show(null)}
            onPrevious={() => step(-1)}
            onNext={() => step(1)}
            onShowQuote={() => {}}
            onOpenRelated={setTopic}
            {...(topic === null ? {} : { onBack: () => setTopic(null) })}
            onToggleMore={() => setExpanded(!isExpanded)}
          />
        </div>
      )}
    </div>
  );
}

/** Puts the card over the text where there is no room under it, and scrolls to it where there is none at all. */
function keepInSight(card: HTMLElement | null): void {
  const view = card?.ownerDocument.defaultView;
  const sample = card?.parentElement;
  if (card == null || sample == null || view == null) return;
  delete card.dataset.side;
  const { bottom, height } = card.getBoundingClientRect();
  if (bottom > view.innerHeight && sample.getBoundingClientRect().top >= height) card.dataset.side = 'above';
  // Not under a pointer that rests on a mark: that would be on something else then.
  if (sample.contains(card.ownerDocument.activeElement)) card.scrollIntoView({ block: 'nearest' });
}
