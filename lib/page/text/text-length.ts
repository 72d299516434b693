import { firstOf, nextOf } from './tree-steps.ts';

const SHOW_TEXT = 4; // NodeFilter.SHOW_TEXT; linkedom has no global `NodeFilter`
const NODES_A_SLICE = 2000; // at 0.2 µs each
/** UTF-16 units; a page that shows more does not keep its story in shadow roots. */
export const LITTLE_TEXT = 5000;
const UNSHOWN = /^(?:script|style|noscript|template)$/;

/** UTF-16 units of text within an element, counted to just past `enough`: the length of a long one costs no look at all of it. */
export function* textLength(element: Element, enough: number): Generator<undefined, number> {
  const plain = plainLength(element);
  if (plain !== null) return plain;
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let length = 0;
  for (let seen = 1; length <= enough && walker.nextNode() !== null; seen += 1) {
    length += (walker.currentNode as Text).length;
    if (seen % NODES_A_SLICE === 0) yield;
  }
  return length;
}

/** The same of an element that holds one text or nothing; null of others. */
export function plainLength(element: Element): number | null {
  const only = firstOf(element);
  if (only === null) return 0;
  return only.nodeType === 3 && nextOf(only) === null ? (only as Text).length : null;
}

/** Whether an element has so much text (in UTF-16 units) that is no program and no style; looks no further than that. */
export function* showsText(element: Element, least: number): Generator<undefined, boolean> {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let length = 0;
  for (let seen = 1; length < least; seen += 1) {
    if (walker.nextNode() === null) return false;
    const { data, parentElement } = walker.currentNode as Text;
    if (!UNSHOWN.test(parentElement?.localName ?? '')) length += data.trim().length;
    if (seen % NODES_A_SLICE === 0) yield;
  }
  return true;
}
