import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ContentScriptContext } from '../../lib/extension/content-script-context.ts';

const { browser } = vi.hoisted(() => ({
  browser: { runtime: { id: 'sidelight' as string | undefined, getURL: (path: string) => `extension://own${path}` } },
}));
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => vi.stubGlobal('document', new EventTarget()));

afterEach(() => {
  vi.unstubAllGlobals();
  browser.runtime.id = 'sidelight';
});

describe('a content script in its page', () => {
  test('may work until it is told to leave', () => {
    const context = new ContentScriptContext('reader');
    expect([context.isValid, context.signal.aborted]).toEqual([true, false]);
    context.notifyInvalidated();
    expect([context.isValid, context.signal.aborted]).toEqual([false, true]);
  });

  test('leaves when a newer one of its name comes, not for another', () => {
    const [older, other] = [new ContentScriptContext('reader'), new ContentScriptContext('scout')];
    const newer = new ContentScriptContext('reader');
    expect([older, other, newer].map(({ isValid }) => isValid)).toEqual([false, true, true]);
  });

  test('leaves when its extension is gone', () => {
    const context = new ContentScriptContext('reader');
    browser.runtime.id = undefined;
    expect([context.isValid, context.signal.aborted]).toEqual([false, true]);
  });
});
