import { Event } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { watchPointer } from '../../../lib/page/card/watch-pointer.ts';
import { createFakeView } from '../fake-view.ts';

function setUp() {
  const { document, runUntil } = createFakeView('<p>a</p>', 'https://a.example/');
  const listener = {
    onPoint: vi.fn(),
    onRush: vi.fn(),
    onLeave: vi.fn(),
    onDisturb: vi.fn(),
    onPress: vi.fn(),
    onClick: vi.fn(),
  };
  watchPointer(document, () => false, listener, new AbortController().signal);
  function send(type: string, fields: object): void {
    const event = new Event(type);
    for (const [name, value] of Object.entries({ isTrusted: true, ...fields }))
      Object.defineProperty(event, name, { value });
    document.dispatchEvent(event as unknown as globalThis.Event);
  }
  return { listener, runUntil, send };
}

const mouse = (x: number, at: number) => ({
  pointerType: 'mouse',
  buttons: 0,
  clientX: x,
  clientY: 5,
  screenX: x,
  screenY: 5,
  timeStamp: at,
});

test('a mouse that leaves the window points at nothing any more', () => {
  const { listener, runUntil, send } = setUp();
  send('pointermove', mouse(10, 1));
  send('pointerleave', { pointerType: 'mouse' });
  runUntil(1000);
  expect(listener.onPoint).not.toHaveBeenCalled();
  expect(listener.onLeave).toHaveBeenCalledTimes(1);
});

test('a finger that is lifted has not left: what it opened stays', () => {
  const { listener, send } = setUp();
  send('pointerleave', { pointerType: 'touch' });
  expect(listener.onLeave).not.toHaveBeenCalled();
});

test.each(['pointermove', 'pointerleave', 'pointerdown', 'click'])('a %s that the page makes up is nothing', (type) => {
  const { listener, runUntil, send } = setUp();
  send(type, { ...mouse(10, 1), button: 0, isTrusted: false });
  runUntil(1000);
  for (const told of Object.values(listener)) expect(told).not.toHaveBeenCalled();
});
