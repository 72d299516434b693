import type { Settings } from '../../lib/extension/settings/settings.ts';
import type { HoverState } from '../../lib/hover/hover-state.ts';
import type { Mention } from '../../lib/linking/mention.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import type { CardScriptLoader } from '../../lib/page/card/card-script.ts';
import type { VisibleCount } from '../../lib/page/card/count-visible.ts';
import type { CardActions, CardView } from '../../lib/page/card/page-card.ts';
import type { Point } from '../../lib/page/card/place.ts';
import { quietTitles } from '../../lib/page/card/quiet-titles.ts';
import { themeAround } from '../../lib/page/marks/ground.ts';
import type { Highlights } from '../../lib/page/marks/highlights.ts';
import { rangeOf } from '../../lib/page/marks/mention-at-point.ts';
import { createLazyCard, type LazyCard } from './card-loader.ts';
import { cardViewOf } from './card-view.ts';
import type { Read } from './page-reading.ts';

export interface CardDrawingOptions {
  readonly document: Document;
  readonly highlights: Highlights | null;
  /** What was last read of the page. */
  readonly read: () => Read | null;
  readonly settings: () => Settings;
  readonly cardScript: CardScriptLoader;
}

/** How a card was asked for. */
export interface Asking {
  /** Where the pointer was last; null after a jump: the card goes to the mention's first line. */
  point: Point | null;
  isTouch: boolean;
  /** By a page that was read anew while the card is open. */
  isRenewed: boolean;
  /** From within the open card: there is nothing to draw. */
  isDrawn: boolean;
  /** The last that was asked for: next and previous go on from it, its card closed or not. */
  current: Mention | null;
  /** The open card says that its topic was muted, and has the way back: it stays although its mention is gone. */
  isHeld: boolean;
  /** The open card had the focus: Tab leads into a card once. */
  isVisited: boolean;
}

/** Shows the card of the mention that it is told to. */
export interface CardDrawing {
  readonly card: LazyCard;
  draw(state: HoverState<Mention>): void;
  /** Has the card drawn that is likely to be wanted: the pointer rests on its mention, or a click on it has begun. */
  prepare(mention: Mention): void;
}

type Open = Extract<HoverState<Mention>, { kind: 'open' }>;

export function createCardDrawing(options: CardDrawingOptions, asking: Asking, actions: CardActions): CardDrawing {
  const { document, highlights } = options;
  let count: VisibleCount | null = null;
  const card = createLazyCard(document, actions, {
    ...options.cardScript,
    async makeReady(script, [topic]) {
      const read = options.read();
      if (read === null || topic === undefined) return;
      count ??= script.createVisibleCount(document.defaultView ?? window);
      await Promise.all([read.makeReport(script), count.prepare(read.page, topic)]);
    },
  });
  const views = createViews(options.read, () => count);
  let restoreTitles = () => {};
  let shown: Open | null = null;

  function prepare(mention: Mention): void {
    card.prepare(topicsOf(mention), () => views.of(mention));
  }

  function close(): void {
    card.hide();
    asking.isHeld = false;
    restoreTitles();
    highlights?.point(null, 'light');
    views.forget();
  }

  function open({ mention, isPinned }: Open, { page }: Read): void {
    const range = rangeOf(page, mention);
    const around = range?.startContainer.parentElement;
    if (range === null || !around) {
      actions.onClose();
      return;
    }
    if (isPinned) {
      asking.current = mention;
      highlights?.point(page.index.locate(mention.span), themeAround(around));
    }
    const { point, isTouch: isSheet, isRenewed } = asking;
    restoreTitles();
    if (point !== null) restoreTitles = quietTitles(around);
    const textSize = options.settings().cardTextSize;
    const setting = { range, point, isSheet, isAnnounced: isPinned, isRenewed, textSize };
    card.show(topicsOf(mention), () => views.of(mention), setting);
  }

  return {
    card,
    prepare,
    draw(state) {
      const read = options.read();
      const before = shown;
      shown = state.kind === 'open' ? state : null;
      if (state.kind === 'open' && read !== null) {
        if (before === null || !(asking.isDrawn || isOnlyDue(before, state))) open(state, read);
        return;
      }
      close();
      if (state.kind === 'dwelling') prepare(state.mention);
    },
  };
}

/** Whether nothing but what is to come differs: the pointer has left the card, or is back in it. Drawn anew, it would lose what was opened in it. */
function isOnlyDue(before: Open, now: Open): boolean {
  return before.mention === now.mention && before.isPinned === now.isPinned && before.change !== now.change;
}

interface Views {
  /** null as long as not all is ready. */
  of(mention: Mention): CardView | null;
  forget(): void;
}

/** What a mention's card shows; the same object from the dwelling to the card, as long as the page is not read anew. */
function createViews(latest: () => Read | null, count: () => VisibleCount | null): Views {
  let drawn: { readonly mention: Mention; readonly read: Read; readonly view: CardView } | null = null;
  return {
    of(mention) {
      const read = latest();
      const report = read?.report() ?? null;
      if (read === null || report === null) return null;
      if (drawn?.mention !== mention || drawn.read !== read) {
        const own = count()?.take(read.page, mention.topic) ?? null;
        if (own === null) return null;
        drawn = { mention, read, view: cardViewOf(mention, read, report, own) };
      }
      return drawn.view;
    },
    forget() {
      drawn = null;
    },
  };
}

function topicsOf({ topic, others = [] }: Mention): TopicId[] {
  return [topic, ...others];
}
