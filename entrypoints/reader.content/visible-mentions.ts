import type { Mention } from '../../lib/linking/mention.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import { isShown } from '../../lib/page/is-shown.ts';
import { rangeOf } from '../../lib/page/mention-at-point.ts';
import type { Page } from '../../lib/page/read-page.ts';

/** A topic's mentions (null: all topics') that can be seen, now or when the `<details>` around them is opened. */
export function visibleMentions({ index, mentions }: Page, topic: TopicId | null): Mention[] {
  const known = new Map<Element, boolean>();
  return mentions.filter((mention) => {
    if (topic !== null && mention.topic !== topic) return false;
    const element = index.locate(mention.span)?.startContainer.parentElement;
    if (!element) return false;
    const before = known.get(element) ?? isShown(element);
    known.set(element, before);
    return before;
  });
}

/** The next (1) or previous (-1) of some mentions, going round. If none is current: from where the reader is on the page. */
export function neighbour(
  page: Page,
  among: readonly Mention[],
  current: Mention | null,
  step: 1 | -1,
): Mention | null {
  const at = current === null ? -1 : among.indexOf(current);
  const next = at >= 0 ? at + step : firstFrom(page, among, current) - (step === 1 ? 0 : 1);
  return among[(next + among.length) % among.length] ?? null;
}

/** The first mention after the current one, of whatever topic; if none is current, the first that is not above the viewport. */
function firstFrom(page: Page, among: readonly Mention[], current: Mention | null): number {
  const isBehind = (mention: Mention) =>
    current === null ? isAbove(page, mention) : mention.span.start < current.span.start;
  let low = 0;
  let high = among.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const mention = among[middle];
    if (mention !== undefined && isBehind(mention)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAbove(page: Page, mention: Mention): boolean {
  return (rangeOf(page, mention)?.getBoundingClientRect().bottom ?? 0) < 0;
}
