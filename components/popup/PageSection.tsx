import type { TopicId } from '../../lib/pack/card.ts';
import { AllCards } from './AllCards.tsx';
import { PopupNotice } from './Notice.tsx';
import { PackOffer } from './PackOffer.tsx';
import { PageCards } from './PageCards.tsx';
import { PageHead } from './PageHead.tsx';
import type { PlacesOnPage } from './PlaceStrip.tsx';
import type { PopupActions, PopupState, PopupViewProps } from './props.ts';
import { SummaryList } from './SummaryList.tsx';
import { usePopupWords } from './words.ts';

interface PageSectionProps extends PopupViewProps {
  readonly onOpenRelated: (topic: TopicId) => void;
  readonly onBrowse: () => void;
  readonly places: PlacesOnPage;
}

/** What is known of the page; where nothing is, why, and all cards to look through. */
export function PageSection(props: PageSectionProps) {
  const { state } = props;
  const words = usePopupWords();
  if (state.kind === 'loading') {
    return (
      <div class="loading" role="status">
        <h1>{words.loading}</h1>
      </div>
    );
  }
  if (state.kind === 'cards') return <PageTopics {...props} state={state} />;
  const isTold = state.kind === 'empty' && state.report.summary.length > 0;
  return (
    <>
      {isTold && <Brief {...props} state={state} />}
      <PopupNotice state={state} actions={props} isBelow={isTold} />
      <AllCards shelf={props.shelf} actions={props} level={2} onOpenRelated={props.onOpenRelated} />
      <PackOffer offered={props.offered} onSwitchOn={props.onSwitchOn} />
    </>
  );
}

function PageTopics({
  state,
  ...props
}: Omit<PageSectionProps, 'state'> & { readonly state: Extract<PopupState, { kind: 'cards' }> }) {
  const words = usePopupWords();
  return (
    <>
      <Brief {...props} state={state} />
      <PageCards
        report={state.report}
        page={state.page}
        places={props.places}
        shelf={props.shelf}
        actions={props}
        onOpenRelated={props.onOpenRelated}
      />
      <p class="offer">
        <button type="button" class="text-button" onClick={() => props.onBrowse()}>
          {words.allCards}
        </button>
      </p>
    </>
  );
}

interface BriefProps extends PopupActions {
  readonly state: Extract<PopupState, { kind: 'cards' | 'empty' }>;
}

/** What the article is: its headline and facts, and what it tells in its own words. */
function Brief({ state, ...actions }: BriefProps) {
  return (
    <>
      <PageHead {...state} onShowMarks={actions.onShowMarks} />
      <SummaryList
        summary={state.report.summary}
        lang={state.page.lang}
        onShow={actions.onJumpToQuote}
        onCopyLink={actions.onCopyLink}
      />
    </>
  );
}
