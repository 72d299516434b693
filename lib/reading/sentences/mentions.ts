import type { Mention } from '../../linking/mention.ts';
import type { Span } from '../../text/readable-text.ts';

/** For each span the indices of the mentions in it; spans and mentions both in text order. One pass over both. */
export function mentionsWithin(spans: readonly Span[], mentions: readonly Mention[]): number[][] {
  let at = 0;
  return spans.map((span) => {
    while ((mentions[at]?.span.start ?? Number.POSITIVE_INFINITY) < span.start) at += 1;
    const within: number[] = [];
    for (let mention = mentions[at]; mention !== undefined && mention.span.end <= span.end; mention = mentions[at]) {
      within.push(at);
      at += 1;
    }
    return within;
  });
}
