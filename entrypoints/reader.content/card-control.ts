import type { Settings } from '../../lib/extension/settings/settings.ts';
import { createHover } from '../../lib/hover/create-hover.ts';
import type { HoverState } from '../../lib/hover/hover-state.ts';
import type { Mention } from '../../lib/linking/mention.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import type { CardScriptLoader } from '../../lib/page/card/card-script.ts';
import type { CardView } from '../../lib/page/card/page-card.ts';
import type { Point } from '../../lib/page/card/place.ts';
import { quietTitles } from '../../lib/page/card/quiet-titles.ts';
import { reveal } from '../../lib/page/card/reveal.ts';
import { watchKeys } from '../../lib/page/card/watch-keys.ts';
import { type HeldKeys, watchPointer } from '../../lib/page/card/watch-pointer.ts';
import { themeAround } from '../../lib/page/marks/ground.ts';
import type { Highlights } from '../../lib/page/marks/highlights.ts';
import { mentionAtPoint, rangeOf } from '../../lib/page/marks/mention-at-point.ts';
import type { Mark } from '../../lib/page/marks/painter.ts';
import type { Span } from '../../lib/text/readable-text.ts';
import { createLazyCard } from './card-loader.ts';
import { cardViewOf } from './card-view.ts';
import { createVisibleCount } from './count-visible.ts';
import { type Read, sameMention } from './page-reading.ts';
import { neighbour } from './visible-mentions.ts';

interface CardControlOptions {
  readonly document: Document;
  readonly highlights: Highlights | null;
  readonly signal: AbortSignal;
  /** What was last read of the page. */
  readonly read: () => Read | null;
  /** Of that, in text order: the reader may have chosen to see fewer than all mentions. */
  readonly marks: () => Iterable<Mark>;
  readonly settings: () => Settings;
  readonly cardScript: CardScriptLoader;
  /** Gives whether it was saved. */
  readonly onMuteTopic: (topic: TopicId, isMuted: boolean) => Promise<boolean>;
  /** The reader is at a mark: the time to see that all is as it should be. */
  readonly onPointer: () => void;
}

export interface CardControl {
  /** Goes to a topic's (null: any topic's) next (1) or previous (-1) mention and shows its card. */
  step(topic: TopicId | null, step: 1 | -1): void;
  revealSpan(span: Span): void;
  /** The page was read anew: an open card stays if its mention is still there. */
  renew(before: Read, now: Read): void;
  dismiss(): void;
  /** Puts an open card back that the page has taken out. */
  keep(): void;
  isCard(node: EventTarget | null): boolean;
}

