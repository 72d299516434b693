import type { Mention } from '../../linking/mention.ts';
import type { Page } from '../reading/read-page.ts';
import { liveRange } from '../text/live-range.ts';
import { parentOf } from '../text/tree-steps.ts';
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
  const view = page.document.defaultView;
  if (view === null) return null;
  const registry = view.CSS.highlights as unknown as HitTestingRegistry;
  if (registry.highlightsFromPoint === undefined) return mentionAtCaret(page, x, y);
  for (const { ranges } of registry.highlightsFromPoint(x, y, { shadowRoots: page.index.shadowRoots })) {
    for (const range of ranges) {
      const mention = highlights.mentionOf(range);
      if (mention !== null && isWithin(page, mention, x, y) && !isCovered(page, mention, x, y)) return mention;
    }
  }
  // Chromium takes the point for one of the screen's pixels, and finds nothing or another where those are smaller than CSS px.
  return view.devicePixelRatio === 1 ? null : mentionAtCaret(page, x, y);
}

/** Firefox tells of highlights under whatever lies on them: a menu bar that stays while the text scrolls, a pane over the page. */
function isCovered(page: Page, mention: Mention, x: number, y: number): boolean {
  const text = rangeOf(page, mention)?.commonAncestorContainer;
  const hit = page.document.elementFromPoint(x, y);
  if (text === undefined || hit === null || text.contains(hit)) return false;
  for (let node: Node | null = text; node !== null; node = parentOf(node)) if (node === hit) return false;
  return true;
}

/** For browsers that cannot ask highlights. A caret is found beside text as well, so the text's boxes decide. */
function mentionAtCaret(page: Page, x: number, y: number): Mention | null {
  const caret = page.document.caretPositionFromPoint?.(x, y, { shadowRoots: [...page.index.shadowRoots] });
  if (!caret) return null;
  const offset = page.index.offsetAt(caret.offsetNode, caret.offset);
  if (offset === null) return null;
  const mention = page.mentions.find(({ span }) => span.start <= offset && offset <= span.end);
  return mention !== undefined && isWithin(page, mention, x, y) ? mention : null;
}

function isWithin(page: Page, mention: Mention, x: number, y: number): boolean {
  const boxes = [...(rangeOf(page, mention)?.getClientRects() ?? [])];
  return boxes.some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
}

/** A live range over a mention or any other stretch of the page's text. */
export function rangeOf(page: Page, { span }: Pick<Mention, 'span'>): Range | null {
  const place = page.index.locate(span);
  return place === null ? null : liveRange(place);
}
