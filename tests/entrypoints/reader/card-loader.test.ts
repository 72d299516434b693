import { beforeEach, expect, test, vi } from 'vitest';
import { createLazyCard } from '../../../entrypoints/reader.content/card-loader.ts';
import type { CardScript } from '../../../lib/page/card/card-script.ts';
import type { CardSetting, CardView, PageCard } from '../../../lib/page/card/page-card.ts';
import { SAMPLE_CARD } from '../../components/sample-card.ts';
import { SAMPLE_REPORT } from '../../components/sample-page.ts';
import { createFakeView } from '../../page/fake-view.ts';

const VIEW: CardView = {
  topic: SAMPLE_CARD.topic,
  others: [],
  position: { index: 1, total: 1 },
  span: { start: 0, end: 5 },
  version: undefined,
  report: SAMPLE_REPORT,
  page: { lang: null, published: null },
  theme: 'light',
};
const SETTING = {} as CardSetting;
const pageCard = { show: vi.fn(), hide: vi.fn() } as unknown as PageCard;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => vi.clearAllMocks());

/** A card whose script comes or does not, with a shelf that has these topics. */
function setUp(comes: boolean, topics: readonly string[]) {
  const shelf = {
    find: (topic: string) => (topics.includes(topic) ? SAMPLE_CARD : null),
    has: () => false,
    load: async () => {},
  };
  const script = { createPageCard: () => pageCard, shelf } as unknown as CardScript;
  const loaded = { now: null as CardScript | null };
  const load = async () => {
    loaded.now = comes ? script : null;
    return loaded.now;
  };
  const supply = { get: () => loaded.now, load, makeReady: async () => {} };
  const onClose = vi.fn();
  const { document } = createFakeView('<p>a</p>', 'https://a.example/');
  const actions = {
    onClose,
    onStep() {},
    onShowQuote() {},
    onMore() {},
    onMuteTopic: async () => true,
    onEnter() {},
    onLeave() {},
  };
  return { onClose, card: createLazyCard(document, actions, supply) };
}

test('a card shows when its script and its text have come', async () => {
  const { card, onClose } = setUp(true, [VIEW.topic]);
  card.show([VIEW.topic], () => VIEW, SETTING);
  await settled();
  expect(pageCard.show).toHaveBeenCalledWith(VIEW, SETTING);
  expect(onClose).not.toHaveBeenCalled();
});

test.each([
  ['the script does not come', false, [VIEW.topic]],
  ['the text does not come', true, []],
])('where %s nothing stays open', async (_name, comes, topics) => {
  const { card, onClose } = setUp(comes, topics);
  card.show([VIEW.topic], () => VIEW, SETTING);
  await settled();
  expect(pageCard.show).not.toHaveBeenCalled();
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('a card that was called off meanwhile does not show', async () => {
  const { card, onClose } = setUp(true, [VIEW.topic]);
  card.show([VIEW.topic], () => VIEW, SETTING);
  card.hide();
  await settled();
  expect(pageCard.show).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
});
