import type { Mention } from '../../lib/linking/mention.ts';
import { rangeOf } from '../../lib/page/marks/mention-at-point.ts';
import type { Page } from '../../lib/page/reading/read-page.ts';
import { lowest } from '../../lib/text/lowest.ts';
import type { Span } from '../../lib/text/readable-text.ts';

/** From the first to the last of some mentions, in text order and none hidden, that the reader has before them; null where there is none. */
export function spanInView(page: Page, mentions: readonly Mention[]): Span | null {
  const height = page.document.defaultView?.innerHeight ?? 0;
  const box = (at: number) => mentions[at] && rangeOf(page, mentions[at])?.getBoundingClientRect();
  const first = mentions[lowest(mentions.length, (at) => (box(at)?.bottom ?? 0) > 0)];
  const last = mentions[lowest(mentions.length, (at) => (box(at)?.top ?? 0) >= height) - 1];
  if (first === undefined || last === undefined || last.span.start < first.span.start) return null;
  return { start: first.span.start, end: last.span.end };
}
