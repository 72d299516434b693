import type { Pack } from '../../lib/pack/pack.ts';
import { offeredCard } from '../../lib/page/card-script.ts';
import type { CardActions, CardSetting, CardView, PageCard } from '../../lib/page/page-card.ts';

export interface LazyCard extends PageCard {
  /** Fetches the card's script: a card is likely to be wanted soon. */
  prepare(): void;
}

/** A card whose script comes into the page when it is first wanted. `load` puts it there. */
export function createLazyCard(
  document: Document,
  pack: Pack,
  actions: CardActions,
  load: () => Promise<void>,
): LazyCard {
  let card: PageCard | null = null;
  let waiting: { view: CardView; setting: CardSetting } | null = null;
  let isToFocus = false;
  let loading: Promise<void> | null = null;

  function prepare(): void {
    if (card !== null || loading !== null) return;
    loading = fetchCard();
  }

  async function fetchCard(): Promise<void> {
    if (offeredCard() === null) await load();
    card = offeredCard()?.(document, pack, actions) ?? null;
    loading = null;
    if (waiting === null) return;
    card?.show(waiting.view, waiting.setting);
    if (isToFocus) card?.focus();
    waiting = null;
  }

  return {
    prepare,
    show(view, setting) {
      if (card !== null) {
        card.show(view, setting);
        return;
      }
      waiting = { view, setting };
      prepare();
    },
    hide() {
      waiting = null;
      isToFocus = false;
      card?.hide();
    },
    focus() {
      isToFocus = true;
      card?.focus();
    },
    hasFocus: () => card?.hasFocus() ?? false,
    keep: () => card?.keep(),
    raise: () => card?.raise(),
    isCard: (target) => card?.isCard(target) ?? false,
  };
}
