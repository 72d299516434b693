import type { Pack } from '../../lib/pack/pack.ts';
import type { CardScriptLoader } from '../../lib/page/card-script.ts';
import type { CardActions, CardSetting, CardView, PageCard } from '../../lib/page/page-card.ts';

export interface LazyCard extends Omit<PageCard, 'show'> {
  /** Fetches the card's script: a card is likely to be wanted soon. */
  prepare(): void;
  /** `view` is asked for when the script is there; null for a card that is not to be shown after all. */
  show(view: () => CardView | null, setting: CardSetting): void;
}

/** A card whose script comes into the page when it is first wanted. */
export function createLazyCard(
  document: Document,
  pack: Pack,
  actions: CardActions,
  script: CardScriptLoader,
): LazyCard {
  let card: PageCard | null = null;
  let waiting: (() => void) | null = null;
  let isToFocus = false;

  async function fetchCard(): Promise<void> {
    if (card !== null) return;
    const loaded = await script.load();
    card ??= loaded?.createPageCard(document, pack, actions) ?? null;
    waiting?.();
    waiting = null;
  }

  return {
    prepare: () => void fetchCard(),
    show(view, setting) {
      waiting = () => {
        const shown = view();
        if (shown === null) return;
        card?.show(shown, setting);
        if (isToFocus) card?.focus();
      };
      if (card === null) {
        void fetchCard();
        return;
      }
      waiting();
      waiting = null;
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
