import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/extension/settings/settings.ts';
import { buttonState } from '../../../lib/extension/tab/toolbar-button.ts';

const NOW = Date.UTC(2026, 10, 12, 12);
const URL = 'https://news.example.com/story';

test.each([
  ['a page that the browser keeps from us', undefined, {}, 'off'],
  ['a page that may be read', URL, {}, 'on'],
  ['a file', 'file:///home/story.html', {}, 'on'],
  ['a page of the extension', 'chrome-extension://abcdefgh/options.html', {}, 'off'],
  ['a page of the extension, in a pause', 'moz-extension://abcdefgh/welcome.html', { pausedUntil: NOW + 1 }, 'off'],
  ['a page of the browser', 'about:blank', {}, 'off'],
  ['what is no address', '', {}, 'off'],
  ['a site that is off', URL, { offSites: ['news.example.com'] }, 'off'],
  ['a pause', URL, { pausedUntil: NOW + 1 }, 'paused'],
  ['a pause that is over', URL, { pausedUntil: NOW }, 'on'],
  ['a pause, where nothing could be read anyway', undefined, { pausedUntil: NOW + 1 }, 'off'],
])('%s', (_, url, change, state) => {
  expect(buttonState({ ...DEFAULT_SETTINGS, ...change }, url, NOW)).toBe(state);
});

// Toolbars of Chromium and Firefox, light and dark.
const TOOLBARS = ['#ffffff', '#f9f9fb', '#f0f0f4', '#3c4043', '#35363a', '#2b2a33', '#1c1b22'];
const LEAST_CONTRAST = 3; // WCAG 1.4.11, for what is not text

test.each(TOOLBARS)('the icons can be seen on %s', (toolbar) => {
  const colours = readFileSync('public/icon.svg', 'utf8').match(/fill: (#[\da-f]{6})/g) ?? [];
  expect(colours).toHaveLength(2);
  for (const colour of colours) expect(contrast(colour.slice(-7), toolbar)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
});

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** The relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
