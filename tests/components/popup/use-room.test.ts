import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL, fitIntoRoom } from '../../../components/popup/use-room.ts';

/** Rows below each other from `top` on, each with a sentence of a height; 33 px is a row by its name. */
function rowsFrom(top: number, ...sentences: readonly number[]) {
  let bottom = top;
  return sentences.map((sentence) => {
    bottom += 33 + sentence;
    return { bottom, sentence };
  });
}

test.each([
  ['nothing', [], ALL],
  ['all that fits', rowsFrom(300, 40, 40, 40, 40), ALL],
  ['the sentences of the heaviest topics', rowsFrom(300, 60, 60, 60, 60), { isBriefShort: false, told: 2 }],
  ['a sentence that just fits', rowsFrom(400, 68, 1, 0, 0), { isBriefShort: false, told: 1 }],
  ['none after one that does not fit', rowsFrom(400, 200, 20, 0, 0), { isBriefShort: false, told: 0 }],
  ['names alone', rowsFrom(460, 60, 60, 60, 60), { isBriefShort: false, told: 0 }],
  ['less of the brief', rowsFrom(480, 60, 60, 60, 60), { isBriefShort: true, told: 0 }],
  ['less of the brief, where no topic has a sentence', rowsFrom(480, 0, 0, 0, 0), { isBriefShort: true, told: 0 }],
  ['all of two topics', rowsFrom(515, 15, 15), { isBriefShort: false, told: 1 }],
  ['all, whatever the fifth topic needs', rowsFrom(400, 10, 10, 10, 10, 500), ALL],
])('there is room for %s', (_, rows, room) => expect(fitIntoRoom(rows)).toEqual(room));

test('four topics are in sight unless the brief is in the way', () => {
  const heights = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 600 }), heights, (top, sentences) => {
      const { told, isBriefShort } = fitIntoRoom(rowsFrom(top, ...sentences));
      const shown = sentences.map((height, at) => (at < told ? height : 0));
      const end = rowsFrom(top, ...shown)[3]?.bottom ?? 0;
      expect(end <= 600).toBe(!isBriefShort);
      const next = sentences.map((height, at) => (at <= told ? height : 0));
      if (!isBriefShort && told < 4) expect(rowsFrom(top, ...next)[3]?.bottom).toBeGreaterThan(600);
    }),
  );
});
