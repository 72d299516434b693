import { Event as LinkedomEvent, parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import { watchTheme } from '../../../lib/page/marks/watch-theme.ts';

const LONG_ENOUGH = 1000; // ms

beforeEach(() => void vi.useFakeTimers());

function setUp() {
  const { document } = parseHTML('<!doctype html><html><head></head><body><p>Bread.</p></body></html>');
  const watched = new Map<Node, MutationObserverInit>(); // linkedom's own observer looks at one kind of change only
  type Tell = (records: { type: string }[]) => void;
  const tellers = new Map<Node, Tell>();
  class FakeObserver {
    readonly own = new Set<Node>();
    readonly tell: Tell;
    constructor(tell: Tell) {
      this.tell = tell;
    }
    observe(target: Node, init: MutationObserverInit): void {
      this.own.add(target);
      watched.set(target, init);
      tellers.set(target, this.tell);
    }
    disconnect(): void {
      for (const target of this.own) watched.delete(target);
      this.own.clear();
    }
  }
  let colour = 'black';
  const getComputedStyle = () => ({ color: colour, backgroundColor: '', backgroundImage: 'none' });
  const view = {
    MutationObserver: FakeObserver,
    setTimeout,
    clearTimeout,
    matchMedia: () => new EventTarget(),
    getComputedStyle,
  };
  Object.defineProperty(document, 'defaultView', { value: view });
  const onChange = vi.fn();
  const end = new AbortController();
  const theme = watchTheme(document, onChange, end.signal);
  /** How often it tells of a change at a node. */
  function told(target: Node, type: 'attributes' | 'childList'): number {
    onChange.mockClear();
    if (watched.get(target)?.[type] === true) tellers.get(target)?.([{ type }]);
    vi.advanceTimersByTime(LONG_ENOUGH);
    return onChange.mock.calls.length;
  }
  /** How often it tells of an event that the browser sends to a node, once the colours are those. */
  function heard(target: Node, kind: string, now: string, propertyName?: string): number {
    onChange.mockClear();
    colour = now;
    const event = Object.assign(new LinkedomEvent(kind, { bubbles: true }), { propertyName });
    Object.defineProperty(event, 'isTrusted', { value: true });
    target.dispatchEvent(event as unknown as Event);
    vi.advanceTimersByTime(LONG_ENOUGH);
    return onChange.mock.calls.length;
  }
  const dye = (now: string) => {
    colour = now;
  };
  return { document, end, told, heard, dye, theme };
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

test('a mark on a box around the text, a style sheet in the head: told where colours have changed', () => {
  const { document, told, dye, theme } = setUp();
  const text = document.querySelector('p') as Element;
  theme.follow([text]);
  for (const [place, type] of [
    [text, 'attributes'],
    [document.head, 'childList'],
    [document.head, 'attributes'],
  ] as const) {
    expect(told(place, type)).toBe(0);
    dye(`${place.localName} ${type}`);
    expect(told(place, type)).toBe(1);
    expect(told(place, type)).toBe(0);
  }
});

test.each(['change', 'click'])('a %s is told of where it has changed the colours', (kind) => {
  const { document, heard, theme } = setUp();
  const text = document.querySelector('p') as Element;
  theme.follow([text]);
  expect(heard(text, kind, 'black')).toBe(0);
  expect(heard(text, kind, 'white')).toBe(1);
  expect(heard(text, kind, 'white')).toBe(0);
});

test('the end of a fade is told of where it has changed the colours; a move that ends is not looked at', () => {
  const { document, heard, theme } = setUp();
  const text = document.querySelector('p') as Element;
  theme.follow([text]);
  expect(heard(text, 'transitionend', 'white', 'background-color')).toBe(1);
  expect(heard(text, 'transitionend', 'white', 'color')).toBe(0);
  expect(heard(text, 'transitionend', 'black', 'translate')).toBe(0);
});

test('without marks nothing is looked at', () => {
  const { document, heard, told, dye, theme } = setUp();
  const text = document.querySelector('p') as Element;
  theme.follow([text]);
  theme.follow([]);
  expect(heard(text, 'click', 'white')).toBe(0);
  dye('red');
  expect(told(document.head, 'childList')).toBe(0);
});
