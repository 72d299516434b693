/** Elements of one popover that are asked for their boxes, at some microseconds each. */
const MOST_ELEMENTS = 500;
const CLEAR = 'rgba(0, 0, 0, 0)';

type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Whether an element that may lie above a box (of the viewport), or anything in it, may be drawn there. What lets presses through is not found
 * under a point, nor are shadows and outlines: so boxes are asked, with all that could stand out of them. Where that cannot be told, it may.
 */
export function mayDrawOver(element: Element, box: DOMRect): boolean {
  const inside = [element, ...element.querySelectorAll('*')];
  if (inside.length > MOST_ELEMENTS || hasBackdrop(element)) return true;
  const range = element.ownerDocument.createRange();
  range.selectNode(element); // with the texts in it, which may stand out of their elements
  return overlaps(range.getBoundingClientRect(), box, 0) || inside.some((one) => isUnbounded(one) || reaches(one, box));
}

/** Generated content and shadow trees have no box that could be asked for. */
function isUnbounded(element: Element): boolean {
  if ((element as FirefoxElement).openOrClosedShadowRoot != null) return true;
  return ['::before', '::after'].some((part) => !/^(?:none|normal)$/.test(styleOf(element, part).content));
}

function reaches(element: Element, box: DOMRect): boolean {
  const style = styleOf(element);
  const { boxShadow, textShadow, filter, strokeWidth, borderImageOutset, transform, scale, rotate } = style;
  const outline = style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineOffset}`;
  const around = pixelsOf(`${boxShadow} ${textShadow} ${filter} ${outline} ${strokeWidth} ${borderImageOutset}`);
  // Enlarged, a shadow of some pixels is one of thousands.
  const isTransformed = [transform, scale, rotate].some((value) => value !== 'none');
  return (around > 0 && isTransformed) || overlaps(element.getBoundingClientRect(), box, around);
}

/** All lengths of a value, added up: more than it can stand out by. */
function pixelsOf(value: string): number {
  const lengths = value.match(/[\d.]+(?=px)/g) ?? [];
  return lengths.reduce((sum, length) => sum + Number(length), 0);
}

function hasBackdrop(element: Element): boolean {
  const { backgroundColor, backgroundImage, boxShadow, outlineStyle } = styleOf(element, '::backdrop');
  return ![backgroundColor === CLEAR, backgroundImage === 'none', boxShadow === 'none', outlineStyle === 'none'].every(
    Boolean,
  );
}

function styleOf(element: Element, part?: string): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element, part);
}

function overlaps(a: DOMRect, b: DOMRect, around: number): boolean {
  return (
    a.left - around < b.right && b.left < a.right + around && a.top - around < b.bottom && b.top < a.bottom + around
  );
}
