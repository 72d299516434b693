import type { Point } from './place-card.ts';

export interface PointerListener {
  /** The mouse moved to this point, outside the card. */
  onPoint(point: Point): void;
  /** A press or a scroll: what was only hovered should go. */
  onDisturb(): void;
  /** A plain click outside links, controls and the card. */
  onClick(point: Point): void;
  /** The Escape key. True if a card was open: only then is the key kept from the page. */
  onEscape(): boolean;
}

const INTERACTIVE =
  'a, button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]';

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
  let frame = 0;
  let last: Point = { x: 0, y: 0 };

  function report(): void {
    frame = 0;
    listener.onPoint(last);
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || event.buttons !== 0 || isCard(event.target)) return;
    last = { x: event.clientX, y: event.clientY };
    // Once a frame: asking what is under a point needs a layout.
    if (frame === 0) frame = view?.requestAnimationFrame(report) ?? 0;
  }

  function onDisturb(event: Event): void {
    if (!isCard(event.target)) listener.onDisturb();
  }

  function onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.defaultPrevented || isCard(event.target)) return;
    const isOnControl = (event.target as Element | null)?.closest?.(INTERACTIVE) != null;
    const isSelecting = view?.getSelection()?.isCollapsed === false;
    if (!isOnControl && !isSelecting) listener.onClick({ x: event.clientX, y: event.clientY });
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || !listener.onEscape()) return;
    event.preventDefault();
    event.stopPropagation();
  }

  document.addEventListener('pointermove', onMove, passive);
  document.addEventListener('pointerdown', onDisturb, passive);
  document.addEventListener('click', onClick, { signal, passive: true });
  document.addEventListener('keydown', onKey, { signal, capture: true });
  view.addEventListener('scroll', onDisturb, passive);
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
}
