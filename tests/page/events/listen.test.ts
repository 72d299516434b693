import { Event } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { listen } from '../../../lib/page/events/listen.ts';
import { createFakeView } from '../fake-view.ts';

function setUp() {
  const { document, observers } = createFakeView('<p>a</p>', 'https://a.example/');
  const end = new AbortController();
  const hear = vi.fn();
  listen(document, ['click', 'keydown'], hear, { signal: end.signal });
  return { document, observers, end, hear };
}

function send(document: Document, type: string, isTrusted: boolean): void {
  const event = new Event(type);
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.dispatchEvent(event as unknown as globalThis.Event);
}

test('hears what the reader does, of each kind, and nothing that the page makes up', () => {
  const { document, hear } = setUp();
  send(document, 'click', true);
  send(document, 'keydown', true);
  send(document, 'click', false);
  expect(hear.mock.calls.map(([{ type }]) => type)).toEqual(['click', 'keydown']);
});

test('adds its listeners again when the page has written itself anew, and at no other change', () => {
  const { document, observers } = setUp();
  const added = vi.spyOn(document, 'addEventListener');
  const tell = () => {
    for (const { tell: told } of [...observers]) told([]);
  };
  tell();
  expect(added).not.toHaveBeenCalled();
  document.replaceChild(document.createElement('html'), document.documentElement);
  tell();
  expect(added.mock.calls.map(([kind]) => kind)).toEqual(['click', 'keydown']);
  tell();
  expect(added).toHaveBeenCalledTimes(2);
});

test('watches a document once, however much is listened to on it, and no longer than something is', () => {
  const { document, observers, end } = setUp();
  const other = new AbortController();
  listen(document, 'scroll', () => {}, { signal: other.signal });
  expect(observers.size).toBe(1);
  end.abort();
  expect(observers.size).toBe(1);
  other.abort();
  expect(observers.size).toBe(0);
});
