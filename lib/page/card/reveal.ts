const FAR_ENOUGH = 24; // px from the edge of the viewport: what is nearer counts as out of sight

/** Brings a range into view: opens the `<details>` around it, as find-in-page does, and scrolls only if it must. */
export function reveal(range: Range): void {
  const start = range.startContainer;
  const element = start.parentElement;
  const view = start.ownerDocument?.defaultView;
  if (!element || !view) return;
  for (let around = element.closest('details'); around; around = around.parentElement?.closest('details') ?? null) {
    around.open = true;
  }
  if (isInView(range, view)) return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const distance = range.getBoundingClientRect().top - element.getBoundingClientRect().top;
  if (distance < view.innerHeight / 2) {
    element.scrollIntoView({ behavior, block: 'center', inline: 'nearest' });
    return;
  }
  // A tall element would be centred with the range outside the viewport.
  element.scrollIntoView({ behavior: 'instant', block: 'start' });
  view.scrollBy({ top: distance - view.innerHeight / 2, behavior: 'instant' });
}

function isInView(range: Range, view: Window): boolean {
  const box = range.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return false;
  return (
    box.top >= FAR_ENOUGH &&
    box.bottom <= view.innerHeight - FAR_ENOUGH &&
    box.left >= 0 &&
    box.right <= view.innerWidth
  );
}
