import { useState } from 'preact/hooks';
import type { Card, CardSet, TopicId } from '../lib/pack/pack.ts';
import type { Metadata } from '../lib/page/read-metadata.ts';
import type { PageReport, Quote } from '../lib/reading/page-report.ts';
import { CardSearch } from './CardSearch.tsx';
import { PackMakeOffer } from './PackMakeOffer.tsx';
import { PageCards } from './PageCards.tsx';
import { PageHead } from './PageHead.tsx';
import { PopupBar } from './PopupBar.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { PopupNotice } from './PopupNotice.tsx';
import { SingleCard } from './SingleCard.tsx';
import { SummaryList } from './SummaryList.tsx';
import { useCardTrail } from './use-card-trail.ts';
import { useWords } from './words.ts';

/** Whether the reader has let Sidelight onto the site, and for how long. */
export interface Site {
  /** Host name as a reader knows it: "news.example.com". */
  readonly name: string;
  readonly access: 'always' | 'thisVisit' | 'none';
  /** A file on the reader's computer, by its name: there is no site to allow or to switch off. */
  readonly isFile?: boolean;
}

export type PageFacts = Pick<Metadata, 'title' | 'site' | 'published' | 'lang'>;

export type PopupState =
  | { readonly kind: 'loading'; readonly site?: Site }
  | { readonly kind: 'cards'; readonly site: Site; readonly page: PageFacts; readonly report: PageReport }
  | { readonly kind: 'empty'; readonly site: Site; readonly page: PageFacts }
  /** Until a time in ms since 1970. */
  | { readonly kind: 'paused'; readonly site: Site; readonly until: number }
  | { readonly kind: 'off' | 'noAccess' | 'stale'; readonly site: Site }
  | { readonly kind: 'unsupported' };

/** The cards that can be shown and searched, whatever page is open. */
export type CardShelf = Pick<CardSet, 'cards' | 'source' | 'language'> & {
  /** Topics that the reader does not want marked. */
  readonly muted?: readonly TopicId[];
};

export interface PopupActions {
  readonly onToggleSite: (isOn: boolean) => void;
  /** "Always mark on this site" and "Allow on ...": a user gesture, so permissions may be asked for in it. */
  readonly onRequestSite: () => void;
  /** The same for the list of news sites, or for every site. */
  readonly onRequestSites: (extent: 'news' | 'every') => void;
  readonly onStopSite: () => void;
  readonly onJumpToMention: (topic: TopicId, direction: 'previous' | 'next') => void;
  readonly onJumpToQuote: (quote: Quote) => void;
  /** A card was opened in the popup. */
  readonly onOpenCard?: (topic: TopicId) => void;
  readonly onReload: () => void;
  readonly onCopyCard: (card: Card, form: 'text' | 'markdown') => void;
  /** A link that leads to a sentence of the page. */
  readonly onCopyLink: (quote: Quote) => void;
  readonly onMuteTopic: (topic: TopicId, isMuted: boolean) => void;
  readonly onReportMark: (card: Card) => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onOpenOptions: () => void;
  /** "Make cards from this article". */
  readonly onMakeCards?: () => void;
}

export interface PopupViewProps extends PopupActions {
  readonly state: PopupState;
  readonly shelf: CardShelf;
  /** What is searched for when the popup opens. */
  readonly query?: string;
  /** How many cards the page's explanations would give. */
  readonly draftCards?: number;
  /** What became of the last action, such as "Copied"; said once, and shown until the next. */
  readonly said?: string | null;
  readonly theme?: 'light' | 'dark' | 'auto';
}

/** The toolbar popup: what is known of the page, or why nothing is; below it a search over all cards. */
export function PopupView(props: PopupViewProps) {
  const { state, shelf, onOpenCard } = props;
  const [query, setQuery] = useState(props.query ?? '');
  const words = useWords();
  const trail = useCardTrail();
  const card = shelf.cards.find(({ topic }) => topic === trail.topic);
  const isSearching = query.trim() !== '';
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
          {!isSearching && props.draftCards !== undefined && props.draftCards > 0 && (
            <PackMakeOffer count={props.draftCards} onMake={() => props.onMakeCards?.()} />
          )}
          <CardSearch shelf={shelf} actions={props} query={query} onQuery={setQuery} onOpenRelated={openCard} />
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
  const words = useWords();
  if (state.kind === 'loading') {
    return (
      <div class="loading" role="status">
        <h1>{words.loading}</h1>
      </div>
    );
  }
  if (state.kind !== 'cards') return <PopupNotice state={state} actions={props} />;
  return (
    <>
      <PageHead page={state.page} report={state.report} />
      <SummaryList
        summary={state.report.summary}
        lang={state.page.lang}
        onShow={props.onJumpToQuote}
        onCopyLink={props.onCopyLink}
      />
      <PageCards report={state.report} shelf={props.shelf} actions={props} onOpenRelated={props.onOpenRelated} />
    </>
  );
}
