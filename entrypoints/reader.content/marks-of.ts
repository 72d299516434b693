import type { Settings } from '../../lib/extension/settings/settings.ts';
import type { Mention } from '../../lib/linking/mention.ts';
import type { CardKind, TopicId } from '../../lib/pack/card.ts';
import type { Mark } from '../../lib/page/marks/painter.ts';
import type { Page } from '../../lib/page/reading/read-page.ts';
import type { Block } from '../../lib/text/readable-text.ts';

type Looks = Pick<Settings, 'markStyle' | 'markDensity' | 'markColours'>;

const COLOURS = { kinds: '', plain: 'plain-', strong: 'strong-' } as const;

/**
 * Which mentions are painted, and how, in text order; each mark is made when it is its turn, since a long page has tens of thousands. The
 * styles are those of `rules.ts`.
 */
export function marksOf(
  page: Pick<Page, 'index' | 'mentions'>,
  kindOf: (topic: TopicId) => CardKind,
  looks: Looks,
): Iterable<Mark> {
  return { [Symbol.iterator]: () => makeMarks(page, kindOf, looks) };
}

function* makeMarks(
  { index, mentions }: Pick<Page, 'index' | 'mentions'>,
  kindOf: (topic: TopicId) => CardKind,
  { markStyle, markDensity, markColours }: Looks,
): Generator<Mark, void> {
  const seen = new Set<TopicId>();
  const isRepeated = (topic: TopicId) => markDensity === 'every' && kindOf(topic) !== 'background';
  for (const mention of markedMentions(mentions, index.blocks, markDensity === 'page', isRepeated)) {
    const isFirst = !seen.has(mention.topic);
    seen.add(mention.topic);
    const tint = markStyle === 'tint' ? '-tint' : isFirst && markStyle === 'both' ? '-first' : '';
    yield { mention, style: `${COLOURS[markColours]}${kindOf(mention.topic)}${tint}` };
  }
}

/**
 * The first mention of each topic, on the page or under each heading, and all those of repeated topics. Background (people, general
 * terms) is never repeated under a heading: a profile of Zuckerberg would be full of marks that tell nothing new.
 */
function* markedMentions(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  isOncePerPage: boolean,
  isRepeated: (topic: TopicId) => boolean,
): Generator<Mention, void> {
  const headings = isOncePerPage ? [] : blocks.filter(({ kind }) => kind === 'heading');
  const seen = new Set<TopicId>();
  let next = 0;
  for (const mention of mentions) {
    const { topic, span } = mention;
    for (let start = headings[next]?.start; start !== undefined && start <= span.start; start = headings[next]?.start) {
      seen.clear();
      next += 1;
    }
    if (!seen.has(topic) || isRepeated(topic)) yield mention;
    seen.add(topic);
  }
}
