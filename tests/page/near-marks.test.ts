import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { createNearMarks } from '../../lib/page/near-marks.ts';

const MANY = 1000;
const BOX = { width: 600, height: 30 };

/** Marks named by the paragraph they stand in; `see` says what the browser would say of paragraphs. */
function setUp(isKnownToBrowser = true) {
  const { document } = parseHTML(
    '<html><body><p id="a">One <b>two</b> three.</p><p id="b">Four.</p><p id="c">Five.</p></body></html>',
  );
  const observed = new Set<Element>();
  let tell: (entries: unknown[]) => void = () => {};
  class IntersectionObserver {
    constructor(callback: (entries: unknown[]) => void) {
      tell = callback;
    }
    observe = (element: Element) => observed.add(element);
    unobserve = (element: Element) => observed.delete(element);
    disconnect = () => observed.clear();
  }
  const shown = new Set<string>();
  const displays = new Map<Element, string>();
  const getComputedStyle = (element: Element) => ({ display: displays.get(element) ?? 'block' });
  const view = isKnownToBrowser ? { IntersectionObserver, getComputedStyle } : {};
  const marks = createNearMarks<string>(
    view as never,
    (mark) => shown.add(mark),
    (mark) => shown.delete(mark),
  );
  const at = (id: string) => document.getElementById(id) as unknown as Element;
  return {
    marks,
    shown: () => [...shown].sort().join(' '),
    observed: () => [...observed].map(({ id }) => id).join(' '),
    put: (mark: string, id: string) => marks.put(mark, at(id).firstChild as Text),
    at,
    display: (id: string, value: string) => displays.set(at(id), value),
    see: (id: string, isIntersecting: boolean, boundingClientRect = BOX) =>
      tell([{ target: at(id), isIntersecting, boundingClientRect }]),
  };
}

test('few marks are all shown at once, and nothing is watched', () => {
  const { marks, put, shown, observed } = setUp();
  marks.expect(2);
  put('a1', 'a');
  put('b1', 'b');
  expect(shown()).toBe('a1 b1');
  expect(observed()).toBe('');
});

test('of many marks those in blocks that come near are shown, and hidden when they leave', () => {
  const { marks, put, shown, see } = setUp();
  marks.expect(MANY);
  put('a1', 'a');
  put('a2', 'a');
  put('b1', 'b');
  expect(shown()).toBe('');
  see('a', true);
  see('b', false);
  expect(shown()).toBe('a1 a2');
  see('a', false);
  see('b', true);
  expect(shown()).toBe('b1');
});

test('a mark that comes into a block is as the block is', () => {
  const { marks, put, shown, see, at } = setUp();
  marks.expect(MANY);
  put('a1', 'a');
  see('a', true);
  marks.put('a2', at('a').querySelector('b')?.firstChild as Text);
  expect(shown()).toBe('a1 a2');
});

test('a mark whose text the page has put elsewhere is as that place is', () => {
  const { marks, put, shown, see, observed } = setUp();
  marks.expect(MANY);
  put('b0', 'b');
  put('a1', 'a');
  see('a', true);
  put('a1', 'b');
  expect(shown()).toBe('');
  expect(observed()).toBe('b');
  see('b', true);
  expect(shown()).toBe('a1 b0');
});

test('a block whose children stand in its place counts as near, one that is not laid out as far', () => {
  const { marks, put, shown, see, display } = setUp();
  marks.expect(MANY);
  put('a1', 'a');
  put('b1', 'b');
  display('a', 'contents');
  display('b', 'none');
  see('a', false, { width: 0, height: 0 });
  see('b', false, { width: 0, height: 0 });
  expect(shown()).toBe('a1');
});

test('a block without marks is not watched any more', () => {
  const { marks, put, shown, see, observed } = setUp();
  marks.expect(MANY);
  put('a1', 'a');
  put('b1', 'b');
  see('a', true);
  marks.drop('a1');
  expect(shown()).toBe('');
  expect(observed()).toBe('b');
});

test('as few become many and many few, nothing near is hidden and nothing stays away', () => {
  const { marks, put, shown, see } = setUp();
  marks.expect(2);
  put('a1', 'a');
  put('b1', 'b');
  marks.expect(MANY);
  expect(shown()).toBe('a1 b1');
  see('a', true);
  see('b', false);
  expect(shown()).toBe('a1');
  marks.expect(2);
  expect(shown()).toBe('a1 b1');
});

test('a browser that does not tell what is near has all shown', () => {
  const { marks, put, shown } = setUp(false);
  marks.expect(MANY);
  put('a1', 'a');
  put('c1', 'c');
  expect(shown()).toBe('a1 c1');
});

test('what is cleared is watched no more, and can be put again', () => {
  const { marks, put, shown, observed, see } = setUp();
  marks.expect(MANY);
  put('a1', 'a');
  marks.clear();
  expect(observed()).toBe('');
  marks.expect(MANY);
  put('b1', 'b');
  see('b', true);
  expect(shown()).toBe('b1');
});
