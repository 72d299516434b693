import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addPack, listPacks } from '../../../lib/extension/packs/store.ts';
import { PackError } from '../../../lib/pack/format/error.ts';
import { examplePack } from '../../pack/format/example-pack.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const blank = fc.stringMatching(/^[ \t\r\n]{0,4}$/);
const title = fc.oneof(fc.stringMatching(/^[a-zé源 ]{0,20}x$/), fc.string({ unit: 'binary', maxLength: 20 }));

/** A pack file as any hand or program may write it: marks, blanks, indents, escapes, the order of fields. */
const file = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    before: blank,
    after: blank,
    title,
    indent: fc.integer({ min: 0, max: 4 }),
    isEscaped: fc.boolean(),
    isTurned: fc.boolean(),
  })
  .map(({ mark, before, after, title, indent, isEscaped, isTurned }) => {
    const fields = Object.entries({ ...examplePack(), title });
    const pack = Object.fromEntries(isTurned ? fields.reverse() : fields);
    const text = JSON.stringify(pack, null, indent);
    return mark + before + (isEscaped ? text.replace(/[^ -~\n]/g, inAscii) : text) + after;
  });

test('a pack file that is taken is exported as it was imported, to the letter; another touches nothing', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(file, async (text) => {
      const before = await listPacks();
      try {
        const { id } = await addPack(text);
        expect((await listPacks()).find((pack) => pack.id === id)?.text).toBe(text);
        taken += 1;
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
        expect(await listPacks()).toEqual(before);
      }
    }),
    { numRuns: 1000 },
  );
  expect(taken).toBeGreaterThan(300);
});

function inAscii(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
