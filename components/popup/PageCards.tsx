import type { TopicId } from '../../lib/pack/card.ts';
import type { PageReport } from '../../lib/reading/page-report.ts';
import type { CardShelf } from '../card/actions.ts';
import { CardRow } from './CardRow.tsx';
import type { PlacesOnPage } from './PlaceStrip.tsx';
import type { PageFacts, PopupActions } from './props.ts';
import { usePopupWords } from './words.ts';

interface PageCardsProps {
  readonly report: PageReport;
  readonly page: PageFacts;
  readonly places: PlacesOnPage;
  readonly shelf: CardShelf;
  readonly actions: PopupActions;
  readonly onOpenRelated: (topic: TopicId) => void;
}

/** The cards of this page, heaviest first. */
export function PageCards({ report, page, places, shelf, actions, onOpenRelated }: PageCardsProps) {
  const words = usePopupWords();
  const rows = report.cards.flatMap((onPage) => {
    const card = shelf.cards.find(({ topic }) => topic === onPage.topic);
    return card === undefined ? [] : [card];
  });
  return (
    <section class="page-cards">
      <h2 class="label">{words.contextOnPage}</h2>
      <ul class="cards">
        {rows.map((card) => (
          <CardRow
            key={card.topic}
            card={card}
            shelf={shelf}
            report={report}
            page={page}
            places={places}
            actions={actions}
            level={3}
            onOpenRelated={onOpenRelated}
          />
        ))}
      </ul>
    </section>
  );
}
