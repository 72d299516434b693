import type { Mention } from '../../linking/mention.ts';
import type { TopicId } from '../../pack/card.ts';
import type { ReadableText } from '../../text/readable-text.ts';
import type { CardOnPage, PageContext } from '../page-report.ts';

/** The tenth mention says less about a page than the first: counts weigh by their square root. */
const LEAD_SHARE = 0.15; // of the text: what a reporter thinks matters most comes first
const IN_LEAD = 0.75;
const IN_HEADING = 1.5;
const IN_TITLE = 2;

/** A topic on the page before it is known what the page says of it. */
export interface WeighedCard extends Omit<CardOnPage, 'role'> {
  /** Named in the title or in a heading. */
  readonly isProminent: boolean;
}

/** The page's topics, heaviest first: how often, how early, and whether the headline or a heading names them. */
export function weighCards(text: ReadableText, mentions: readonly Mention[], context: PageContext): WeighedCard[] {
  const byTopic = new Map<TopicId, number[]>();
  mentions.forEach((mention, index) => {
    const indices = byTopic.get(mention.topic);
    if (indices === undefined) byTopic.set(mention.topic, [index]);
    else indices.push(index);
  });
  const headings = headingFlags(text, mentions);
  const title = context.title?.toLowerCase() ?? '';
  const lead = text.text.length * LEAD_SHARE;
  const weighed = [...byTopic].map(([topic, indices]) => {
    const own = indices.map((index) => mentions[index]).filter((it) => it !== undefined);
    const isLead = own.some((it) => it.span.start <= lead);
    const isHeading = indices.some((index) => headings[index]);
    const isTitle = own.some((it) => title.includes(it.surface.toLowerCase()));
    const weight =
      Math.sqrt(own.length) + (isLead ? IN_LEAD : 0) + (isHeading ? IN_HEADING : 0) + (isTitle ? IN_TITLE : 0);
    const card = { topic, count: own.length, weight, isProminent: isTitle || isHeading, mentions: indices };
    const versions = versionsOf(own);
    return versions.length === 0 ? card : { ...card, versions };
  });
  const heaviest = Math.max(1, ...weighed.map((it) => it.weight));
  return weighed
    .map((it) => ({ ...it, weight: it.weight / heaviest }))
    .sort((a, b) => b.weight - a.weight || (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

/** Most often named first, of those named as often the first. */
function versionsOf(mentions: readonly Mention[]): string[] {
  const counts = new Map<string, number>();
  for (const { version } of mentions) if (version !== undefined) counts.set(version, (counts.get(version) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([version]) => version);
}

function headingFlags(text: ReadableText, mentions: readonly Mention[]): boolean[] {
  let at = 0;
  return mentions.map(({ span }) => {
    while ((text.blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
    return text.blocks[at]?.kind === 'heading';
  });
}