/** Decides from pointer, keys and requests which mention's card shows, and where. */
export function createCardControl(options: CardControlOptions): CardControl {
  const { document, highlights, signal } = options;
  const view = document.defaultView ?? window;
  let lastPoint: Point | null = null; // null after a jump: the card goes to the mention's first line
  let isTouch = false;
  let isRenewed = false;
  let current: Mention | null = null; // the last that was asked for: next and previous go on from it, its card closed or not
  let drawn: { readonly mention: Mention; readonly read: Read; readonly view: CardView } | null = null;
  const count = createVisibleCount(view);
  let isVisited = false; // the open card had the focus: Tab leads into a card once
  let isHeld = false; // the open card says that its topic was muted, and has the way back: it stays although its mention is gone
  let restoreTitles = () => {};

  const hover = createHover<Mention>(
    {
      now: () => view.performance.now(),
      setTimeout: (callback, delay) => view.setTimeout(callback, delay),
      clearTimeout: (timer) => view.clearTimeout(timer),
    },
    draw,
    () => options.settings().cardDelay,
  );
  const card = createLazyCard(
    document,
    {
      onClose: dismiss,
      onStep: step,
      onShowQuote: ({ span }) => revealSpan(span),
      onMuteTopic: muteTopic,
      onEnter: () => hover.send({ kind: 'enterCard' }),
      onLeave: () => hover.send({ kind: 'leaveCard' }),
    },
    {
      ...options.cardScript,
      async makeReady(script, [topic]) {
        const read = options.read();
        if (read === null || topic === undefined) return;
        await Promise.all([read.makeReport(script), count.prepare(read.page, topic)]);
      },
    },
  );

  function draw(state: HoverState<Mention>): void {
    const read = options.read();
    if (state.kind !== 'open' || read === null) {
      card.hide();
      isHeld = false;
      restoreTitles();
      highlights?.point(null, 'light');
      drawn = null;
      if (state.kind === 'dwelling') prepare(state.mention);
      return;
    }
    const { mention, isPinned } = state;
    const range = rangeOf(read.page, mention);
    const around = range?.startContainer.parentElement;
    if (range === null || !around) {
      dismiss();
      return;
    }
    if (isPinned) {
      current = mention;
      highlights?.point(read.page.index.locate(mention.span), themeAround(around));
    }
    restoreTitles();
    if (lastPoint !== null) restoreTitles = quietTitles(around);
    const textSize = options.settings().cardTextSize;
    const setting = { range, point: lastPoint, isSheet: isTouch, isAnnounced: isPinned, isRenewed, textSize };
    card.show(topicsOf(mention), () => viewOf(mention), setting);
  }

  /** Has the card drawn that is likely to be wanted: the pointer rests on its mention, or a click on it has begun. */
  function prepare(mention: Mention): void {
    card.prepare(topicsOf(mention), () => viewOf(mention));
  }

  /** What a mention's card shows; the same object from the dwelling to the card, as long as the page is not read anew. */
  function viewOf(mention: Mention): CardView | null {
    const read = options.read();
    const report = read?.report() ?? null;
    if (read === null || report === null) return null;
    if (drawn?.mention !== mention || drawn.read !== read) {
      const own = count.take(read.page, mention.topic);
      if (own === null) return null;
      drawn = { mention, read, view: cardViewOf(mention, read, report, own) };
    }
    return drawn.view;
  }

  function dismiss(): void {
    hover.send({ kind: 'dismiss' });
  }

  /** Until it is dismissed. */
  function show(mention: Mention): void {
    isVisited = false;
    hover.send({ kind: 'show', mention });
  }

  function mentionAt(point: Point): Mention | null {
    const read = options.read();
    if (read === null || highlights === null) return null;
    const mention = mentionAtPoint(read.page, highlights, point.x, point.y);
    return mention !== null && highlights.isPainted(mention) ? mention : null;
  }

  function clicked(point: Point): Mention | null {
    return options.settings().cardMode === 'off' ? null : mentionAt(point);
  }

  /** The mention that the pointer opens the card of, by resting on it; one that is open may stay so in every mode. */
  function hovered(point: Point, held: HeldKeys): Mention | null {
    const { cardMode, cardKey } = options.settings();
    const mention = mentionAt(point);
    const opens = cardMode === 'hover' || (cardMode === 'hoverWithKey' && held[cardKey]);
    const state = hover.state();
    return opens || (state.kind === 'open' && state.mention === mention) ? mention : null;
  }

  function step(topic: TopicId | null, by: 1 | -1): void {
    const page = options.read()?.page;
    if (page === undefined) return;
    const mention = neighbour(page, isStepOf(topic), current, by);
    const range = mention === null ? null : rangeOf(page, mention);
    if (mention === null || range === null) return;
    reveal(range);
    lastPoint = null;
    isTouch &&= hover.state().kind === 'open'; // from card to card a sheet stays a sheet
    show(mention);
  }

  /** A topic's steps lead to all its mentions, since its card counts them; those of any topic to what is marked, if anything is. */
  function isStepOf(topic: TopicId | null): (mention: Mention) => boolean {
    if (topic !== null) return (mention) => mention.topic === topic;
    const marked = new Set(highlights === null ? [] : Array.from(options.marks(), ({ mention }) => mention));
    return (mention) => marked.size === 0 || marked.has(mention);
  }

  function revealSpan(span: Span): void {
    const page = options.read()?.page;
    const range = page === undefined ? null : rangeOf(page, { span });
    if (page === undefined || range === null) return;
    dismiss();
    reveal(range);
    const around = range.startContainer.parentElement;
    highlights?.point(page.index.locate(span), around === null ? 'light' : themeAround(around));
  }

  async function muteTopic(topic: TopicId, isMuted: boolean): Promise<boolean> {
    const state = hover.state();
    const wasHeld = isHeld;
    // Before it is saved: the marks may go before the answer comes.
    isHeld = isMuted && state.kind === 'open' && state.mention.topic === topic;
    const isSaved = await options.onMuteTopic(topic, isMuted);
    if (!isSaved) isHeld = wasHeld;
    return isSaved;
  }

  function renew(before: Read, now: Read): void {
    if (isHeld) return;
    const state = hover.state();
    const find = (mention: Mention) => sameMention(now.page, before.page, mention);
    current = current === null ? null : find(current);
    if (state.kind === 'idle') return;
    isRenewed = true;
    hover.send({ kind: 'renew', mention: find(state.mention) });
    isRenewed = false;
  }

  watchPointer(
    document,
    card.isCard,
    {
      onPoint(point, held) {
        options.onPointer();
        lastPoint = point;
        isTouch &&= hover.state().kind === 'open';
        hover.send({ kind: 'point', mention: hovered(point, held) });
      },
      onRush: () => hover.send({ kind: 'rush' }),
      onLeave: () => hover.send({ kind: 'point', mention: null }),
      onDisturb: () => hover.send({ kind: 'disturb' }),
      onPress(point) {
        const mention = clicked(point);
        if (mention !== null && hover.state().kind === 'idle') prepare(mention);
      },
      onClick(point, byFinger) {
        const mention = clicked(point);
        lastPoint = point;
        if (mention === null) {
          dismiss();
          return;
        }
        isTouch = byFinger;
        show(mention);
      },
    },
    signal,
  );
  watchKeys(
    document,
    {
      onEscape() {
        const state = hover.state();
        if (state.kind === 'open' && state.isPinned) card.goOn();
        dismiss();
        return state.kind === 'open';
      },
      onTab() {
        const state = hover.state();
        if (state.kind !== 'open' || !state.isPinned || isVisited) return false;
        isVisited = true;
        if (card.hasFocus()) return false;
        card.focus();
        return true;
      },
    },
    signal,
  );
  document.addEventListener(
    'keydown',
    ({ key, repeat, altKey, shiftKey }) => {
      // The keys for the next mention begin so, unless the reader has chosen others: the script is there when the browser tells of them.
      if (altKey && shiftKey && !repeat && options.read()?.page.mentions.length) void options.cardScript.load();
      const { cardMode, cardKey } = options.settings();
      const isAsked = cardMode === 'hoverWithKey' && key === cardKey && !repeat;
      if (isAsked && lastPoint !== null) hover.send({ kind: 'point', mention: mentionAt(lastPoint) });
    },
    { signal, capture: true, passive: true },
  );
  for (const kind of ['toggle', 'fullscreenchange']) {
    document.addEventListener(kind, ({ target }) => card.isCard(target) || card.raise(), { signal, capture: true });
  }

  return { step, revealSpan, renew, dismiss, keep: card.keep, isCard: card.isCard };
}

function topicsOf({ topic, others = [] }: Mention): TopicId[] {
  return [topic, ...others];
}
