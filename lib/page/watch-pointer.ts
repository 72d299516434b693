export interface PointerListener {
  /** The pointer moved to this point of the viewport (CSS px), outside the card. */
  onPoint(x: number, y: number): void;
  /** A press, a scroll or a selection: what was only hovered should go. */
  onDisturb(): void;
  /** A plain click outside links and controls. */
  onClick(x: number, y: number): void;
}

const INTERACTIVE =
  'a, button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]';

/** Watches the mouse on the page until `signal` aborts. Never prevents or stops an event of the page. */
export function watchPointer(
  document: Document,
  isCard: (target: EventTarget | null) => boolean,
  listener: PointerListener,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (view === null) return;
  let frame = 0;
  let last: { x: number; y: number } | null = null;

  function report(): void {
    frame = 0;
    if (last !== null) listener.onPoint(last.x, last.y);
  }

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || isCard(event.target)) return;
      last = { x: event.clientX, y: event.clientY };
      // Once a frame: asking what is under a point needs a layout.
      if (frame === 0) frame = view.requestAnimationFrame(report);
    },
    { signal, passive: true },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!isCard(event.target)) listener.onDisturb();
    },
    { signal, passive: true, capture: true },
  );
  document.addEventListener(
    'click',
    (event) => {
      const isPlain = event.button === 0 && !event.defaultPrevented && !isCard(event.target);
      const target = event.target as Element | null;
      if (isPlain && !target?.closest?.(INTERACTIVE) && view.getSelection()?.isCollapsed !== false) {
        listener.onClick(event.clientX, event.clientY);
      }
    },
    { signal, passive: true },
  );
  view.addEventListener(
    'scroll',
    (event) => {
      if (!isCard(event.target)) listener.onDisturb();
    },
    { signal, passive: true, capture: true },
  );
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
}
