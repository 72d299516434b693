import type { MentionContext } from '../../lib/extension/messages/wrong-mark-report.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import { offeredDescribeRange } from '../../lib/page/card/link-script.ts';
import { withDirective } from '../../lib/page/card/text-directive.ts';
import { rangeOf } from '../../lib/page/marks/mention-at-point.ts';
import type { Page } from '../../lib/page/reading/read-page.ts';
import type { Span } from '../../lib/text/readable-text.ts';
import { withoutHalves } from '../../lib/text/without-halves.ts';

const AROUND = 60; // UTF-16 units on either side: enough to see what a word means

/** The topic's first mentions, `most` at most, with the words around them. */
export function mentionContexts({ index, mentions }: Page, topic: TopicId, most: number): MentionContext[] {
  const { text } = index;
  const own = mentions.filter((mention) => mention.topic === topic).slice(0, most);
  return own.map(({ span: { start, end } }) => ({
    before: oneLine(text.slice(Math.max(0, start - AROUND), start)),
    surface: text.slice(start, end),
    after: oneLine(text.slice(end, end + AROUND)),
  }));
}

/** An address that leads to a span of the page; null where none can be made. */
export function linkToSpan(page: Page, span: Span): string | null {
  const range = rangeOf(page, { span });
  const directive = range === null ? null : (offeredDescribeRange()?.(range) ?? null);
  return directive === null ? null : withDirective(page.document.location.href, directive);
}

function oneLine(text: string): string {
  return withoutHalves(text).replace(/\s+/g, ' ');
}
