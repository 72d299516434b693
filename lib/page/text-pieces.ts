/** Elements to a piece: its text takes 3 ms in Chromium, at 0.3 µs an element with its text. */
const MOST_ELEMENTS = 10_000;

/**
 * The text within an element, piece by piece in page order; joined, it is the element's `textContent`. One piece but for huge
 * pages. The browser joins text four times as fast as a walk over its nodes, and ranges cut it anywhere: a piece ends where the next
 * so many elements begin, however they nest.
 */
export function* textPieces(element: Element, most = MOST_ELEMENTS): Generator<string, void> {
  const within = element.getElementsByTagName('*'); // live, and remembers how far it has counted
  let next = within[most];
  if (next === undefined) {
    yield element.textContent ?? '';
    return;
  }
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  for (let count = 2 * most; next !== undefined; count += most) {
    if (!element.contains(next)) return; // the page has taken it away meanwhile; who watches the page looks again
    range.setEndBefore(next);
    yield range.toString();
    if (!element.contains(next)) return;
    range.selectNodeContents(element);
    range.setStartBefore(next);
    next = within[count];
  }
  yield range.toString();
}
