const CONTROLS = 'button, a, select, summary, input[type="checkbox"], input[type="radio"]';

/**
 * Tells when the reader goes on to something else, before it is done: what was said of the last action is no longer of use, and may be in the
 * way. `isTyping`: so far only into a field. `redraw` follows once the browser has done with it: a field that is drawn anew in the middle
 * forgets what was typed or ticked.
 */
export function watchActions(root: HTMLElement, onAction: (isTyping: boolean) => void, redraw: () => void): void {
  const tell = (isTyping: boolean) => {
    onAction(isTyping);
    setTimeout(redraw);
  };
  root.addEventListener('input', () => tell(true), { capture: true });
  root.addEventListener(
    'click',
    ({ target }) => {
      if ((target as Element).closest(CONTROLS) !== null) tell(false);
    },
    { capture: true },
  );
}
