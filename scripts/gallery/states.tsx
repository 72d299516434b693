import type { VNode } from 'preact';
import { HoverCard, type HoverCardProps } from '../../components/card/HoverCard.tsx';
import { pageOf } from '../../components/card/page-of.ts';
import type { PopupState, PopupViewProps } from '../../components/popup/props.ts';
import { PopupView } from '../../components/popup/View.tsx';
import { useWords } from '../../components/shared/words.ts';
import { builtInCards } from '../../lib/pack/built-in/cards.ts';
import { allBuiltInNames } from '../../lib/pack/built-in/further-names.ts';
import { OPEN_MODELS } from '../../lib/pack/built-in/open-models-about.ts';
import type { Card } from '../../lib/pack/card.ts';
import { withReleases } from '../../lib/pack/with-releases.ts';
import type { Quote } from '../../lib/reading/page-report.ts';
import { OTHER_CARD } from '../../tests/components/sample-card.ts';
import {
  BRIEF_REPORT,
  EMPTY_REPORT,
  SAMPLE_FACTS,
  SAMPLE_PLACES,
  SAMPLE_QUOTE,
  SAMPLE_REPORT,
  SAMPLE_SITE,
} from '../../tests/components/sample-page.ts';
import { HOSTILE_SHELF, HOSTILE_STATE, hostileCard } from './hostile.ts';
import { NO_POPUP_ACTIONS } from './no-popup-actions.ts';
import { OPTIONS_STATES, WELCOME_STATES } from './page-states.tsx';

/** One picture of the gallery. */
export interface GalleryState {
  readonly surface: 'card' | 'popup' | 'options' | 'welcome';
  readonly view: VNode;
  /** What is clicked, in order, before the picture is taken. */
  readonly clicks?: readonly string[];
  /** What is typed into the search box. */
  readonly query?: string;
}

const nothing = () => {};
const CARDS = withReleases(builtInCards.cards, builtInCards.timeline);
const SHELF = { ...builtInCards, cards: CARDS };

function card(
  topic: string,
  change: Partial<HoverCardProps> = {},
  more: Pick<GalleryState, 'clicks'> = {},
): GalleryState {
  const shown = change.card ?? cardOf(topic);
  const props: HoverCardProps = {
    card: shown,
    source: builtInCards.source,
    language: builtInCards.language,
    position: { index: 2, total: 7 },
    quote: SAMPLE_QUOTE,
    page: pageOf(topic, SAMPLE_REPORT, SAMPLE_FACTS),
    related: CARDS.filter((other) => shown.related.includes(other.topic)),
    isExpanded: false,
    onClose: nothing,
    onPrevious: nothing,
    onNext: nothing,
    onShowQuote: nothing,
    onOpenRelated: nothing,
    onToggleMore: nothing,
    onMuteTopic: nothing,
    ...change,
  };
  return { surface: 'card', view: <HoverCard {...props} />, ...more };
}

/** Longer than two lines of the card, and of somebody with a long name. */
const LONG_QUOTE: Quote = {
  text: 'Nobody outside the company has been able to say until now how much of what it releases can be taken apart, changed and given on by those who download it.',
  span: { start: 500, end: 650 },
  speaker: 'A spokeswoman for the foundation',
};

/** Every card at a glance, with as much of a page in it as a card takes. */
const GLANCES = Object.fromEntries(
  builtInCards.cards.map(({ topic }) => [
    `card-glance-${topic}`,
    card(topic, { quote: LONG_QUOTE, position: { index: 118, total: 224 } }),
  ]),
);

/** Every card with each part of the rest that it has. */
const PARTS = Object.fromEntries(
  CARDS.flatMap(({ topic, releases = [], arguments: said }) => {
    const isOnPage = SAMPLE_REPORT.statements.some((statement) => statement.topic === topic);
    const parts = [
      'now',
      releases.length > 1 && 'timeline',
      (said.length > 0 || isOnPage) && 'says',
      isOnPage && 'article',
    ];
    return parts
      .filter((part) => part !== false)
      .map((part) => [
        `card-${part}-${topic}`,
        card(topic, { isExpanded: true }, { clicks: [`#tab-${part}-of-${topic}`] }),
      ]);
  }),
);

function popup(
  state: PopupState,
  more: Partial<GalleryState> = {},
  shelf = SHELF as typeof HOSTILE_SHELF,
  change: { readonly said?: true; readonly draftCards?: number; readonly isOffered?: true } = {},
): GalleryState {
  const { said, isOffered, ...rest } = change;
  const offer =
    isOffered === true ? { offered: { ...OPEN_MODELS, title: OPEN_MODELS.titles.en }, onSwitchOn: nothing } : {};
  const props = { state, shelf, names: allBuiltInNames, ...rest, ...offer, ...NO_POPUP_ACTIONS };
  const view = <Popup isTold={said === true} {...props} />;
  return { surface: 'popup', view, ...more };
}

