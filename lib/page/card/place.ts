import { computePosition, flip, offset, type Placement, type Platform, shift, size } from '@floating-ui/core';
import { autoUpdate } from '@floating-ui/dom';

const GAP = 8; // px between the mention and the card
const MARGIN = 8; // px kept free at the edges of the viewport
const LEAST_HEIGHT = 80; // px; a card with less room scrolls, and would be of no use with less than that

/** A point of the viewport in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface PlacedCard {
  readonly element: HTMLElement;
  /** The element within, whose height is limited. */
  readonly frame: HTMLElement;
  place(where: Readonly<Record<string, string>>): void;
}

/**
 * All in px of the viewport. The library's own for the DOM takes the page's root for what a fixed box is placed by, and so goes wrong where
 * that does not begin at the corner: it has margins, is centred, moved, or written vertically.
 */
const VIEWPORT: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: ({ element }) => seenBox((element as Element).ownerDocument),
  isRTL: (element: Element) => getComputedStyle(element).direction === 'rtl',
};

function sizeOf(element: Element): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/** What can be seen of the page, without scroll bars; less than the window where two fingers have enlarged it. */
function seenBox({ documentElement, defaultView }: Document): { x: number; y: number; width: number; height: number } {
  const seen = defaultView?.visualViewport;
  if (!seen) return { x: 0, y: 0, width: documentElement.clientWidth, height: documentElement.clientHeight };
  return { x: seen.offsetLeft, y: seen.offsetTop, width: seen.width, height: seen.height };
}

/**
 * Keeps the card wholly below, above or (vertical text) beside the mention, at the line of it that the point is on (a mention
 * may wrap), while the page scrolls and the card grows; on one side of it as long as there is room. Gives the way to stop.
 */
export function keepCardPlaced(card: PlacedCard, range: Range, point: Point | null): () => void {
  const contextElement = range.startContainer.parentElement;
  let placement = placementFor(contextElement);
  const isVertical = /^(?:left|right)/.test(placement);
  const line = lineAt([...range.getClientRects()], point);
  const reference = {
    getBoundingClientRect: () =>
      clearOf([...range.getClientRects()], line, isVertical) ?? range.getBoundingClientRect(),
    ...(contextElement === null ? {} : { contextElement }),
  };
  async function update(): Promise<void> {
    const { x, y, ...placed } = await computePosition(reference, card.element, {
      strategy: 'fixed',
      platform: VIEWPORT,
      placement,
      middleware: [
        offset(GAP),
        flip({ padding: MARGIN }),
        shift({ padding: MARGIN }),
        size({ padding: MARGIN, apply: ({ availableHeight }) => giveRoom(card.frame, availableHeight) }),
      ],
    });
    placement = placed.placement; // a card that was cut to the room on one side may fit on the other, and must not jump there
    card.place({ left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
  }
  return autoUpdate(reference, card.element, () => void update());
}

/** The number of the line that the point is on; the first for no point. */
function lineAt(lines: readonly DOMRect[], point: Point | null): number {
  const isOn = ({ left, right, top, bottom }: DOMRect, { x, y }: Point) =>
    left <= x && x <= right && top <= y && y <= bottom;
  return point === null
    ? 0
    : Math.max(
        0,
        lines.findIndex((line) => isOn(line, point)),
      );
}

/**
 * A box as wide as its line and as high as all lines near it (for vertical text the other way round): a card beside it
 * covers none of them. Lines further off are in another column or page.
 */
function clearOf(lines: readonly DOMRect[], at: number, isVertical: boolean): DOMRect | null {
  const line = lines[Math.min(at, lines.length - 1)];
  if (line === undefined) return null;
  let { left, right, top, bottom } = line;
  for (const other of [...lines, ...lines.toReversed()]) {
    if (isVertical && other.left <= right + other.width && other.right >= left - other.width) {
      left = Math.min(left, other.left);
      right = Math.max(right, other.right);
    } else if (!isVertical && other.top <= bottom + other.height && other.bottom >= top - other.height) {
      top = Math.min(top, other.top);
      bottom = Math.max(bottom, other.bottom);
    }
  }
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Beside a vertical line, under or over a horizontal one; from where its text starts. */
function placementFor(element: Element | null): Placement {
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element);
  const writing = style?.writingMode ?? '';
  const isTurned = style?.direction === 'rtl';
  if (!/^(?:vertical|sideways)/.test(writing)) return isTurned ? 'bottom-end' : 'bottom-start';
  const side = writing.endsWith('-rl') ? 'left' : 'right';
  // Sideways from left to right, lines run upwards.
  return `${side}-${(writing === 'sideways-lr') === isTurned ? 'start' : 'end'}`;
}

function giveRoom(frame: HTMLElement, height: number): void {
  frame.style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.floor(height))}px`;
}

/** Keeps the card at the lower edge of the viewport, and the range above it. Gives the way to stop. */
export function keepSheetPlaced({ element, place }: PlacedCard, range: Range): () => void {
  place({ left: '0', top: 'auto', bottom: '0', 'max-inline-size': '100vw' });
  const hidden = range.getBoundingClientRect().bottom + MARGIN - element.getBoundingClientRect().top;
  if (hidden > 0) element.ownerDocument.defaultView?.scrollBy({ top: hidden, behavior: 'instant' });
  return () => place({});
}
