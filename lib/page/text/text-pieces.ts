/** Elements to a piece: its text takes 8 ms in Chromium where paragraphs are long, 3 ms where they are not. */
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
  // Ends are put within elements, where they are the first thing. A place beside an element is a number, which the browser counts from
  // the first of its siblings: 65 ms for the 20 MB of a page without sections.
  for (let count = 2 * most; next !== undefined; count += most) {
    range.setEnd(next, 0);
    yield range.toString();
    if (!element.contains(next)) return; // the page has taken it away meanwhile; who watches the page looks again
    range.setStart(next, 0);
    next = within[count];
  }
  range.setEnd(element, element.childNodes.length);
  yield range.toString();
}
