import { closedAround, shownIn } from './closed.ts';
import { HOST_MARK } from './host.ts';

const FAR_ENOUGH = 24; // px from the edge of the viewport or of a box that scrolls: what is nearer counts as out of sight
/** What the reader may scroll; a box that cuts off what is beyond it would stay scrolled for good. */
const SCROLLS = /auto|scroll|overlay/;
const CUTS = /hidden|clip/;

/**
 * Brings a range into view: opens what is closed around it, as find-in-page does, and scrolls what must be, the window and the boxes in it, in
 * both directions.
 */
export function reveal(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  for (let closed = closedAround(element); closed !== null; closed = closedAround(element)) open(closed);
  for (let around: Element | null = element; around !== null; around = shownIn(around)) {
    const isRoot = shownIn(around) === null;
    const room = isRoot ? viewport(view) : innerBox(around);
    const { overflowX, overflowY } = view.getComputedStyle(isRoot ? scroller(around) : around);
    const mayScroll = (overflow: string) => (isRoot ? !CUTS.test(overflow) : SCROLLS.test(overflow));
    const by = missing(range.getBoundingClientRect(), room);
    if (!mayScroll(overflowX)) by.left = 0;
    if (!mayScroll(overflowY)) by.top = 0;
    else if (by.top === 0 && isCovered(range, element)) by.top = middle(range) - (room.top + room.bottom) / 2;
    if (by.left === 0 && by.top === 0) continue;
    const isSmooth = isRoot && !view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    (isRoot ? view : around).scrollBy({ ...by, behavior: isSmooth ? 'smooth' : 'instant' });
  }
}

function open(closed: Element): void {
  if (closed.localName === 'details') closed.toggleAttribute('open', true);
  else {
    closed.dispatchEvent(new Event('beforematch', { bubbles: true })); // by which pages know of it
    closed.removeAttribute('hidden');
  }
}

/** What is said of the body is said of the window, where the root says nothing. */
function scroller(root: Element): Element {
  const { body, defaultView } = root.ownerDocument;
  return body !== null && defaultView?.getComputedStyle(root).overflowY === 'visible' ? body : root;
}

function viewport({ innerWidth, innerHeight }: Window): DOMRect {
  return new DOMRect(0, 0, innerWidth, innerHeight);
}

/** Without borders and scroll bars. */
function innerBox(element: Element): DOMRect {
  const { left, top } = element.getBoundingClientRect();
  return new DOMRect(left + element.clientLeft, top + element.clientTop, element.clientWidth, element.clientHeight);
}

/** How far a box is from the middle of another in each direction in which it is not well within it. */
function missing(box: DOMRect, room: DOMRect): { left: number; top: number } {
  return {
    left: missingAlong(box.left, box.right, room.left, room.right, 0),
    top: missingAlong(box.top, box.bottom, room.top, room.bottom, FAR_ENOUGH),
  };
}

function missingAlong(start: number, end: number, from: number, to: number, margin: number): number {
  if (start >= from + margin && end <= to - margin) return 0;
  const isTooLong = end - start > to - from - 2 * margin;
  return isTooLong ? start - from - margin : (start + end) / 2 - (from + to) / 2;
}

/** By a bar that stays while the text scrolls; the card goes with its mention. */
function isCovered(range: Range, element: Element): boolean {
  const { left, right } = range.getBoundingClientRect();
  const tree = element.getRootNode() as Document | ShadowRoot;
  const hit = tree.elementFromPoint((left + right) / 2, middle(range));
  return hit !== null && !hit.hasAttribute(HOST_MARK) && !element.contains(hit) && !hit.contains(element);
}

function middle(range: Range): number {
  const { top, bottom } = range.getBoundingClientRect();
  return (top + bottom) / 2;
}
