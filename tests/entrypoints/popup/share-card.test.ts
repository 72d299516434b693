import { afterEach, expect, test, vi } from 'vitest';
import { shareOrCopy } from '../../../entrypoints/popup/share-card.ts';

const TEXT = { text: 'What is Llama? …' };
const FILE = { file: new File(['png'], 'card.png', { type: 'image/png' }) };

class Item {
  readonly parts: Record<string, Blob>;
  constructor(parts: Record<string, Blob>) {
    this.parts = parts;
  }
}
vi.stubGlobal('ClipboardItem', Item);
afterEach(() => vi.clearAllMocks());

const clipboard = { writeText: vi.fn(async () => {}), write: vi.fn(async () => {}) };
const cancelled = () => Promise.reject(new DOMException('', 'AbortError'));
const failing = () => Promise.reject(new DOMException('', 'NotAllowedError'));
const view = (sheet: object = {}, own: object | null = clipboard) =>
  ({ navigator: { clipboard: own, ...sheet } }) as unknown as { navigator: Navigator };

test.each([
  ['a sheet that takes it', { canShare: () => true, share: async () => {} }, 'shared', 0],
  ['a sheet that is called off', { canShare: () => true, share: cancelled }, 'cancelled', 0],
  ['a sheet that fails', { canShare: () => true, share: failing }, 'copied', 1],
  ['a sheet that does not take it', { canShare: () => false, share: failing }, 'copied', 1],
  [
    'a sheet that cannot even say',
    {
      canShare: () => {
        throw new TypeError('Illegal');
      },
    },
    'copied',
    1,
  ],
  ['no sheet', {}, 'copied', 1],
])('%s: %s', async (_, sheet, shared, copies) => {
  expect(await shareOrCopy(TEXT, view(sheet))).toBe(shared);
  expect(clipboard.writeText).toHaveBeenCalledTimes(copies);
  expect(await shareOrCopy(FILE, view(sheet))).toBe(shared);
  expect(clipboard.write).toHaveBeenCalledTimes(copies);
});

test('a sheet is given the text or the file, and nothing else', async () => {
  const share = vi.fn(async () => {});
  await shareOrCopy(TEXT, view({ canShare: () => true, share }));
  await shareOrCopy(FILE, view({ canShare: () => true, share }));
  expect(share.mock.calls).toEqual([[{ text: TEXT.text }], [{ files: [FILE.file] }]]);
});

test.each([
  ['refuses', { writeText: failing, write: failing }],
  ['is not there', null],
])('a clipboard that %s: refused, and nothing is thrown', async (_, own) => {
  expect(await shareOrCopy(TEXT, view({}, own))).toBe('refused');
  expect(await shareOrCopy(FILE, view({}, own))).toBe('refused');
});
