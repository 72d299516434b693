import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerContextMenu, takeAskedText } from '../../../lib/extension/tab/context-menu.ts';

let click: (info: { menuItemId: string; selectionText?: string }) => void = () => {};

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const contextMenus = { onClicked: { addListener: (listener: typeof click) => (click = listener) } };
  return { browser: { ...fakeBrowser, contextMenus, action: { openPopup: async () => {} } } };
});

beforeEach(() => fakeBrowser.reset());

test.each([
  ['a word', ' Llama ', 'Llama'],
  ['a long text, without the half of a character at its end', `${'x'.repeat(199)}🦙 and more`, 'x'.repeat(199)],
  ['nothing', '', null],
])('the popup is told of %s that was selected', async (_what, selectionText, asked) => {
  offerContextMenu();
  click({ menuItemId: 'explain', selectionText });
  expect(await takeAskedText()).toBe(asked);
  expect(await takeAskedText()).toBeNull();
});
