import { useLayoutEffect, useRef } from 'preact/hooks';

type Find = () => HTMLElement | null | undefined;

/**
 * For a control that goes, or moves, with what it does: where the keyboard goes on once it has. What is found is asked for after each
 * drawing until something is, since what was done may take a while.
 */
export function useNextFocus(): (find: Find) => void {
  const wanted = useRef<{ readonly pressed: Element | null; readonly find: Find } | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const { pressed, find } = wanted.current;
    if (isFocusLost(document)) {
      const next = find();
      next?.focus();
      if (next != null) wanted.current = null;
    } else if (pressed?.isConnected !== true) wanted.current = null; // the reader is elsewhere by now
  });
  return (find) => {
    wanted.current = { pressed: document.activeElement, find };
  };
}

/** A control that is disabled loses it as well, but only when the browser draws next. */
function isFocusLost({ activeElement, body }: Document): boolean {
  return activeElement == null || activeElement === body || activeElement.matches(':disabled');
}
