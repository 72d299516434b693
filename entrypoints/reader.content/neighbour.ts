import type { Mention } from '../../lib/linking/mention.ts';
import type { TopicId } from '../../lib/pack/pack.ts';
import { rangeOf } from '../../lib/page/mention-at-point.ts';
import type { Page } from '../../lib/page/read-page.ts';

/** The topic's next (1) or previous (-1) mention that can be seen, going round; from the first or last if none is current. */
export function neighbour(page: Page, topic: TopicId, current: Mention | null, step: 1 | -1): Mention | null {
  const own = page.mentions.filter((it) => it.topic === topic);
  const from = current?.topic === topic ? own.indexOf(current) : step === 1 ? -1 : own.length;
  for (let tried = 1; tried <= own.length; tried += 1) {
    const mention = own[(from + step * tried + own.length * 2) % own.length];
    if (mention !== undefined && canBeSeen(page, mention)) return mention;
  }
  return null;
}

/** Text without boxes is hidden, unless it waits in a closed `<details>`. */
function canBeSeen(page: Page, mention: Mention): boolean {
  const range = rangeOf(page, mention);
  if (range === null) return false;
  return (
    range.getClientRects().length > 0 || range.startContainer.parentElement?.closest('details:not([open])') != null
  );
}
