import type { Hover } from '../../lib/hover/create-hover.ts';
import type { Mention } from '../../lib/linking/mention.ts';
import type { Point } from '../../lib/page/card/place.ts';
import { type KeyListener, watchKeys } from '../../lib/page/card/watch-keys.ts';
import { type HeldKeys, type PointerListener, watchPointer } from '../../lib/page/card/watch-pointer.ts';
import { listen } from '../../lib/page/events/listen.ts';
import { onWrittenAnew } from '../../lib/page/events/written-anew.ts';
import { mentionAtPoint } from '../../lib/page/marks/mention-at-point.ts';
import type { Asking, CardDrawing, CardDrawingOptions } from './card-drawing.ts';

export interface CardInputOptions extends CardDrawingOptions {
  readonly signal: AbortSignal;
  /** The reader is at a mark: the time to see that all is as it should be. */
  readonly onPointer: () => void;
}

/** What is done about what the reader does. */
interface CardInputTarget extends Pick<CardDrawing, 'card' | 'prepare'> {
  readonly asking: Asking;
  readonly hover: Hover<Mention>;
  readonly show: (mention: Mention) => void;
  readonly dismiss: () => void;
}

/** Has pointer and keys open and close cards, until `signal` aborts. */
export function watchCardInput(options: CardInputOptions, target: CardInputTarget): void {
  const { document, signal } = options;
  const { card } = target;
  watchPointer(document, card.isCard, pointerListener(options, target), signal);
  watchKeys(document, keyListener(target), signal);
  listen(document, 'keydown', (event) => onKey(event, options, target), { signal, capture: true, passive: true });
  const raise = ({ target: changed }: Event) => void (card.isCard(changed) || card.raise());
  listen(document, ['toggle', 'fullscreenchange'], raise, { signal, capture: true });
  const renew = () => {
    target.dismiss();
    card.renew(); // its listeners have gone with the page's
  };
  onWrittenAnew(document, renew, signal);
}

function pointerListener(
  options: CardInputOptions,
  { asking, hover, show, dismiss, prepare }: CardInputTarget,
): PointerListener {
  return {
    onPoint(point, held) {
      options.onPointer();
      asking.point = point;
      asking.isTouch &&= hover.state().kind === 'open';
      hover.send({ kind: 'point', mention: hovered(point, held, options, hover) });
    },
    onRush: () => hover.send({ kind: 'rush' }),
    onLeave: () => hover.send({ kind: 'point', mention: null }),
    onDisturb: () => hover.send({ kind: 'disturb' }),
    onPress(point) {
      const mention = clicked(point, options);
      if (mention !== null && hover.state().kind === 'idle') prepare(mention);
    },
    onClick(point, byFinger) {
      const mention = clicked(point, options);
      asking.point = point;
      if (mention === null) {
        dismiss();
        return;
      }
      asking.isTouch = byFinger;
      show(mention);
    },
  };
}

function keyListener({ card, asking, hover, dismiss }: CardInputTarget): KeyListener {
  return {
    onEscape() {
      const state = hover.state();
      if (state.kind === 'open' && state.isPinned) card.goOn();
      dismiss();
      return state.kind === 'open';
    },
    onTab() {
      const state = hover.state();
      if (state.kind !== 'open' || !state.isPinned || asking.isVisited) return false;
      asking.isVisited = true;
      if (card.hasFocus()) return false;
      card.focus();
      return true;
    },
  };
}

function onKey(
  { key, repeat, altKey, shiftKey }: KeyboardEvent,
  options: CardInputOptions,
  { asking, hover }: CardInputTarget,
): void {
  // The keys for the next mention begin so, unless the reader has chosen others: the script is there when the browser tells of them.
  if (altKey && shiftKey && !repeat && options.read()?.page.mentions.length) void options.cardScript.load();
  const { cardMode, cardKey } = options.settings();
  const isAsked = cardMode === 'hoverWithKey' && key === cardKey && !repeat;
  if (isAsked && asking.point !== null) hover.send({ kind: 'point', mention: mentionAt(asking.point, options) });
}

function clicked(point: Point, options: CardDrawingOptions): Mention | null {
  return options.settings().cardMode === 'off' ? null : mentionAt(point, options);
}

/** The mention that the pointer opens the card of, by resting on it; one that is open may stay so in every mode. */
function hovered(point: Point, held: HeldKeys, options: CardDrawingOptions, hover: Hover<Mention>): Mention | null {
  const { cardMode, cardKey } = options.settings();
  const mention = mentionAt(point, options);
  const opens = cardMode === 'hover' || (cardMode === 'hoverWithKey' && held[cardKey]);
  const state = hover.state();
  return opens || (state.kind === 'open' && state.mention === mention) ? mention : null;
}

function mentionAt({ x, y }: Point, { read, highlights }: CardDrawingOptions): Mention | null {
  const page = read()?.page;
  return page === undefined || highlights === null ? null : mentionAtPoint(page, highlights, x, y);
}
