import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import { watchTheme } from '../../../lib/page/marks/watch-theme.ts';

const LONG_ENOUGH = 1000; // ms

beforeEach(() => void vi.useFakeTimers());

function setUp() {
  const { document } = parseHTML('<!doctype html><html><head></head><body><p>Bread.</p></body></html>');
  const watched = new Map<Node, MutationObserverInit>(); // linkedom's own observer looks at one kind of change only
  let tell: (records: { type: string }[]) => void = () => {};
  class FakeObserver {
    constructor(callback: typeof tell) {
      tell = callback;
    }
    observe(target: Node, init: MutationObserverInit): void {
      watched.set(target, init);
    }
    disconnect(): void {
      watched.clear();
    }
  }
  const view = { MutationObserver: FakeObserver, setTimeout, clearTimeout, matchMedia: () => new EventTarget() };
  Object.defineProperty(document, 'defaultView', { value: view });
  const onChange = vi.fn();
  const end = new AbortController();
  watchTheme(document, onChange, end.signal);
  /** How often it tells of a change at a node. */
  function told(target: Node, type: 'attributes' | 'childList'): number {
    onChange.mockClear();
    if (watched.get(target)?.[type] === true) tell([{ type }]);
    vi.advanceTimersByTime(LONG_ENOUGH);
    return onChange.mock.calls.length;
  }
  return { document, end, told };
}

test('marks on <html> and <body> are told of, all else is not', () => {
  const { document, told } = setUp();
  expect(told(document.documentElement, 'attributes')).toBe(1);
  expect(told(document.body, 'attributes')).toBe(1);
  expect(told(document.querySelector('p') as Element, 'attributes')).toBe(0);
  expect(told(document.documentElement, 'childList')).toBe(0);
});

test('a body that takes the place of the old one is told of, and watched', () => {
  const { document, told } = setUp();
  const before = document.body;
  before.replaceWith(document.createElement('body'));
  expect(told(document.documentElement, 'childList')).toBe(1);
  expect(told(document.body, 'attributes')).toBe(1);
  expect(told(before, 'attributes')).toBe(0);
  expect(told(document.documentElement, 'attributes')).toBe(1);
});

test('after the end nothing is told', () => {
  const { document, end, told } = setUp();
  end.abort();
  expect(told(document.body, 'attributes')).toBe(0);
});
