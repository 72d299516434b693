import { autoUpdate, computePosition, flip, inline, offset, type Placement, shift, size } from '@floating-ui/dom';

const GAP = 8; // px between the mention and the card
const MARGIN = 8; // px kept free at the edges of the viewport
const LEAST_HEIGHT = 80; // px; a card with less room scrolls, and would be of no use with less than that

/** A point of the viewport in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Keeps the card wholly below, above or (vertical text) beside the line of the mention that the point is on (a mention may wrap), while the page
 * scrolls and the card grows. `--room` on the card is the height it may take, in px. Gives the way to stop.
 */
export function keepCardPlaced(card: HTMLElement, range: Range, point: Point | null): () => void {
  const contextElement = range.startContainer.parentElement;
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(contextElement === null ? {} : { contextElement }),
  };
  const placement = placementFor(contextElement);
  // The point holds for the line it was on; after a scroll it is somewhere else.
  const start = range.getBoundingClientRect().top;
  async function place(): Promise<void> {
    const moved = range.getBoundingClientRect().top - start;
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement,
      middleware: [
        point === null ? inline() : inline({ x: point.x, y: point.y + moved }),
        offset(GAP),
        flip({ padding: MARGIN }),
        shift({ padding: MARGIN }),
        size({ padding: MARGIN, apply: ({ availableHeight }) => giveRoom(card, availableHeight) }),
      ],
    });
    card.style.setProperty('left', `${Math.round(x)}px`, 'important');
    card.style.setProperty('top', `${Math.round(y)}px`, 'important');
  }
  return autoUpdate(reference, card, () => void place());
}

/** Beside a vertical line, under or over a horizontal one; from where its text starts. */
function placementFor(element: Element | null): Placement {
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.writingMode.startsWith('vertical'))
    return style.writingMode === 'vertical-rl' ? 'left-start' : 'right-start';
  return style?.direction === 'rtl' ? 'bottom-end' : 'bottom-start';
}

function giveRoom(card: HTMLElement, height: number): void {
  card.style.setProperty('--room', `${Math.max(LEAST_HEIGHT, Math.floor(height))}px`);
}

/** Keeps the card at the lower edge of the viewport. Gives the way to stop. */
export function keepSheetPlaced(card: HTMLElement): () => void {
  const edge = { left: '0px', top: 'auto', bottom: '0px', 'max-width': '100vw' };
  for (const [property, value] of Object.entries(edge)) card.style.setProperty(property, value, 'important');
  return () => {
    for (const [property, value] of Object.entries({ bottom: 'auto', 'max-width': 'calc(100vw - 16px)' })) {
      card.style.setProperty(property, value, 'important');
    }
    card.style.setProperty('top', '0px', 'important');
  };
}
