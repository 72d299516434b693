import { useState } from 'preact/hooks';
import type { Card, TopicId } from '../../lib/pack/card.ts';
import type { PageReport } from '../../lib/reading/page-report.ts';
import type { CardShelf } from '../card/actions.ts';
import { CardDetails } from '../card/Details.tsx';
import { pageOf } from '../card/page-of.ts';
import type { Passage } from '../search/find-passage.ts';
import { MarkedText } from '../search/MarkedText.tsx';
import { Heading } from '../shared/Heading.tsx';
import { Icon } from '../shared/Icon.tsx';
import { LanguageNote } from '../shared/LanguageNote.tsx';
import { languageOf } from '../shared/language-of.ts';
import { quotedText } from '../shared/quotation.ts';
import { NewsDot, NewsLine } from './News.tsx';
import { PlaceStrip, type PlacesOnPage } from './PlaceStrip.tsx';
import type { PageFacts, PopupActions } from './props.ts';
import { isInBrief, quoteBesideBrief } from './quote-beside-brief.ts';
import { NoSentence, SaidHere } from './SaidHere.tsx';
import { usePopupWords } from './words.ts';

interface CardRowProps {
  readonly card: Card;
  readonly shelf: CardShelf;
  /** Absent in search results: there the card stands for itself. */
  readonly report?: PageReport;
  readonly page?: PageFacts;
  readonly places?: PlacesOnPage;
  /** What of the card was searched for. */
  readonly passage?: Passage;
  /** The name by which it was found. */
  readonly name?: string | undefined;
  /** Its topic was muted since the popup opened. */
  readonly isMutedHere?: boolean;
  /** It stands in a list of names, not of questions. */
  readonly isByName?: boolean;
  /** It is one of many on the page: closed it stands by its name. */
  readonly isCompact?: boolean;
  /** There is room for what the page says on it. */
  readonly isTold?: boolean;
  readonly actions: PopupActions;
  readonly level: 2 | 3;
  readonly onOpenRelated: (topic: TopicId) => void;
}

/** Question, and what the page says on it, or what of the card was searched for; opens to everything the card has. */
export function CardRow(props: CardRowProps) {
  const { card, shelf, report, page, actions, level } = props;
  const words = usePopupWords();
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const news = shelf.news?.get(card.topic);
  const best = report && quoteBesideBrief(card.topic, report);
  const isAbove = report !== undefined && best !== undefined && isInBrief(best, report);
  const isTold = report === undefined || (props.isTold === true && best !== undefined && !isAbove);
  const isAtRest = !isOpen && props.isMutedHere !== true;
  const isNamed = props.isByName === true || (!isOpen && (!isTold || props.isCompact === true));
  const detailsId = `details-${card.topic}`;
  const toggle = () => {
    setOpen(!isOpen);
    setOpened(true);
    if (!isOpen) actions.onOpenCard?.(card.topic);
  };
  return (
    <li class="card-row" data-kind={card.kind}>
      <span class="dot" role="img" aria-label={words.kinds[card.kind]} title={words.kinds[card.kind]} />
      <div class="named">
        <Heading level={level} lang={languageOf(card, shelf)}>
          <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? detailsId : undefined} onClick={toggle}>
            <span dir="auto">{isNamed ? card.title : card.question}</span>
            {news !== undefined && !wasOpened && <NewsDot {...news} />}
            <Icon name="chevron" />
          </button>
        </Heading>
        {isAtRest && report !== undefined && <NoSentence hasOne={best !== undefined} isInBrief={isAbove} />}
      </div>
      {report !== undefined && props.places !== undefined && (
        <PlaceStrip card={card} report={report} places={props.places} onJump={actions.onJumpToMention} />
      )}
      {props.isMutedHere === true && (
        <p class="muted-here">
          {words.topicMuted(card.title)}{' '}
          <button type="button" class="text-button" onClick={() => actions.onMuteTopic(card.topic, false)}>
            {words.unmuteTopic}
          </button>
        </p>
      )}
      {isAtRest && isTold && best !== undefined && <SaidHere best={best} lang={page?.lang ?? null} />}
      {isAtRest && report === undefined && <ShortAnswer {...props} />}
      {isOpen && (
        <div id={detailsId} class="details">
          <LanguageNote of={languageOf(card, shelf)} />
          {news !== undefined && <NewsLine {...news} />}
          <CardDetails
            card={card}
            shelf={shelf}
            page={report === undefined || page === undefined ? null : pageOf(card.topic, report, page)}
            isOnPage={report?.cards.some(({ topic }) => topic === card.topic) ?? false}
            actions={actions}
            level={level === 2 ? 3 : 4}
            onOpenRelated={props.onOpenRelated}
          />
        </div>
      )}
    </li>
  );
}

function ShortAnswer({ card, shelf, passage, name, isByName }: CardRowProps) {
  const words = usePopupWords();
  const shown = passage ?? { text: quotedText(card.short, languageOf(card, shelf)), marks: [] };
  return (
    <>
      {name !== undefined && (
        <p class="found-name">
          {words.alsoNamed} <mark dir="auto">{name}</mark>
        </p>
      )}
      <p
        class={isByName === true ? 'short one-line' : 'short'}
        lang={shown.language ?? languageOf(card, shelf)}
        dir="auto"
      >
        <MarkedText {...shown} />
      </p>
    </>
  );
}
