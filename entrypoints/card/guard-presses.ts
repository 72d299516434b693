import type { CardHost } from '../../lib/page/card/host.ts';
import type { Point } from '../../lib/page/card/place.ts';

const PRESSES = ['click', 'auxclick', 'pointerdown'] as const;

/**
 * Lets no press in the card count but one of the reader's own, where the card lies on top and can be seen. `onCovered`: one was made where
 * something lies over the card. Gives the way to ask whether the reader is sure to have seen what they pressed last.
 */
export function guardPresses({ root, element, sight }: CardHost, onCovered: () => void): () => boolean {
  let isSure = false;

  function check(event: MouseEvent): void {
    const seen = event.isTrusted ? sight.at(pointOf(event, element)) : 'covered';
    isSure = seen === 'seen';
    if (seen !== 'covered') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.isTrusted && event.type !== 'pointerdown') onCovered();
  }

  for (const kind of PRESSES) root.addEventListener(kind, (event) => check(event as MouseEvent), { capture: true });
  return () => isSure;
}

/** One made by a key has no point of its own: the middle of what has the focus, as far as it is within the card. */
function pointOf(event: MouseEvent, card: Element): Point {
  if (event.detail > 0 || event.type === 'pointerdown') return { x: event.clientX, y: event.clientY };
  const pressed = (event.target as Element).getBoundingClientRect();
  const around = card.getBoundingClientRect();
  return {
    x: (Math.max(pressed.left, around.left) + Math.min(pressed.right, around.right)) / 2,
    y: (Math.max(pressed.top, around.top) + Math.min(pressed.bottom, around.bottom)) / 2,
  };
}
