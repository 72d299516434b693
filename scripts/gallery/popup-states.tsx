import type { CardShelf } from '../../components/card/actions.ts';
import type { PopupState, PopupViewProps } from '../../components/popup/props.ts';
import { PopupView } from '../../components/popup/View.tsx';
import { usePopupWords } from '../../components/popup/words.ts';
import { allBuiltInNames } from '../../lib/pack/built-in/further-names.ts';
import { OPEN_MODELS } from '../../lib/pack/built-in/open-models-about.ts';
import type { CardSet } from '../../lib/pack/card.ts';
import {
  BRIEF_REPORT,
  EMPTY_REPORT,
  SAMPLE_FACTS,
  SAMPLE_PLACES,
  SAMPLE_REPORT,
  SAMPLE_SITE,
} from '../../tests/components/sample-page.ts';
import type { GalleryCards } from './cards-in.ts';
import type { GalleryState } from './gallery-state.ts';
import { HOSTILE_STATE, hostileSet } from './hostile.ts';
import { NO_POPUP_ACTIONS } from './no-popup-actions.ts';

interface Change {
  /** The popup says that something was done. */
  readonly said?: true;
  readonly draftCards?: number;
  /** The second pack waits to be switched on. */
  readonly isOffered?: true;
}

function popup(
  state: PopupState,
  shelf: CardSet & Pick<CardShelf, 'news'>,
  more: Partial<GalleryState> = {},
  { said, isOffered, ...change }: Change = {},
): GalleryState {
  const title = OPEN_MODELS.titles[shelf.language as keyof typeof OPEN_MODELS.titles];
  const offer = isOffered === true ? { offered: { ...OPEN_MODELS, title }, onSwitchOn: () => {} } : {};
  const props = { state, shelf, names: allBuiltInNames, ...change, ...offer, ...NO_POPUP_ACTIONS };
  return { surface: 'popup', view: <Popup isTold={said === true} {...props} />, ...more };
}

/** What is said of an action is said in the language of the view. */
function Popup({ isTold, ...props }: PopupViewProps & { readonly isTold: boolean }) {
  const words = usePopupWords();
  return <PopupView {...props} said={isTold ? words.copied.card : null} />;
}

const CARDS: Extract<PopupState, { kind: 'cards' }> = {
  kind: 'cards',
  site: SAMPLE_SITE,
  page: SAMPLE_FACTS,
  report: SAMPLE_REPORT,
  ...SAMPLE_PLACES,
};
const ALWAYS = { ...SAMPLE_SITE, access: 'always' as const };

/** Two cards have newer updates than when they were last opened. */
function withNews(set: CardSet): CardSet & Pick<CardShelf, 'news'> {
  return {
    ...set,
    news: new Map(['llama', 'open-source'].map((topic) => [topic, { since: '2026-11-12', updates: 2 }])),
  };
}

/** A page that every card is on. */
function longState({ cards }: CardSet): PopupState {
  return {
    ...CARDS,
    report: {
      ...SAMPLE_REPORT,
      cards: cards.map(({ topic }, index) => ({
        topic,
        count: 20 - index,
        weight: 1,
        role: 'part' as const,
        mentions: [index],
        starts: Array.from({ length: 20 - index }, (_, at) => ((at * 37 + index * 11) % 100) * 50).sort(
          (a, b) => a - b,
        ),
      })),
    },
  };
}

/** A page whose two best sentences are long; whole, they take four lines each. */
function longBrief(): PopupState {
  const texts = [
    'The company put the weights of its newest model on the web on Tuesday and said that hospitals, schools and small firms would be able to run it on machines that they own already.',
    'Researchers who had tried the model before its release said that it was better at long texts than the one before it, but made up sources about as often when asked for them.',
  ];
  const summary = texts.map((text, at) => ({
    text,
    span: { start: at * 400, end: at * 400 + text.length },
    isLead: true,
  }));
  return { ...CARDS, report: { ...SAMPLE_REPORT, summary } };
}

export function popupStates({ openSource: set }: GalleryCards): Record<string, GalleryState> {
  const file = (access: 'thisVisit' | 'none') => ({ name: 'saved-story.html', access, isFile: true });
  return {
    'popup-loading': popup({ kind: 'loading', site: SAMPLE_SITE }, set),
    'popup-cards': popup(CARDS, set),
    'popup-long': popup(longState(set), set),
    'popup-long-brief': popup(longBrief(), set),
    'popup-said': popup(CARDS, set, {}, { said: true, draftCards: 3 }),
    'popup-hidden': popup({ ...CARDS, isHidden: true }, set),
    'popup-opened': popup(CARDS, set, { clicks: ['.card-row [aria-expanded]'] }),
    'popup-news': popup(CARDS, withNews(set)),
    'popup-news-opened': popup(CARDS, withNews(set), { clicks: ['.card-row [aria-expanded]'] }),
    'popup-single': popup(CARDS, set, { clicks: ['.card-row [aria-expanded]', '.chip'] }),
    'popup-search': popup(CARDS, set, { query: 'open' }),
    'popup-search-name': popup(CARDS, set, { query: 'code llama' }),
    'popup-browse': popup(CARDS, set, { clicks: ['input[type="search"]'] }, { isOffered: true }),
    'popup-none-found': popup({ ...CARDS, site: ALWAYS }, set, { query: 'quantum chess' }),
    'popup-offer': popup({ ...CARDS, site: ALWAYS }, set, { query: 'DeepSeek' }, { isOffered: true }),
    'popup-empty': popup({ kind: 'empty', site: ALWAYS, page: SAMPLE_FACTS, report: EMPTY_REPORT }, set),
    'popup-brief': popup({ kind: 'empty', site: ALWAYS, page: SAMPLE_FACTS, report: BRIEF_REPORT }, set),
    'popup-all-off': popup({ kind: 'allOff', site: ALWAYS }, set),
    'popup-off': popup({ kind: 'off', site: SAMPLE_SITE }, set),
    'popup-paused': popup({ kind: 'paused', site: SAMPLE_SITE, until: Date.UTC(2026, 10, 12, 13, 5) }, set),
    'popup-no-access': popup({ kind: 'noAccess', site: { ...SAMPLE_SITE, access: 'none' } }, set),
    'popup-file': popup({ ...CARDS, site: file('thisVisit') }, set),
    'popup-file-closed': popup({ kind: 'noAccess', site: file('none') }, set),
    'popup-unsupported': popup({ kind: 'unsupported' }, set),
    'popup-own': popup({ kind: 'own' }, set),
    'popup-stale': popup({ kind: 'stale', site: SAMPLE_SITE }, set),
    'popup-hostile': popup(HOSTILE_STATE, hostileSet(set), { clicks: ['.card-row [aria-expanded]'] }),
  };
}
