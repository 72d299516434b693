import { elementAround } from '../marks/ground.ts';

const CLOSED = 'details:not([open]), [hidden="until-found" i]';

/** The nearest box around an element that is closed over it, and that its reader may open; null where there is none. */
export function closedAround(element: Element): Element | null {
  let inside: Element | null = null;
  for (let at: Element | null = element; at !== null; at = shownIn(at)) {
    if (at.matches(CLOSED) && !(inside && inside === at.querySelector(':scope > summary'))) return at;
    inside = at;
  }
  return null;
}

/** The element that another is shown in: for one that is put into a slot, the slot. */
export function shownIn(element: Element): Element | null {
  return element.assignedSlot ?? elementAround(element);
}
