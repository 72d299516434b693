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
  let frame = 0;
  let rest = 0;
  let quietUntil = 0; // ms of `performance.now()`
  let last: Point = { x: 0, y: 0 };
  let over: EventTarget | null = null; // what the mouse was last seen over, but for the card
  let scrolledTo = { x: view.scrollX, y: view.scrollY };
  let held: HeldKeys = { Alt: false, Control: false, Shift: false };
  let pressedBy = 'mouse';

  function report(): void {
    view?.cancelAnimationFrame(frame);
    view?.clearTimeout(rest);
    frame = 0;
    rest = 0;
    listener.onPoint(last, held);
  }

  function forget(): void {
    view?.cancelAnimationFrame(frame);
    view?.clearTimeout(rest);
    frame = 0;
    rest = 0;
  }

  function onLeave({ pointerType }: PointerEvent): void {
    forget();
    if (pointerType === 'mouse') listener.onLeave(); // a finger that is lifted leaves, too
  }

  function onMove(event: PointerEvent): void {
    const speed = speedOf(event);
    // Browsers tell of a move that was none when the page moves under the pointer.
    if (speed === 0 || event.pointerType !== 'mouse' || view === null) return;
    if (event.buttons !== 0 || isCard(event.target)) {
      forget();
      return;
    }
    last = { x: event.clientX, y: event.clientY };
    over = event.target;
    held = { Alt: event.altKey, Control: event.ctrlKey, Shift: event.shiftKey };
    reportAtRest();
    if (speed >= RUSH) listener.onRush();
    // Once a frame: asking what is under a point needs a layout.
    else if (frame === 0 && view.performance.now() >= quietUntil) frame = view.requestAnimationFrame(report);
  }

  function reportAtRest(): void {
    if (view === null) return;
    view.clearTimeout(rest);
    rest = view.setTimeout(report, Math.max(REST, quietUntil - view.performance.now()));
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
    if (view === null || !movesText(event)) return;
    // Of a move and a scroll in one frame a browser tells the move first: it still counts, once the page stands still.
    const isMoving = rest !== 0;
    quietUntil = view.performance.now() + AFTER_SCROLL;
    onDisturb(event);
    if (isMoving && !isCard(event.target)) reportAtRest();
  }

  /** Not a ticker beside the story, nor a scroll that a browser tells of although nothing moved. */
  function movesText({ target }: Event): boolean {
    if (target !== document) return over !== null && (target as Node).contains(over as Node);
    const before = scrolledTo;
    scrolledTo = { x: view?.scrollX ?? 0, y: view?.scrollY ?? 0 };
    return scrolledTo.x !== before.x || scrolledTo.y !== before.y;
  }

  function onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.defaultPrevented || isCard(event.target)) return;
    const [target] = event.composedPath();
    const isOnControl = (target as Element | undefined)?.closest?.(INTERACTIVE) != null;
    const isSelecting = view?.getSelection()?.isCollapsed === false;
    if (!isOnControl && !isSelecting) listener.onClick({ x: event.clientX, y: event.clientY }, pressedBy !== 'mouse');
  }

  document.addEventListener('pointermove', onMove, passive);
  document.addEventListener('pointerleave', onLeave, { signal });
  document.addEventListener('pointerdown', onPress, passive);
  document.addEventListener('click', onClick, { signal, passive: true });
  view.addEventListener('scroll', onScroll, passive);
  signal.addEventListener('abort', forget);
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
