/** Whether an element is shown, or would be once the `<details>` around it are opened. */
export function isShown(element: Element): boolean {
  const closed = element.closest('details:not([open])');
  if (closed === null || closed === element || isInSummary(element, closed)) {
    return element.checkVisibility({ visibilityProperty: true });
  }
  return closed.parentElement === null || isShown(closed.parentElement);
}

function isInSummary(element: Element, details: Element): boolean {
  return element.closest('summary')?.parentElement === details;
}
