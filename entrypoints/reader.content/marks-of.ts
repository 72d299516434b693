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
 * styles are those of `colours.ts`.
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
  const repeats = (topic: TopicId): Repeats => {
    const kind = kindOf(topic);
    return kind === 'term' ? 'never' : markDensity === 'every' && kind !== 'background' ? 'always' : 'section';
  };
  for (const mention of markedMentions(mentions, index.blocks, markDensity === 'page', repeats)) {
    const isFirst = !seen.has(mention.topic);
    seen.add(mention.topic);
    const tint = markStyle === 'tint' ? '-tint' : isFirst && markStyle === 'both' ? '-first' : '';
    yield { mention, style: `${COLOURS[markColours]}${kindOf(mention.topic)}${tint}` };
  }
}

/** Whether a topic is marked again: at each mention, under the next heading, or not. */
type Repeats = 'always' | 'section' | 'never';

/**
 * The first mention of each topic, on the page or under each heading, and all those of repeated topics. Background (people, general
 * terms) is never repeated under a heading: a profile of Zuckerberg would be full of marks that tell nothing new. A term of the trade is
 * marked where it first stands in prose, and never again: it explains a word, and is no part of the story.
 */
function* markedMentions(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  isOncePerPage: boolean,
  repeats: (topic: TopicId) => Repeats,
): Generator<Mention, void> {
  const headings = isOncePerPage ? [] : blocks.filter(({ kind }) => kind === 'heading');
  const seen = new Set<TopicId>();
  const explained = new Set<TopicId>();
  const isProse = proseCursor(blocks);
  let next = 0;
  for (const mention of mentions) {
    const { topic, span } = mention;
    for (let start = headings[next]?.start; start !== undefined && start <= span.start; start = headings[next]?.start) {
      seen.clear();
      next += 1;
    }
    const again = repeats(topic);
    if (again === 'never') {
      if (explained.has(topic) || !isProse(span.start)) continue;
      explained.add(topic);
      yield mention;
    } else if (!seen.has(topic) || again === 'always') yield mention;
    seen.add(topic);
  }
}

/** Says whether an offset is in running text: no heading, caption or table. Offsets must be asked for in text order. */
function proseCursor(blocks: readonly Block[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while ((blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at += 1;
    const kind = blocks[at]?.kind;
    return kind === 'paragraph' || kind === 'item' || kind === 'quote';
  };
}
