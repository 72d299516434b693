import type { TopicId } from '../../lib/pack/card.ts';
import type { PageReport } from '../../lib/reading/page-report.ts';
import type { CardShelf } from '../card/actions.ts';
import { CardRow } from './CardRow.tsx';
import type { PlacesOnPage } from './PlaceStrip.tsx';
import type { PageFacts, PopupActions } from './props.ts';
import { usePopupWords } from './words.ts';

const MANY = 4; // topics

interface PageCardsProps {
  /** The topics to show, in order. */
  readonly topics: readonly TopicId[];
  /** Absent where the page tells of no topic any more. */
  readonly report: PageReport | undefined;
  readonly page: PageFacts | undefined;
  readonly places: PlacesOnPage;
  /** So many topics, the heaviest, have the page's sentence on them. */
  readonly told: number;
  readonly shelf: CardShelf;
  readonly actions: PopupActions;
  readonly onOpenRelated: (topic: TopicId) => void;
}

/** The cards of this page, heaviest first; those whose topic was muted here say so. */
export function PageCards({ topics, report, page, places, told, shelf, actions, onOpenRelated }: PageCardsProps) {
  const words = usePopupWords();
  const rows = topics.flatMap((wanted) => shelf.cards.find(({ topic }) => topic === wanted) ?? []);
  const isCompact = rows.length >= MANY;
  const isOnPage = (topic: TopicId) => report?.cards.some((it) => it.topic === topic) ?? false;
  return (
    <section class="page-cards">
      <h2 class="label">{words.contextOnPage}</h2>
      <ul class="cards">
        {rows.map((card, at) => (
          <CardRow
            key={card.topic}
            card={card}
            shelf={shelf}
            {...(report === undefined || page === undefined ? {} : { report, page, places })}
            isMutedHere={!isOnPage(card.topic)}
            isCompact={isCompact}
            isTold={at < told}
            actions={actions}
            level={3}
            onOpenRelated={onOpenRelated}
          />
        ))}
      </ul>
    </section>
  );
}
