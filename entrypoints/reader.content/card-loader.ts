import type { TopicId } from '../../lib/pack/card.ts';
import type { CardScript, CardScriptLoader } from '../../lib/page/card/card-script.ts';
import type { CardActions, CardSetting, CardView, PageCard } from '../../lib/page/card/page-card.ts';

export interface LazyCard extends Omit<PageCard, 'prepare' | 'show'> {
  /** Fetches the card's script and the cards of these topics, and draws the card: it is likely to be wanted soon. */
  prepare(topics: readonly TopicId[], view: () => CardView | null): void;
  /** `view` gives null as long as not all is ready, and for a card that is not to be shown after all. */
  show(topics: readonly TopicId[], view: () => CardView | null, setting: CardSetting): void;
  /** Closes the card, and makes another the next time. */
  renew(): void;
}

/** The card's script, and what of the page a card shows. */
export interface CardSupply extends CardScriptLoader {
  /** Has the page's report made, and what else a card on these topics shows of the page. */
  readonly makeReady: (script: CardScript, topics: readonly TopicId[]) => Promise<void>;
}

const LATEST = 100; // ms that a busy page may put the drawing off; the pointer has to rest for longer

/** A card whose script comes into the page when it is first wanted. */
export function createLazyCard(document: Document, actions: CardActions, supply: CardSupply): LazyCard {
  let card: PageCard | null = null;
  let waiting: (() => void) | null = null;
  let isToFocus = false;
  const window = document.defaultView;
  let idle = 0; // the callback that draws a card ahead

  async function fetchCards(topics: readonly TopicId[]): Promise<void> {
    const script = await supply.load();
    if (script === null) return;
    card ??= script.createPageCard(document, script.shelf, actions);
    await Promise.all([script.shelf.has(topics) ? null : script.shelf.load(topics), supply.makeReady(script, topics)]);
  }

  /** Calls off what was to be done once all is there. */
  function forget(): void {
    waiting = null;
    window?.cancelIdleCallback(idle);
  }

  return {
    prepare(topics, view) {
      forget();
      // When idle: to draw a card takes as long as a frame.
      const prepareSoon = () => {
        idle = window?.requestIdleCallback(prepareNow, { timeout: LATEST }) ?? 0;
      };
      const prepareNow = () => {
        const shown = view();
        if (shown !== null) card?.prepare(shown);
      };
      waiting = prepareSoon;
      void fetchCards(topics).then(() => waiting === prepareSoon && prepareSoon());
    },
    show(topics, view, setting) {
      forget();
      const showNow = () => {
        waiting = null;
        const shown = view();
        const isThere = shown !== null && supply.get()?.shelf.find(shown.topic) != null;
        if (card === null || shown === null || !isThere) {
          actions.onClose(); // neither open nor in the way of the keys
          return;
        }
        card.show(shown, setting);
        if (isToFocus) card.focus();
        isToFocus = false; // a card drawn anew takes no focus that has left it
      };
      waiting = showNow;
      if (card !== null && supply.get()?.shelf.has(topics) && view() !== null) showNow();
      else void fetchCards(topics).then(() => waiting === showNow && showNow());
    },
    hide() {
      forget();
      isToFocus = false;
      card?.hide();
    },
    renew() {
      forget();
      card?.hide();
      card = null;
    },
    focus() {
      isToFocus = waiting !== null;
      card?.focus();
    },
    hasFocus: () => card?.hasFocus() ?? false,
    goOn: () => card?.goOn(),
    keep: () => card?.keep(),
    raise: () => card?.raise(),
    isCard: (target) => card?.isCard(target) ?? false,
  };
}
