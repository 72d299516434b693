import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CardScript, createCardScriptLoader, offerCardScript } from '../../../lib/page/card/card-script.ts';

const SCRIPT = {} as CardScript;

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'sidelightCardScript');
});

/** Has the script come with the injection of this number, counted from 1. */
function comingWith(number: number) {
  const inject = vi.fn(async () => {
    if (inject.mock.calls.length === number) offerCardScript(SCRIPT);
  });
  return inject;
}

async function loaded(inject: () => Promise<void>): Promise<CardScript | null> {
  const loading = createCardScriptLoader(inject).load();
  await vi.runAllTimersAsync();
  return loading;
}

test.each([1, 2, 3])('a script that comes with injection %i is loaded, and no more are asked for', async (number) => {
  const inject = comingWith(number);
  expect(await loaded(inject)).toBe(SCRIPT);
  expect(inject).toHaveBeenCalledTimes(number);
});

test('a first injection that brings the script waits for nothing', async () => {
  expect(await createCardScriptLoader(comingWith(1)).load()).toBe(SCRIPT);
});

test('a script that does not come is given up after three injections, and may be asked for later', async () => {
  const inject = comingWith(4);
  const loader = createCardScriptLoader(inject);
  const first = loader.load();
  await vi.runAllTimersAsync();
  expect(await first).toBeNull();
  expect(inject).toHaveBeenCalledTimes(3);
  expect(await loader.load()).toBe(SCRIPT);
});

test('two who ask at once share the injections', async () => {
  const inject = comingWith(2);
  const loader = createCardScriptLoader(inject);
  const both = Promise.all([loader.load(), loader.load()]);
  await vi.runAllTimersAsync();
  expect(await both).toEqual([SCRIPT, SCRIPT]);
  expect(inject).toHaveBeenCalledTimes(2);
});

test('an injection that never ends does not keep the next from being asked for', async () => {
  const next = comingWith(1);
  const inject = vi
    .fn()
    .mockReturnValueOnce(new Promise(() => {}))
    .mockImplementation(next);
  expect(await loaded(inject)).toBe(SCRIPT);
  expect(next).toHaveBeenCalledTimes(1);
});

test('the script that came first is kept when another comes after it', async () => {
  const loader = createCardScriptLoader(comingWith(1));
  await loader.load();
  offerCardScript({ ...SCRIPT });
  expect(loader.get()).toBe(SCRIPT);
});
