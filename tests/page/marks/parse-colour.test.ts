import { expect, test } from 'vitest';
import { type Colour, contrast, luminance, over, parseColour } from '../../../lib/page/marks/parse-colour.ts';

const colour = (text: string): Colour => {
  const found = parseColour(text);
  if (found === null) throw new Error(`${text} is not known`);
  return found;
};

test.each([
  ['rgb(0, 0, 0)', 0],
  ['rgb(255, 255, 255)', 1],
  ['rgba(255, 255, 255, 0.8)', 1],
  ['rgb(28 25 23)', 0.01],
  ['rgb(119 119 119)', 0.18],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0 0 0)', 0],
  ['oklch(0.95 0.01 90)', 0.86],
  ['oklab(0.2 0 0)', 0.01],
  ['lab(90 0 0)', 0.76],
  ['lch(10 0 0)', 0.01],
])('%s has the luminance %d', (text, expected) => {
  expect(luminance(colour(text))).toBeCloseTo(expected, 2);
});

test.each(['', 'canvastext', 'rgb()', 'device-cmyk(0 0 0 1)'])('"%s" is not known', (text) => {
  expect(parseColour(text)).toBeNull();
});

test.each([
  ['rgb(1, 2, 3)', 1],
  ['rgba(0, 0, 0, 0)', 0],
  ['rgb(0 0 0 / 40%)', 0.4],
  ['color(srgb 0 0 0 / 0.5)', 0.5],
])('%s covers %d', (text, alpha) => {
  expect(colour(text).alpha).toBeCloseTo(alpha, 5);
});

test('half black over white is grey', () => {
  expect(over(colour('rgba(0, 0, 0, 0.5)'), colour('rgb(255, 255, 255)'))).toEqual({
    red: 0.5,
    green: 0.5,
    blue: 0.5,
    alpha: 1,
  });
});

test('black on white has the contrast 21, whichever is named first', () => {
  expect(contrast(0, 1)).toBeCloseTo(21, 5);
  expect(contrast(1, 0)).toBeCloseTo(21, 5);
});
