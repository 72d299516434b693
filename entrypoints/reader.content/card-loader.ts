import type { TopicId } from '../../lib/pack/pack.ts';
import type { CardScriptLoader } from '../../lib/page/card-script.ts';
import type { CardActions, CardSetting, CardView, PageCard } from '../../lib/page/page-card.ts';

export interface LazyCard extends Omit<PageCard, 'show'> {
  /** Fetches the card's script and the cards of these topics: they are likely to be wanted soon. */
  prepare(topics: readonly TopicId[]): void;
  /** `view` is asked for when script and cards are there; null for a card that is not to be shown after all. */
  show(topics: readonly TopicId[], view: () => CardView | null, setting: CardSetting): void;
}

/** A card whose script comes into the page when it is first wanted. */
export function createLazyCard(document: Document, actions: CardActions, script: CardScriptLoader): LazyCard {
  let card: PageCard | null = null;
  let waiting: (() => void) | null = null;
  let isToFocus = false;

  async function fetchCards(topics: readonly TopicId[]): Promise<void> {
    const loaded = await script.load();
    if (loaded === null) return;
    card ??= loaded.createPageCard(document, loaded.shelf, actions);
    if (!loaded.shelf.has(topics)) await loaded.shelf.load(topics);
  }

  return {
    prepare: (topics) => void fetchCards(topics),
    show(topics, view, setting) {
      const showNow = () => {
        waiting = null;
        const shown = view();
        if (shown === null) return;
        card?.show(shown, setting);
        if (isToFocus) card?.focus();
      };
      waiting = showNow;
      if (card !== null && script.get()?.shelf.has(topics)) showNow();
      else void fetchCards(topics).then(() => waiting === showNow && showNow());
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
