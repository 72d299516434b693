import { useState } from 'preact/hooks';
import type { Card, TopicId } from '../../lib/pack/card.ts';
import type { PageReport } from '../../lib/reading/page-report.ts';
import type { CardShelf } from '../card/actions.ts';
import { CardDetails } from '../card/Details.tsx';
import { pageOf } from '../card/page-of.ts';
import { Heading } from '../shared/Heading.tsx';
import { Icon } from '../shared/Icon.tsx';
import { LanguageNote } from '../shared/LanguageNote.tsx';
import { languageOf } from '../shared/language-of.ts';
import { quotedText } from '../shared/quoted-text.ts';
import { MentionSteps } from './MentionSteps.tsx';
import type { PageFacts, PopupActions } from './props.ts';
import { quoteBesideBrief } from './quote-beside-brief.ts';
import { usePopupWords } from './words.ts';

interface CardRowProps {
  readonly card: Card;
  readonly shelf: CardShelf;
  /** Absent in search results: there the card stands for itself. */
  readonly report?: PageReport;
  readonly page?: PageFacts;
  readonly actions: PopupActions;
  readonly level: 2 | 3;
  readonly onOpenRelated: (topic: TopicId) => void;
}

/** Question, and what the page says on it, or the short answer where no page is shown; opens to everything the card has. */
export function CardRow({ card, shelf, report, page, actions, level, onOpenRelated }: CardRowProps) {
  const words = usePopupWords();
  const [isOpen, setOpen] = useState(false);
  const detailsId = `details-${card.topic}`;
  const toggle = () => {
    setOpen(!isOpen);
    if (!isOpen) actions.onOpenCard?.(card.topic);
  };
  return (
    <li class="card-row" data-kind={card.kind}>
      <span class="dot" role="img" aria-label={words.kinds[card.kind]} title={words.kinds[card.kind]} />
      <Heading level={level} lang={languageOf(card, shelf)}>
        <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? detailsId : undefined} onClick={toggle}>
          <span dir="auto">{card.question}</span>
          <Icon name="chevron" />
        </button>
      </Heading>
      {report !== undefined && <MentionSteps card={card} report={report} onJump={actions.onJumpToMention} />}
      {report !== undefined && !isOpen && <SaidHere topic={card.topic} report={report} lang={page?.lang ?? null} />}
      {report === undefined && !isOpen && (
        <p class="short" lang={languageOf(card, shelf)} dir="auto">
          {quotedText(card.short)}
        </p>
      )}
      {isOpen && (
        <div id={detailsId} class="details">
          <LanguageNote of={languageOf(card, shelf)} />
          <CardDetails
            card={card}
            shelf={shelf}
            page={report === undefined || page === undefined ? null : pageOf(card.topic, report, page)}
            isOnPage={report?.cards.some(({ topic }) => topic === card.topic) ?? false}
            actions={actions}
            level={level === 2 ? 3 : 4}
            onOpenRelated={onOpenRelated}
          />
        </div>
      )}
    </li>
  );
}

interface SaidHereProps {
  readonly topic: TopicId;
  readonly report: PageReport;
  /** BCP 47 language of the page; null where it does not say. */
  readonly lang: string | null;
}

/** The article's best sentence on the topic, rather one that does not stand in the brief above; or that it has none. */
function SaidHere({ topic, report, lang }: SaidHereProps) {
  const words = usePopupWords();
  const best = quoteBesideBrief(topic, report);
  if (best === undefined) return <p class="said-here passing">{words.namedInPassing}</p>;
  return (
    <p class="said-here">
      {best.speaker !== undefined && (
        <b lang={lang ?? undefined} dir="auto">
          {best.speaker}
          {': '}
        </b>
      )}
      <q lang={lang ?? undefined} dir="auto">
        {best.text}
      </q>
    </p>
  );
}
