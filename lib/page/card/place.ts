import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';

const GAP = 8; // px between the mention and the card
const MARGIN = 8; // px kept free at the edges of the viewport
const LEAST_HEIGHT = 80; // px; a card with less room scrolls, and would be of no use with less than that

/** A point of the viewport in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `frame` is the element within the host whose height is limited. */
interface PlacedCard {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
}

/**
 * Keeps the card wholly below, above or (vertical text) beside the mention, at the line of it that the point is on (a mention
 * may wrap), while the page scrolls and the card grows; on one side of it as long as there is room. Gives the way to stop.
 */
export function keepCardPlaced({ host: card, frame }: PlacedCard, range: Range, point: Point | null): () => void {
  const contextElement = range.startContainer.parentElement;
  let placement = placementFor(contextElement);
  const isVertical = /^(?:left|right)/.test(placement);
  const line = lineAt([...range.getClientRects()], point);
  const reference = {
    getBoundingClientRect: () =>
      clearOf([...range.getClientRects()], line, isVertical) ?? range.getBoundingClientRect(),
    ...(contextElement === null ? {} : { contextElement }),
  };
  async function place(): Promise<void> {
    const { x, y, ...placed } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset(GAP),
        flip({ padding: MARGIN }),
        shift({ padding: MARGIN }),
        size({ padding: MARGIN, apply: ({ availableHeight }) => giveRoom(frame, availableHeight) }),
      ],
    });
    placement = placed.placement; // a card that was cut to the room on one side may fit on the other, and must not jump there
    card.style.setProperty('left', `${Math.round(x)}px`, 'important');
    card.style.setProperty('top', `${Math.round(y)}px`, 'important');
  }
  return autoUpdate(reference, card, () => void place());
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
  if (style?.writingMode.startsWith('vertical'))
    return style.writingMode === 'vertical-rl' ? 'left-start' : 'right-start';
  return style?.direction === 'rtl' ? 'bottom-end' : 'bottom-start';
}

function giveRoom(frame: HTMLElement, height: number): void {
  frame.style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.floor(height))}px`;
}

/** Keeps the card at the lower edge of the viewport, and the range above it. Gives the way to stop. */
export function keepSheetPlaced(card: HTMLElement, range: Range): () => void {
  const edge = { left: '0px', top: 'auto', bottom: '0px', 'max-width': '100vw' };
  for (const [property, value] of Object.entries(edge)) card.style.setProperty(property, value, 'important');
  const hidden = range.getBoundingClientRect().bottom + MARGIN - card.getBoundingClientRect().top;
  if (hidden > 0) card.ownerDocument.defaultView?.scrollBy({ top: hidden, behavior: 'instant' });
  return () => {
    for (const [property, value] of Object.entries({ top: '0px', bottom: 'auto', 'max-width': 'calc(100vw - 16px)' })) {
      card.style.setProperty(property, value, 'important');
    }
  };
}
