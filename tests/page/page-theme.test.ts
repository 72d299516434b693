import { expect, test } from 'vitest';
import { colourLightness } from '../../lib/page/page-theme.ts';

test.each([
  ['rgb(0, 0, 0)', 0],
  ['rgb(255, 255, 255)', 1],
  ['rgba(255, 255, 255, 0.8)', 1],
  ['rgb(28 25 23)', 0.1],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0 0 0)', 0],
  ['oklch(0.95 0.01 90)', 0.95],
  ['oklab(0.2 0 0)', 0.2],
  ['lab(90 0 0)', 0.9],
  ['lch(10 0 0)', 0.1],
])('%s is about %d light', (colour, lightness) => {
  expect(colourLightness(colour)).toBeCloseTo(lightness, 1);
});

test.each(['', 'canvastext', 'rgb()', 'device-cmyk(0 0 0 1)'])('"%s" is not known', (colour) => {
  expect(colourLightness(colour)).toBeNull();
});