/** What is said of an action is said in the language of the view. */
function Popup({ isTold, ...props }: PopupViewProps & { readonly isTold: boolean }) {
  const words = useWords();
  return <PopupView {...props} said={isTold ? words.copied.card : null} />;
}

function cardOf(topic: string): Card {
  const found = CARDS.find((one) => one.topic === topic);
  if (found === undefined) throw new Error(`gallery: no card ${topic}`);
  return found;
}

const cards: PopupState = {
  kind: 'cards',
  site: SAMPLE_SITE,
  page: SAMPLE_FACTS,
  report: SAMPLE_REPORT,
  ...SAMPLE_PLACES,
};
const long: PopupState = {
  ...cards,
  report: {
    ...SAMPLE_REPORT,
    cards: builtInCards.cards.map(({ topic }, index) => ({
      topic,
      count: 20 - index,
      weight: 1,
      role: 'part' as const,
      mentions: [index],
      starts: Array.from({ length: 20 - index }, (_, at) => ((at * 37 + index * 11) % 100) * 50).sort((a, b) => a - b),
    })),
  },
};
const always = { ...SAMPLE_SITE, access: 'always' as const };

function pages(surface: 'options' | 'welcome', views: Readonly<Record<string, VNode>>): Record<string, GalleryState> {
  return Object.fromEntries(Object.entries(views).map(([name, view]) => [`${surface}-${name}`, { surface, view }]));
}

export const STATES: Readonly<Record<string, GalleryState>> = {
  ...GLANCES,
  ...PARTS,
  'card-model': card('llama'),
  'card-expanded': card('llama', { isExpanded: true }),
  'card-idea': card('open-source', { position: { index: 1, total: 1 } }),
  'card-related': card('apple-rules', { position: null, quote: null, onBack: nothing }),
  'card-product': card('meta-ai', { quote: null }),
  'card-two-packs': card('llama', {
    others: [{ ...OTHER_CARD, question: 'What is a llama?', title: 'Llama (animal)' }],
  }),
  'card-dark-site': card('llama', { theme: 'dark' }),
  'card-light-site': card('llama', { theme: 'light' }),
  'card-hostile': card('llama', { card: hostileCard(cardOf('llama')), isExpanded: true }),
  'popup-loading': popup({ kind: 'loading', site: SAMPLE_SITE }),
  'popup-cards': popup(cards),
  'popup-long': popup(long),
  'popup-said': popup(cards, {}, SHELF, { said: true, draftCards: 3 }),
  'popup-hidden': popup({ ...cards, isHidden: true }),
  'popup-opened': popup(cards, { clicks: ['.card-row [aria-expanded]'] }),
  'popup-single': popup(cards, { clicks: ['.card-row [aria-expanded]', '.chip'] }),
  'popup-search': popup(cards, { query: 'open' }),
  'popup-search-name': popup(cards, { query: 'code llama' }),
  'popup-browse': popup(cards, { clicks: ['input[type="search"]'] }, SHELF, { isOffered: true }),
  'popup-none-found': popup({ ...cards, site: always }, { query: 'quantum chess' }),
  'popup-offer': popup({ ...cards, site: always }, { query: 'DeepSeek' }, SHELF, { isOffered: true }),
  'popup-empty': popup({ kind: 'empty', site: always, page: SAMPLE_FACTS, report: EMPTY_REPORT }),
  'popup-brief': popup({ kind: 'empty', site: always, page: SAMPLE_FACTS, report: BRIEF_REPORT }),
  'popup-all-off': popup({ kind: 'allOff', site: always }),
  'popup-off': popup({ kind: 'off', site: SAMPLE_SITE }),
  'popup-paused': popup({ kind: 'paused', site: SAMPLE_SITE, until: Date.UTC(2026, 10, 12, 13, 5) }),
  'popup-no-access': popup({ kind: 'noAccess', site: { ...SAMPLE_SITE, access: 'none' } }),
  'popup-file': popup({ ...cards, site: { name: 'saved-story.html', access: 'thisVisit', isFile: true } }),
  'popup-file-closed': popup({ kind: 'noAccess', site: { name: 'saved-story.html', access: 'none', isFile: true } }),
  'popup-unsupported': popup({ kind: 'unsupported' }),
  'popup-own': popup({ kind: 'own' }),
  'popup-stale': popup({ kind: 'stale', site: SAMPLE_SITE }),
  'popup-hostile': popup(HOSTILE_STATE, { clicks: ['.card-row [aria-expanded]'] }, HOSTILE_SHELF),
  ...pages('options', OPTIONS_STATES),
  'options-list': { surface: 'options', view: OPTIONS_STATES.none, clicks: ['.news-sites summary'] },
  'options-reset': {
    surface: 'options',
    view: OPTIONS_STATES.none,
    clicks: ['#backup .buttons:last-of-type .button'],
  },
  ...pages('welcome', WELCOME_STATES),
  'welcome-card': { surface: 'welcome', view: WELCOME_STATES.before, clicks: ['.mark'] },
};
