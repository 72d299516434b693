import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Card, Source, TopicId } from '../../lib/pack/card.ts';
import type { Quote } from '../../lib/reading/page-report.ts';
import { Brand } from '../shared/Brand.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { LanguageNote } from '../shared/LanguageNote.tsx';
import { useWords } from '../shared/words.ts';
import { Glance } from './Glance.tsx';
import { PackOtherCards } from './OtherPacks.tsx';
import { CardParts } from './Parts.tsx';
import type { CardPage } from './page-of.ts';
import { type RelatedCard, RelatedCards } from './RelatedCards.tsx';
import { CardSource } from './Source.tsx';
import { StatusLine } from './StatusLine.tsx';

const LEAST_SEEN = 60; // CSS px of a part that has come: a heading and a line

export interface HoverCardProps {
  readonly card: Card;
  /** What the pack is drawn from. */
  readonly source: Source;
  /** BCP 47 language of the card's texts. */
  readonly language: string;
  /** "Model"; the interface's word for the card's kind where it is left out. */
  readonly kindLabel?: string;
  readonly theme?: 'light' | 'dark' | 'auto';
  /** Which of the topic's mentions this is, counted from 1; null for a card opened from another. */
  readonly position: { readonly index: number; readonly total: number } | null;
  /** The page's sentence that explains the topic, nearest to this mention. */
  readonly quote: Quote | null;
  /** What the page adds; null where there is none, or for a card opened from another. */
  readonly page: CardPage | null;
  /** Cards of other packs on the same name. */
  readonly others?: readonly Card[];
  readonly related: readonly RelatedCard[];
  readonly isExpanded: boolean;
  /** ISO date; what the pack promises for later is not drawn. */
  readonly today?: string;
  readonly onClose: () => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onShowQuote: (quote: Quote) => void;
  readonly onOpenRelated: (topic: TopicId) => void;
  /** Back to the card that this one was opened from. */
  readonly onBack?: () => void;
  readonly onToggleMore: () => void;
  /** Absent where nothing is marked for good, as on the welcome page. */
  readonly onMuteTopic?: (topic: TopicId, isMuted: boolean) => void;
  /** The topic has just been muted here. */
  readonly isMuted?: boolean;
  /** The browser did not save that. */
  readonly isUnsaved?: boolean;
}

/** The card beside a mention: at a glance, and all it says on request. */
export function HoverCard(props: HoverCardProps) {
  const { card, isExpanded } = props;
  const words = useWords();
  const root = useFocusOnChange(card.topic);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isExpanded && body.current !== null) showPart(body.current, '.card-parts, .card-part');
  }, [isExpanded]);
  return (
    <section
      ref={root}
      class="sidelight hover-card"
      lang={words.locale}
      dir={words.direction}
      role="dialog"
      tabIndex={-1}
      aria-label={words.cardLabel(card.title)}
      data-theme={props.theme ?? 'auto'}
      data-kind={card.kind}
    >
      <CardHeader {...props} />
      <div class="body" key={card.topic} ref={body}>
        {isExpanded ? <WholeCard {...props} /> : <Glance {...props} pageLanguage={props.page?.lang ?? null} />}
      </div>
      <CardFooter {...props} />
    </section>
  );
}

/** All that the card says. */
function WholeCard({ card, language, source, page, ...props }: HoverCardProps) {
  return (
    <>
      <h2 lang={language} dir="auto">
        {card.question}
      </h2>
      {card.status !== undefined && <StatusLine status={card.status} lang={language} />}
      <CardParts
        {...props}
        card={card}
        source={source}
        lang={language}
        page={page}
        level={3}
        onShow={props.onShowQuote}
      />
      <PackOtherCards cards={props.others ?? []} lang={language} onOpen={props.onOpenRelated} />
      <CardSource card={card} source={source} lang={language} />
      <RelatedCards related={props.related} lang={language} onOpen={props.onOpenRelated} />
    </>
  );
}

/** Scrolls the card, and nothing else, to a part that begins outside what can be seen of it. In a short viewport the card scrolls as a whole. */
function showPart(body: HTMLElement, selector: string): void {
  const part = body.querySelector(selector);
  const scroller = body.scrollHeight > body.clientHeight ? body : body.parentElement;
  if (part === null || scroller === null) return;
  const { top } = part.getBoundingClientRect();
  const seen = scroller.getBoundingClientRect();
  if (top < seen.top || top + LEAST_SEEN > seen.bottom) scroller.scrollTop += top - seen.top;
}

/**
 * Opening a related card, or going back, takes away what was clicked: focus goes to the card.
 * The first card shown takes no focus from the page.
 */
function useFocusOnChange(topic: TopicId) {
  const root = useRef<HTMLElement>(null);
  const shown = useRef(topic);
  useLayoutEffect(() => {
    if (shown.current === topic) return;
    shown.current = topic;
    root.current?.focus({ preventScroll: true });
  }, [topic]);
  return root;
}

function CardHeader({ card, language, kindLabel, onBack, onClose }: HoverCardProps) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: in a dialog it would be a landmark of the page, as the footer would
    <header role="none">
      {onBack !== undefined && <IconButton icon="back" label={words.back} onClick={onBack} />}
      <p class="eyebrow">
        <Brand /> <span>{words.name}</span> <b>{kindLabel ?? words.kinds[card.kind]}</b>
        <LanguageNote of={language} />
      </p>
      <IconButton icon="close" label={words.close} onClick={onClose} />
    </header>
  );
}

function CardFooter(props: HoverCardProps) {
  const { card, position, isExpanded, isMuted = false, onToggleMore, onMuteTopic, onPrevious, onNext } = props;
  const words = useWords();
  return (
    <footer role="none">
      <button type="button" class="text-button" aria-expanded={isExpanded} onClick={() => onToggleMore()}>
        {isExpanded ? words.less : words.more}
      </button>
      {isExpanded && onMuteTopic !== undefined && (
        <button type="button" class="text-button quiet" onClick={() => onMuteTopic(card.topic, !isMuted)}>
          {isMuted ? words.unmuteTopic : words.muteTopic}
        </button>
      )}
      {position !== null && !isMuted && (
        <div class="steps">
          <span>{words.position(position.index, position.total)}</span>
          <IconButton icon="up" label={words.previousMention} onClick={onPrevious} isDisabled={position.total < 2} />
          <IconButton icon="down" label={words.nextMention} onClick={onNext} isDisabled={position.total < 2} />
        </div>
      )}
      <p class="said" role="status">
        {props.isUnsaved ? words.notSaved : isMuted && words.topicMuted(card.title)}
      </p>
    </footer>
  );
}
