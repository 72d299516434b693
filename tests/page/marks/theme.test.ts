import { expect, test } from 'vitest';
import { themeOfText } from '../../../lib/page/marks/theme.ts';

test.each([
  ['rgb(28, 25, 23)', 'light'],
  ['rgb(110, 110, 110)', 'light'],
  ['rgb(170, 161, 151)', 'dark'],
  ['rgba(255, 255, 255, 0.8)', 'dark'],
  ['oklch(0.95 0.01 90)', 'dark'],
  ['canvastext', 'light'], // not known
] as const)('text of %s is on a %s page', (colour, theme) => {
  expect(themeOfText(colour)).toBe(theme);
});
