import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { createNearMarks } from '../../../lib/page/marks/near.ts';

const MANY = 1000;
const BOX = { width: 600, height: 30 };

function named(count: number): string[] {
  return Array.from({ length: count }, (_, at) => String(at));
}

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
  const waiting: (() => void)[] = [];
  const setTimeout = (callback: () => void) => waiting.push(callback);
  const view = isKnownToBrowser ? { IntersectionObserver, getComputedStyle, setTimeout } : {};
  const marks = createNearMarks<string>(
    view as never,
    (marks) => {
      for (const mark of marks) shown.add(mark);
    },
    (marks) => {
      for (const mark of marks) shown.delete(mark);
    },
  );
  const at = (id: string) => document.getElementById(id) as unknown as Element;
  const textIn = (id: string) => at(id).firstChild as Text;
  return {
    marks,
    shown: () => [...shown].sort().join(' '),
    observed: () => [...observed].map(({ id }) => id).join(' '),
    /** A round of marks by their paragraphs; `shown`: paragraphs where marks are shown already. */
    round(count: number, texts: Readonly<Record<string, string>>, shownIn: readonly string[] = []) {
      marks.begin(named(count), shownIn.map(textIn));
      for (const [id, names] of Object.entries(texts)) marks.put(names.split(' '), () => textIn(id));
      marks.end();
    },
    textIn,
    passTime() {
      for (const callback of waiting.splice(0)) callback();
    },
    at,
    display: (id: string, value: string) => displays.set(at(id), value),
    see: (id: string, isIntersecting: boolean, boundingClientRect = BOX) =>
      tell([{ target: at(id), isIntersecting, boundingClientRect }]),
  };
}

test('few marks are all shown at once, and nothing is watched', () => {
  const { round, shown, observed } = setUp();
  round(2, { a: 'a1', b: 'b1' });
  expect(shown()).toBe('a1 b1');
  expect(observed()).toBe('');
});

test('of many marks those in blocks that come near are shown, and hidden when they leave', () => {
  const { round, shown, see } = setUp();
  round(MANY, { a: 'a1 a2', b: 'b1' });
  expect(shown()).toBe('');
  see('a', true);
  see('b', false);
  expect(shown()).toBe('a1 a2');
  see('a', false);
  see('b', true);
  expect(shown()).toBe('b1');
});

test('of a mark that is far nobody asks more than where its block is', () => {
  const { marks, textIn, shown } = setUp();
  let asked = 0;
  marks.begin(named(MANY), []);
  marks.put(['a1', 'a2', 'a3'], () => {
    asked += 1;
    return textIn('a');
  });
  expect([asked, shown()]).toEqual([1, '']);
});

test('texts of one block come near together', () => {
  const { marks, shown, see, at } = setUp();
  marks.begin(named(MANY), []);
  marks.put(['a1'], () => at('a').firstChild as Text);
  see('a', true);
  marks.put(['a2'], () => at('a').querySelector('b')?.firstChild as Text);
  marks.end();
  expect(shown()).toBe('a1 a2');
  see('a', false);
  expect(shown()).toBe('');
});

test('what is put again is as its block is, also if that has turned meanwhile', () => {
  const { marks, round, textIn, shown, see } = setUp();
  round(MANY, { a: 'a1', b: 'b1' });
  see('a', true);
  marks.begin(named(MANY), []);
  see('b', true);
  expect(shown()).toBe('a1'); // of b it is not known yet what will be put
  marks.put(['a1', 'a2'], () => textIn('a'));
  marks.put(['b2'], () => textIn('b'));
  marks.end();
  expect(shown()).toBe('a1 a2 b2');
});

test('a block without marks is not watched any more', () => {
  const { round, observed } = setUp();
  round(MANY, { a: 'a1', b: 'b1' });
  expect(observed()).toBe('a b');
  round(MANY, { b: 'b1' });
  expect(observed()).toBe('b');
});

test('a block of very many marks shows them a slice at a time, as long as it is near', () => {
  const { round, shown, see, passTime } = setUp();
  const names = Array.from({ length: 300 }, (_, at) => `a${at}`).join(' ');
  round(MANY, { a: names });
  const count = () => shown().split(' ').length;
  see('a', true);
  const first = count();
  expect(first).toBeLessThan(100);
  passTime();
  expect(count()).toBe(2 * first);
  see('a', false);
  passTime();
  expect(shown()).toBe('');
  see('a', true);
  for (let turn = 0; turn < 10; turn += 1) passTime();
  expect(count()).toBe(300);
});

test('a block whose children stand in its place counts as near, one that is not laid out as far', () => {
  const { round, shown, see, display } = setUp();
  round(MANY, { a: 'a1', b: 'b1' });
  display('a', 'contents');
  display('b', 'none');
  see('a', false, { width: 0, height: 0 });
  see('b', false, { width: 0, height: 0 });
  expect(shown()).toBe('a1');
});

test('as few become many and many few, nothing near is hidden and nothing stays away', () => {
  const { round, shown, see } = setUp();
  round(2, { a: 'a1', b: 'b1' });
  round(MANY, { a: 'a1', b: 'b1', c: 'c1' }, ['a', 'b']);
  expect(shown()).toBe('a1 b1');
  see('a', true);
  see('b', false);
  expect(shown()).toBe('a1');
  round(2, { a: 'a1', b: 'b1' });
  expect(shown()).toBe('a1 b1');
});

test('a browser that does not tell what is near has all shown', () => {
  const { round, shown } = setUp(false);
  round(MANY, { a: 'a1', c: 'c1' });
  expect(shown()).toBe('a1 c1');
});

test('what is cleared is watched no more, and can be put again', () => {
  const { marks, round, shown, observed, see } = setUp();
  round(MANY, { a: 'a1' });
  marks.clear();
  expect(observed()).toBe('');
  round(MANY, { b: 'b1' });
  see('b', true);
  expect(shown()).toBe('b1');
});
