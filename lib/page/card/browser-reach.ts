import type { Card, TopicId } from '../../pack/card.ts';

/** What the card's script asks of the browser. The reader offers it: it has the way there, and a second one weighs 2 kB. */
export interface BrowserReach {
  /** A message of the interface; empty for none. */
  getMessage(key: string, values: readonly string[]): string;
  /** The interface's, BCP 47. */
  language(): string;
  /** Cards of imported packs, with those they lead to; null where nobody answers any more. */
  cardsOf(topics: readonly TopicId[]): Promise<readonly Card[] | null>;
}

// The content scripts of an extension share one global object in a page, which the page cannot see.
const shared = globalThis as { sidelightBrowserReach?: BrowserReach };

export function offerBrowserReach(reach: BrowserReach): void {
  shared.sidelightBrowserReach = reach;
}

/** Throws where no reader is in the page: the card's script is there for its reader. */
export function offeredBrowserReach(): BrowserReach {
  const reach = shared.sidelightBrowserReach;
  if (reach === undefined) throw new Error('No reader is in the page');
  return reach;
}
