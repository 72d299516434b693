import { listen } from '../events/listen.ts';
import type { Point } from './place.ts';

/** The keys that are held down. */
export type HeldKeys = Readonly<Record<'Alt' | 'Control' | 'Shift', boolean>>;

export interface PointerListener {
  /** The mouse is at this point, outside the card, and slow enough to mean it. */
  onPoint(point: Point, held: HeldKeys): void;
  /** The mouse passes by. */
  onRush(): void;
  /** The mouse has left the window. */
  onLeave(): void;
  /** A press or a scroll: what was only hovered should go. */
  onDisturb(): void;
  /** A press began here, outside the card: a click may follow. */
  onPress(point: Point): void;
  /** A plain click or tap outside links, controls and the card. */
  onClick(point: Point, isTouch: boolean): void;
}

const INTERACTIVE =
  'a, button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]';
/** px/ms; from there on the pointer is on its way to somewhere else. The figure is that of the 10ten reader. */
const RUSH = 0.5;
const REST = 60; // ms without a move: the pointer has come to rest, however fast it came
const AFTER_SCROLL = 150; // ms; a page that scrolls under the pointer moves it over mentions

/** Watches the page until `signal` aborts. `isCard` tells whether an event comes from Sidelight's own card. */
export function watchPointer(
  document: Document,
  isCard: (target: EventTarget | null) => boolean,
  listener: PointerListener,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (view === null) return;
  const passive = { signal, passive: true, capture: true };
  const speedOf = createSpeedometer();
  const hasScrolled = createScrollCheck(view);
  const reports = createReports(view, () => listener.onPoint(last, held));
  const { forget } = reports;
  let last: Point = { x: 0, y: 0 };
  let over: EventTarget | null = null; // what the mouse was last seen over, but for the card
  let held: HeldKeys = { Alt: false, Control: false, Shift: false };
  let pressedBy = 'mouse';

  function onLeave({ pointerType }: PointerEvent): void {
    forget();
    if (pointerType === 'mouse') listener.onLeave(); // a finger that is lifted leaves, too
  }

  function onMove(event: PointerEvent): void {
    const speed = speedOf(event);
    // Browsers tell of a move that was none when the page moves under the pointer.
    if (speed === 0 || event.pointerType !== 'mouse') return;
    if (event.buttons !== 0 || isCard(event.target)) {
      forget();
      return;
    }
    last = { x: event.clientX, y: event.clientY };
    over = event.target;
    held = { Alt: event.altKey, Control: event.ctrlKey, Shift: event.shiftKey };
    reports.atRest();
    if (speed >= RUSH) listener.onRush();
    else reports.withFrame();
  }

  function onPress(event: PointerEvent): void {
    pressedBy = event.pointerType;
    if (isCard(event.target)) return;
    onDisturb(event);
    listener.onPress({ x: event.clientX, y: event.clientY });
  }

  function onDisturb(event: Event): void {
    if (isCard(event.target)) return;
    forget();
    listener.onDisturb();
  }

  function onScroll(event: Event): void {
    if (!movesText(event)) return;
    // Of a move and a scroll in one frame a browser tells the move first: it still counts, once the page stands still.
    const isMoving = reports.isWaiting();
    reports.quieten();
    onDisturb(event);
    if (isMoving && !isCard(event.target)) reports.atRest();
  }

  /** Not a ticker beside the story, nor a scroll that a browser tells of although nothing moved. */
  function movesText({ target }: Event): boolean {
    return target === document ? hasScrolled() : over !== null && (target as Node).contains(over as Node);
  }

  function onClick(event: MouseEvent): void {
    if (isCard(event.target) || !isPlainClick(event, document)) return;
    listener.onClick({ x: event.clientX, y: event.clientY }, pressedBy !== 'mouse');
  }

  listen(document, 'pointermove', onMove, passive);
  listen(document, 'pointerleave', onLeave, { signal });
  listen(document, 'pointerdown', onPress, passive);
  listen(document, 'click', onClick, { signal, passive: true });
  listen(view, 'scroll', onScroll, passive);
  signal.addEventListener('abort', forget);
}

/** When the pointer's place is told: with a frame while it moves, and once it has come to rest. */
interface Reports {
  withFrame(): void;
  atRest(): void;
  /** Whether the pointer has moved and not come to rest yet. */
  isWaiting(): boolean;
  /** The page moves under the pointer: nothing is told for a while. */
  quieten(): void;
  forget(): void;
}

function createReports(view: Window, tell: () => void): Reports {
  let frame = 0;
  let rest = 0;
  let quietUntil = 0; // ms of `performance.now()`

  function forget(): void {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(rest);
    frame = 0;
    rest = 0;
  }

  function report(): void {
    forget();
    tell();
  }

  return {
    withFrame() {
      // Once a frame: asking what is under a point needs a layout.
      if (frame === 0 && view.performance.now() >= quietUntil) frame = view.requestAnimationFrame(report);
    },
    atRest() {
      view.clearTimeout(rest);
      rest = view.setTimeout(report, Math.max(REST, quietUntil - view.performance.now()));
    },
    isWaiting: () => rest !== 0,
    quieten() {
      quietUntil = view.performance.now() + AFTER_SCROLL;
    },
    forget,
  };
}

/** Says whether the page has scrolled since it was asked last. */
function createScrollCheck(view: Window): () => boolean {
  let before = { x: view.scrollX, y: view.scrollY };
  return () => {
    const now = { x: view.scrollX, y: view.scrollY };
    const hasMoved = now.x !== before.x || now.y !== before.y;
    before = now;
    return hasMoved;
  };
}

function isPlainClick(event: MouseEvent, document: Document): boolean {
  if (event.button !== 0 || event.defaultPrevented) return false;
  const [target] = event.composedPath();
  const isOnControl = (target as Element | undefined)?.closest?.(INTERACTIVE) != null;
  const isSelecting = document.defaultView?.getSelection()?.isCollapsed === false;
  return !isOnControl && !isSelecting;
}

const SPAN = 30; // ms over which speed is taken; single events are too near each other where timers are coarse

/** Gives the pointer's speed in px/ms at each of its events; 0 for an event that moves nothing. */
function createSpeedometer(): (event: PointerEvent) => number {
  let trail: { x: number; y: number; at: number }[] = [];
  return ({ screenX: x, screenY: y, timeStamp: at }) => {
    const before = trail.at(-1);
    if (before !== undefined && before.x === x && before.y === y) return 0;
    trail = [...trail.filter((past) => at - past.at <= SPAN), { x, y, at }];
    const [first] = trail;
    if (first === undefined || trail.length < 2 || at <= first.at) return 0.001;
    return Math.max(0.001, Math.hypot(x - first.x, y - first.y) / (at - first.at));
  };
}
