import type { CreatePageCard } from './page-card.ts';

// The content scripts of an extension share one global object in a page, which the page cannot see.
const shared = globalThis as { sidelightCard?: CreatePageCard };

export function offerCard(create: CreatePageCard): void {
  shared.sidelightCard = create;
}

/** null until the card's script is in the page. */
export function offeredCard(): CreatePageCard | null {
  return shared.sidelightCard ?? null;
}
