import { listen } from '../events/listen.ts';

export interface KeyListener {
  /** Escape. True if a card was open: only then is the key kept from the page. */
  onEscape(): boolean;
  /** Tab, forwards. True if it led into a card that was asked for. */
  onTab(): boolean;
}

/** Watches two keys until `signal` aborts; every other key, and these two where no card is open, are the page's. */
export function watchKeys(document: Document, listener: KeyListener, signal: AbortSignal): void {
  function onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const isTaken = (event.key === 'Escape' && listener.onEscape()) || (event.key === 'Tab' && listener.onTab());
    if (!isTaken) return;
    event.preventDefault();
    event.stopPropagation();
  }
  const view = document.defaultView;
  // On the window, which is before the page's own capturing listeners on the document.
  if (view !== null) listen(view, 'keydown', onKey, { signal, capture: true });
}
