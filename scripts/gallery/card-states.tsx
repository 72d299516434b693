import { HoverCard, type HoverCardProps } from '../../components/card/HoverCard.tsx';
import { pageOf } from '../../components/card/page-of.ts';
import type { CardSet } from '../../lib/pack/card.ts';
import { OTHER_CARD } from '../../tests/components/sample-card.ts';
import { SAMPLE_FACTS, SAMPLE_QUOTE, SAMPLE_REPORT } from '../../tests/components/sample-page.ts';
import type { GalleryCards } from './cards-in.ts';
import type { GalleryState } from './gallery-state.ts';
import { cardOf, hostileCard } from './hostile.ts';
import { longQuote } from './long-quotes.ts';

const nothing = () => {};
const NO_ACTIONS = {
  onClose: nothing,
  onPrevious: nothing,
  onNext: nothing,
  onShowQuote: nothing,
  onOpenRelated: nothing,
  onToggleMore: nothing,
  onMuteTopic: nothing,
};

type Change = Partial<HoverCardProps>;

function cardState(
  set: CardSet,
  topic: string,
  change: Change = {},
  more: Pick<GalleryState, 'clicks'> = {},
): GalleryState {
  const shown = change.card ?? cardOf(set, topic);
  const props: HoverCardProps = {
    card: shown,
    source: set.source,
    language: set.language,
    position: { index: 2, total: 7 },
    quote: SAMPLE_QUOTE,
    page: pageOf(topic, SAMPLE_REPORT, SAMPLE_FACTS),
    related: set.cards.filter((other) => shown.related.includes(other.topic)),
    isExpanded: false,
    ...NO_ACTIONS,
    ...change,
  };
  return { surface: 'card', view: <HoverCard {...props} />, ...more };
}

/** Every card of a pack at a glance, with as much of a page in it as a card takes. */
export function glancesOf(set: CardSet): Record<string, GalleryState> {
  const quote = longQuote(set.language);
  return Object.fromEntries(
    set.cards.map(({ topic }) => [
      `card-glance-${topic}`,
      cardState(set, topic, {
        quote,
        position: { index: 118, total: 224 },
        page: pageOf(topic, SAMPLE_REPORT, { ...SAMPLE_FACTS, lang: set.language }),
      }),
    ]),
  );
}

/** Every card with each part of the rest that it has. */
function partsOf(set: CardSet): Record<string, GalleryState> {
  return Object.fromEntries(
    set.cards.flatMap(({ topic, releases = [], arguments: said }) => {
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
          cardState(set, topic, { isExpanded: true }, { clicks: [`#tab-${part}-of-${topic}`] }),
        ]);
    }),
  );
}

export function cardStates({ openSource: set }: GalleryCards): Record<string, GalleryState> {
  return {
    ...glancesOf(set),
    ...partsOf(set),
    'card-model': cardState(set, 'llama'),
    'card-expanded': cardState(set, 'llama', { isExpanded: true }),
    'card-idea': cardState(set, 'open-source', { position: { index: 1, total: 1 } }),
    'card-related': cardState(set, 'apple-rules', { position: null, quote: null, onBack: nothing }),
    'card-product': cardState(set, 'meta-ai', { quote: null }),
    'card-two-packs': cardState(set, 'llama', {
      others: [{ ...OTHER_CARD, question: 'What is a llama?', title: 'Llama (animal)' }],
    }),
    'card-dark-site': cardState(set, 'llama', { theme: 'dark' }),
    'card-light-site': cardState(set, 'llama', { theme: 'light' }),
    'card-hostile': cardState(set, 'llama', { card: hostileCard(cardOf(set, 'llama')), isExpanded: true }),
  };
}
