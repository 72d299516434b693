import type { Mention } from '../../linking/mention.ts';
import type { Page } from '../reading/read-page.ts';
import { elementRole } from '../text/element-role.ts';
import { liveRange } from '../text/live-range.ts';
import { parentOf } from '../text/tree-steps.ts';
import { holds, isClearLink } from './clear-link.ts';
import type { Highlights } from './highlights.ts';

/** Not yet in TypeScript's DOM library: CSS Custom Highlight API, level 1 (Chrome 140, Firefox 150). */
interface HitTestingRegistry {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { readonly shadowRoots: readonly ShadowRoot[] },
  ): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** The mention painted at a point of the viewport (CSS px); null where there is none. */
export function mentionAtPoint(page: Page, highlights: Highlights, x: number, y: number): Mention | null {
  const registry = CSS.highlights as unknown as HitTestingRegistry;
  const { shadowRoots } = page.index;
  for (const { ranges } of registry.highlightsFromPoint?.(x, y, { shadowRoots }) ?? []) {
    for (const range of ranges) {
      const mention = highlights.mentionOf(range);
      if (mention !== null && isWithin(page, mention, x, y) && !isCovered(page, mention, x, y)) return mention;
    }
  }
  return mentionByBoxes(page, highlights, x, y);
}

/**
 * For browsers that cannot ask highlights, and for what Chromium is not told by them: of what lies under a link that is stretched over a box, and,
 * since it takes the point for one of the screen's pixels, of some points where those are not as large as CSS px.
 */
function mentionByBoxes(page: Page, highlights: Highlights, x: number, y: number): Mention | null {
  const trees = [page.document, ...page.index.shadowRoots];
  const there = new Set<Element | null>(trees.flatMap((tree) => tree.elementsFromPoint(x, y)));
  const isAt = (mention: Mention) => {
    const place = highlights.isPainted(mention) ? page.index.locate(mention.span) : null;
    const isNear =
      place && (there.has(place.startContainer.parentElement) || there.has(place.endContainer.parentElement));
    return isNear && isWithin(page, mention, x, y) && !isCovered(page, mention, x, y);
  };
  return page.mentions.find(isAt) ?? null;
}

/** Firefox tells of highlights under whatever lies on them: a menu bar that stays while the text scrolls, a pane over the page. */
function isCovered(page: Page, mention: Mention, x: number, y: number): boolean {
  const text = rangeOf(page, mention)?.commonAncestorContainer;
  const hit = page.document.elementsFromPoint(x, y).find((element) => !isClearLink(element, x, y));
  if (text === undefined || hit === undefined) return false;
  if (text.contains(hit)) return elementRole(hit) === 'skip'; // such as a button within the name
  for (let node: Node | null = text; node !== null; node = parentOf(node)) if (node === hit) return false;
  return true;
}

function isWithin(page: Page, mention: Mention, x: number, y: number): boolean {
  return holds(rangeOf(page, mention)?.getClientRects() ?? [], x, y);
}

/** A live range over a mention or any other stretch of the page's text. */
export function rangeOf(page: Page, { span }: Pick<Mention, 'span'>): Range | null {
  const place = page.index.locate(span);
  return place === null ? null : liveRange(place);
}
