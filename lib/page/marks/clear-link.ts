import { parseColour } from './parse-colour.ts';

const LINK = 'a, button, [role="link"]';
const THIN = 8; // CSS px; what is no higher covers no text: lines under links are made so
const DIM = 0.5; // opacity; what lies under more than that is hardly read

/**
 * Whether an element at a point is a link, or in one, and shows nothing there: it is empty, or stretched over a box by its `::after`. What is
 * seen through it is what the reader points at, and a click still follows the link.
 */
export function isClearLink(element: Element | null, x: number, y: number): boolean {
  if (!element?.closest(LINK) || element.matches('img, video, canvas, svg *')) return false;
  const inside = element.ownerDocument.createRange();
  inside.selectNodeContents(element);
  if (element.textContent?.trim() && holds(inside.getClientRects(), x, y)) return false;
  return ['', '::before', '::after'].every((part) => {
    const { height, backgroundImage, backgroundColor } = getComputedStyle(element, part);
    const isClear = backgroundImage === 'none' && Number(parseColour(backgroundColor)?.alpha) < DIM;
    return isClear || !(Number.parseFloat(height) > THIN);
  });
}

export function holds(boxes: Iterable<DOMRect>, x: number, y: number): boolean {
  return [...boxes].some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
}
