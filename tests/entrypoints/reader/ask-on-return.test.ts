import { expect, test, vi } from 'vitest';
import { untilAnswered } from '../../../entrypoints/reader.content/ask-on-return.ts';

const never = new AbortController().signal;

/** A window that can be shown again, as one that was kept for the way back. */
function createView() {
  const view = new EventTarget();
  function show(persisted: boolean): void {
    const event = Object.assign(new Event('pageshow'), { persisted });
    Object.defineProperty(event, 'isTrusted', { value: true });
    view.dispatchEvent(event);
  }
  return { view: view as Window, show };
}

test('what was asked before a page was kept, and is not answered any more, is asked anew when it is shown again', async () => {
  const { view, show } = createView();
  const ask = vi.fn<() => Promise<string>>();
  ask.mockReturnValueOnce(new Promise(() => {})).mockResolvedValue('answer');
  const answer = untilAnswered(view, ask, never);
  show(false); // as a page that has just loaded
  expect(ask).toHaveBeenCalledTimes(1);
  show(true);
  expect(await answer).toBe('answer');
  show(true);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a refusal is told, and ends it', async () => {
  const { view, show } = createView();
  const ask = vi.fn(() => Promise.reject(new Error('gone')));
  await expect(untilAnswered(view, ask, never)).rejects.toThrow('gone');
  show(true);
  expect(ask).toHaveBeenCalledTimes(1);
});
