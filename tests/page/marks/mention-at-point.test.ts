import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Mention } from '../../../lib/linking/mention.ts';
import type { Highlights } from '../../../lib/page/marks/highlights.ts';
import { mentionAtPoint } from '../../../lib/page/marks/mention-at-point.ts';
import type { Page } from '../../../lib/page/reading/read-page.ts';

// What the pointer costs a page: it is asked at each of its moves.

const MANY = 13_000;

beforeEach(() => void vi.stubGlobal('CSS', { highlights: { highlightsFromPoint: () => [] } }));

function setUp() {
  const { document } = parseHTML(
    '<!doctype html><body><p>Llama 4</p><p>Bread</p><x-near></x-near><x-far></x-far></body>',
  );
  const [named, pointed] = document.querySelectorAll('p') as unknown as [Element, Element];
  const [near, far] = ['x-near', 'x-far'].map((name) => document.querySelector(name) as Element) as [Element, Element];
  const rootOf = (host: Element) => ({ host, elementsFromPoint: vi.fn(() => []) });
  const roots = [rootOf(near), rootOf(far)];
  Object.defineProperty(document, 'elementsFromPoint', { value: () => [pointed, near] });
  const mentions = Array.from(
    { length: MANY },
    (_, at): Pick<Mention, 'span'> => ({ span: { start: at, end: at + 1 } }),
  );
  const locate = vi.fn(() => null);
  const page = { document, mentions, index: { shadowRoots: roots, locate } } as unknown as Page;
  const text = named.firstChild as Text;
  const place = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 5 };
  const painted = [{ mention: mentions[0], place }];
  const highlights = { mentionOf: () => null, painted: () => painted } as unknown as Highlights;
  return { page, highlights, locate, roots };
}

test('nothing is asked of mentions that are not painted, or not in what is at the point', () => {
  const { page, highlights, locate } = setUp();
  expect(mentionAtPoint(page, highlights, 10, 10)).toBeNull();
  expect(locate).not.toHaveBeenCalled();
});

test('of shadow trees only those at the point are asked what is there', () => {
  const { page, highlights, roots } = setUp();
  mentionAtPoint(page, highlights, 10, 10);
  expect(roots.map(({ elementsFromPoint }) => elementsFromPoint.mock.calls.length)).toEqual([1, 0]);
});
