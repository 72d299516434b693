import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

const GAP = 8; // px between the mention and the card
const MARGIN = 8; // px kept free at the edges of the viewport
const LEAST_HEIGHT = 160; // px; below that a card is not worth reading, and it may scroll

/**
 * Places the card wholly below or above the line of the mention that the point is on (a mention may wrap), and tells
 * it how much room there is (`--room`, px).
 */
export async function placeCard(
  card: HTMLElement,
  range: Range,
  point: { x: number; y: number } | null,
): Promise<void> {
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
  };
  const { x, y } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      point === null ? inline() : inline(point),
      offset(GAP),
      flip({ padding: MARGIN }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          card.style.setProperty('--room', `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`);
        },
      }),
    ],
  });
  card.style.setProperty('left', `${Math.round(x)}px`, 'important');
  card.style.setProperty('top', `${Math.round(y)}px`, 'important');
}
