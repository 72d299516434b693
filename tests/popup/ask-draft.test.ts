import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askDraft } from '../../entrypoints/popup/ask-draft.ts';
import { examplePack } from '../pack/example-pack.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const drafted = async (reply: unknown) => {
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(reply as never);
  return askDraft(7);
};

test('a pack of the page is taken with the fields of the format', async () => {
  expect(await drafted(examplePack())).toEqual(examplePack());
});

test.each([
  ['nothing', null],
  ['an empty object', {}],
  ['a list', []],
  ['cards that are none', { ...examplePack(), cards: { length: 3 } }],
  ['a field too many', { ...examplePack(), script: 'x' }],
])('%s is no pack', async (_name, reply) => expect(await drafted(reply)).toBeNull());
