import { useState } from 'preact/hooks';
import type { TopicId } from '../../lib/pack/card.ts';
import { useCardTrail } from '../card/use-trail.ts';
import { PopupBar } from './Bar.tsx';
import { CardSearch } from './CardSearch.tsx';
import { PopupFoot } from './Foot.tsx';
import { PackMakeOffer } from './MakeCardsOffer.tsx';
import { PopupNotice } from './Notice.tsx';
import { PageCards } from './PageCards.tsx';
import { PageHead } from './PageHead.tsx';
import type { PopupActions, PopupState, PopupViewProps } from './props.ts';
import { SingleCard } from './SingleCard.tsx';
import { SummaryList } from './SummaryList.tsx';
import { usePopupWords } from './words.ts';

/** The toolbar popup: what is known of the page, or why nothing is; below it a search over all cards. */
export function PopupView(props: PopupViewProps) {
  const { state, shelf, onOpenCard } = props;
  const [query, setQuery] = useState(props.query ?? '');
  const words = usePopupWords();
  const trail = useCardTrail();
  const card = shelf.cards.find(({ topic }) => topic === trail.topic);
  const isSearching = query.trim() !== '';
  const isRead = state.kind === 'cards' || state.kind === 'empty' || state.kind === 'allOff';
  const openCard = (topic: TopicId) => {
    trail.open(topic);
    onOpenCard?.(topic);
  };

  return (
    <div
      class="sidelight popup"
      lang={words.locale}
      dir={words.direction}
      data-theme={props.theme ?? 'auto'}
      data-state={state.kind}
      data-view={card !== undefined ? 'single' : isSearching ? 'search' : 'page'}
    >
      <PopupBar state={state} actions={props} />
      <main>
        {card !== undefined && (
          <SingleCard key={card.topic} {...props} card={card} onOpenRelated={openCard} onBack={trail.back} />
        )}
        {/* Kept while a single card shows, so that what was open, typed and focused is there again. */}
        <div class="under" hidden={card !== undefined}>
          {!isSearching && <PageSection {...props} onOpenRelated={openCard} />}
          {!isSearching && isRead && props.draftCards !== undefined && props.draftCards > 0 && (
            <PackMakeOffer count={props.draftCards} onMake={() => props.onMakeCards?.()} />
          )}
          <CardSearch
            shelf={shelf}
            offered={props.offered ?? null}
            onSwitchOn={props.onSwitchOn}
            actions={props}
            query={query}
            onQuery={setQuery}
            onOpenRelated={openCard}
          />
        </div>
      </main>
      <p class="said" role="status">
        {props.said}
      </p>
      <PopupFoot state={state} actions={props} />
    </div>
  );
}

function PageSection(props: PopupViewProps & { readonly onOpenRelated: (topic: TopicId) => void }) {
  const { state } = props;
  const words = usePopupWords();
  if (state.kind === 'loading') {
    return (
      <div class="loading" role="status">
        <h1>{words.loading}</h1>
      </div>
    );
  }
  if (state.kind === 'empty' && state.report.summary.length > 0) {
    return (
      <>
        <Brief {...props} state={state} />
        <PopupNotice state={state} actions={props} isBelow />
      </>
    );
  }
  if (state.kind !== 'cards') return <PopupNotice state={state} actions={props} />;
  return (
    <>
      <Brief {...props} state={state} />
      <PageCards
        report={state.report}
        page={state.page}
        shelf={props.shelf}
        actions={props}
        onOpenRelated={props.onOpenRelated}
      />
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
