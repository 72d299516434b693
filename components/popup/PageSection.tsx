import type { TopicId } from '../../lib/pack/card.ts';
import { Progress } from '../shared/Progress.tsx';
import { AllCards } from './AllCards.tsx';
import { PopupNotice } from './Notice.tsx';
import { PackOffer } from './Offers.tsx';
import { PageCards } from './PageCards.tsx';
import { PageHead } from './PageHead.tsx';
import type { PlacesOnPage } from './PlaceStrip.tsx';
import type { PopupActions, PopupState, PopupViewProps } from './props.ts';
import { SummaryList } from './SummaryList.tsx';
import { useRoom } from './use-room.ts';
import { usePopupWords } from './words.ts';

interface PageSectionProps extends PopupViewProps {
  readonly onOpenRelated: (topic: TopicId) => void;
  readonly onBrowse: () => void;
  readonly places: PlacesOnPage;
  /** Whose rows stand here. */
  readonly topics: readonly TopicId[];
}

/** What is known of the page; where nothing is, why, and all cards to look through. */
export function PageSection(props: PageSectionProps) {
  const { state, topics } = props;
  const words = usePopupWords();
  const read = state.kind === 'cards' || state.kind === 'empty' ? state : undefined;
  const { page, room } = useRoom(read?.report);
  if (state.kind === 'loading') {
    return (
      <div class="loading" role="status">
        <h1>{words.loading}</h1>
        <Progress label={words.loading} share={state.share ?? null} />
      </div>
    );
  }
  const isTold = state.kind === 'empty' && state.report.summary.length > 0;
  const isWithCards = state.kind === 'cards';
  // In one place of the tree whatever the state, so that a row stays open and keeps the focus when its topic is muted.
  return (
    <div ref={page} class="page">
      {(isTold || isWithCards) && read !== undefined && <Brief {...props} state={read} isShort={room.isBriefShort} />}
      {!isWithCards && <PopupNotice state={state} actions={props} isBelow={isTold} />}
      {topics.length > 0 && (
        <PageCards
          topics={topics}
          report={read?.report}
          page={read?.page}
          places={props.places}
          told={room.told}
          shelf={props.shelf}
          actions={props}
          onOpenRelated={props.onOpenRelated}
        />
      )}
      {topics.length > 0 ? (
        <p class="offer">
          <button type="button" class="text-button" onClick={() => props.onBrowse()}>
            {words.allCards}
          </button>
        </p>
      ) : (
        <>
          <AllCards shelf={props.shelf} actions={props} level={2} onOpenRelated={props.onOpenRelated} />
          <PackOffer offered={props.offered} onSwitchOn={props.onSwitchOn} />
        </>
      )}
    </div>
  );
}

interface BriefProps extends PopupActions {
  readonly state: Extract<PopupState, { kind: 'cards' | 'empty' }>;
  readonly isShort: boolean;
}

/** What the article is: its headline and facts, and what it tells in its own words. */
function Brief({ state, isShort, ...actions }: BriefProps) {
  return (
    <>
      <PageHead {...state} onShowMarks={actions.onShowMarks} />
      <SummaryList
        summary={state.report.summary}
        lang={state.page.lang}
        isShort={isShort}
        onShow={actions.onJumpToQuote}
        onCopyLink={actions.onCopyLink}
      />
    </>
  );
}
