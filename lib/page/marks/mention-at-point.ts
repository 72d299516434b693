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
  const isAt = (mention: Mention | null) =>
    mention !== null && isWithin(page, mention, x, y) && !isCovered(page, mention, x, y);
  const told = registry.highlightsFromPoint?.(x, y, { shadowRoots }) ?? [];
  const mentions = told.flatMap(({ ranges }) => ranges.map(highlights.mentionOf));
  return mentions.find(isAt) ?? mentionsNear(page, highlights, x, y).find(isAt) ?? null;
}

/**
 * For browsers that cannot ask highlights, and for what Chromium is not told by them: of what lies under a link that is stretched over a box, and,
 * since it takes the point for one of the screen's pixels, of some points where those are not as large as CSS px. Asked at every move of the
 * pointer: of all mentions only those that are painted, and of shadow trees only those at the point.
 */
function mentionsNear({ document, index }: Page, highlights: Highlights, x: number, y: number): (Mention | null)[] {
  const there = new Set<Element | null>(document.elementsFromPoint(x, y));
  for (const root of index.shadowRoots) {
    if (there.has(root.host)) for (const element of root.elementsFromPoint(x, y)) there.add(element);
  }
  return Array.from(highlights.painted(), ({ mention, place }) => {
    const isNear = there.has(place.startContainer.parentElement) || there.has(place.endContainer.parentElement);
    return isNear ? mention : null;
  });
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
