import type { Settings } from '../../lib/extension/settings.ts';
import type { Mention } from '../../lib/linking/mention.ts';
import type { Block } from '../../lib/linking/readable-text.ts';
import type { CardKind, TopicId } from '../../lib/pack/card.ts';
import type { Mark } from '../../lib/page/highlights.ts';
import type { Page } from '../../lib/page/read-page.ts';

type Looks = Pick<Settings, 'markStyle' | 'markDensity' | 'markColours'>;

const COLOURS = { kinds: '', plain: 'plain-', strong: 'strong-' } as const;

/** Which mentions are painted, and how. The styles are those of `highlights.css`. */
export function marksOf(
  { index, mentions }: Pick<Page, 'index' | 'mentions'>,
  kindOf: (topic: TopicId) => CardKind,
  { markStyle, markDensity, markColours }: Looks,
): Mark[] {
  const seen = new Set<TopicId>();
  const isRepeated = (topic: TopicId) => markDensity === 'every' && kindOf(topic) !== 'background';
  const shown = markedMentions(mentions, index.blocks, markDensity === 'page', isRepeated);
  return shown.map((mention) => {
    const isFirst = !seen.has(mention.topic);
    seen.add(mention.topic);
    const tint = markStyle === 'tint' ? '-tint' : isFirst && markStyle === 'both' ? '-first' : '';
    return { mention, style: `${COLOURS[markColours]}${kindOf(mention.topic)}${tint}` };
  });
}

/**
 * The first mention of each topic, on the page or under each heading, and all those of repeated topics. Background (people, general
 * terms) is never repeated under a heading: a profile of Zuckerberg would be full of marks that tell nothing new.
 */
function markedMentions(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  isOncePerPage: boolean,
  isRepeated: (topic: TopicId) => boolean,
): readonly Mention[] {
  const headings = isOncePerPage ? [] : blocks.filter(({ kind }) => kind === 'heading');
  const seen = new Set<TopicId>();
  let next = 0;
  return mentions.filter(({ topic, span }) => {
    for (let start = headings[next]?.start; start !== undefined && start <= span.start; start = headings[next]?.start) {
      seen.clear();
      next += 1;
    }
    if (seen.has(topic)) return isRepeated(topic);
    seen.add(topic);
    return true;
  });
}
