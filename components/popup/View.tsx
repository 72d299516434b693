import { useEffect, useRef, useState } from 'preact/hooks';
import type { TopicId } from '../../lib/pack/card.ts';
import { useCardTrail } from '../card/use-trail.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { useSearch } from '../search/use-search.ts';
import { focusFirstCard, walkByKeys } from '../search/walk-by-keys.ts';
import { useNextFocus } from '../shared/use-next-focus.ts';
import { PopupBar } from './Bar.tsx';
import { PopupFoot } from './Foot.tsx';
import { isMarking } from './is-marking.ts';
import { PackMakeOffer } from './Offers.tsx';
import { PageSection } from './PageSection.tsx';
import type { PlacesOnPage } from './PlaceStrip.tsx';
import type { PopupViewProps } from './props.ts';
import { SearchResults } from './SearchResults.tsx';
import { SingleCard } from './SingleCard.tsx';
import { SiteAccess } from './SiteAccess.tsx';
import { useKeptTopics } from './use-kept-topics.ts';
import { usePopupWords } from './words.ts';

const NONE: readonly TopicId[] = [];

/** The toolbar popup: a search over all cards; below it what is known of the page, or why nothing is. */
export function PopupView(props: PopupViewProps) {
  const { state, shelf, onOpenCard } = props;
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const words = usePopupWords();
  const trail = useCardTrail();
  const search = useSearch(props.query ?? '', trail.clear);
  const card = shelf.cards.find(({ topic }) => topic === trail.topic);
  const isLasting = 'site' in state && state.site?.access === 'always'; // nothing to do about it: it makes room for the page
  const openCard = (topic: TopicId) => {
    trail.open(topic);
    onOpenCard?.(topic);
  };
  const switchOn = useSwitchOn(props, root, input);
  const { places, jump } = usePlaces(props);
  const topics = useKeptTopics(state, shelf.muted ?? NONE);
  useKeys(root, input, search.browse);
  useEffect(() => root.current?.scrollIntoView?.(), [search.isOn]);

  return (
    <div
      ref={root}
      class="sidelight popup"
      lang={words.locale}
      dir={words.direction}
      data-theme={props.theme ?? 'auto'}
      data-state={state.kind}
      data-view={card !== undefined ? 'single' : search.isOn ? 'search' : 'page'}
    >
      <PopupBar state={state} actions={props} onSkip={() => root.current !== null && focusFirstCard(root.current)}>
        <SearchBox search={search} input={input} />
      </PopupBar>
      <main>
        {card !== undefined && (
          <SingleCard
            key={card.topic}
            {...props}
            card={card}
            places={places}
            onJumpToMention={jump}
            onOpenRelated={openCard}
            onBack={trail.back}
          />
        )}
        {/* Kept while a single card shows, so that what was open, typed and focused is there again. */}
        <div hidden={card !== undefined} class="under">
          {search.isOn ? (
            <SearchResults {...props} asked={search.query} onSwitchOn={switchOn} onOpenRelated={openCard} />
          ) : (
            <>
              {!isLasting && <SiteAccess state={state} actions={props} />}
              <PageSection
                {...props}
                places={places}
                topics={topics}
                onJumpToMention={jump}
                onSwitchOn={switchOn}
                onOpenRelated={openCard}
                onBrowse={search.browse}
              />
              {isMarking(state) && props.draftCards !== undefined && props.draftCards > 0 && (
                <PackMakeOffer count={props.draftCards} onMake={() => props.onMakeCards?.()} />
              )}
              {isLasting && <SiteAccess state={state} actions={props} />}
            </>
          )}
        </div>
      </main>
      <p class="said" role="status">
        {props.said}
      </p>
      <PopupFoot state={state} actions={props} />
    </div>
  );
}

/** Where the page's mentions are, and which the reader went to from here. */
function usePlaces({ state, onJumpToMention }: PopupViewProps): {
  readonly places: PlacesOnPage;
  readonly jump: PopupViewProps['onJumpToMention'];
} {
  const [here, setHere] = useState<PlacesOnPage['here']>(null);
  const { length = 0, inView = null } = state.kind === 'cards' ? state : {};
  return {
    places: { length, inView, here },
    jump(topic, start) {
      setHere({ topic, start });
      onJumpToMention(topic, start);
    },
  };
}

type Ref<T> = { readonly current: T | null };

/** Switches the offered pack on; the button goes with that, and focus goes on to what came of it. */
function useSwitchOn({ onSwitchOn }: PopupViewProps, root: Ref<HTMLElement>, input: Ref<HTMLElement>): () => void {
  const focusNext = useNextFocus();
  return () => {
    focusNext(() => root.current?.querySelector<HTMLElement>('.under .card-row button') ?? input.current);
    onSwitchOn?.();
  };
}

function useKeys(root: Ref<HTMLElement>, input: Ref<HTMLInputElement>, onSearch: () => void): void {
  const latest = useRef(onSearch);
  latest.current = onSearch;
  useEffect(() => {
    const document = root.current?.ownerDocument;
    const listener = (event: KeyboardEvent) => {
      if (root.current === null || input.current === null) return;
      walkByKeys(event, { root: root.current, input: input.current, onSearch: () => latest.current() });
    };
    document?.addEventListener('keydown', listener);
    return () => document?.removeEventListener('keydown', listener);
  }, []);
}
