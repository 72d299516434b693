import { describe, expect, test } from 'vitest';
import { BROWSERS, builtFiles } from './built-files.ts';

// What content scripts of WXT do by themselves, and ours do not.

describe.each(BROWSERS)('content scripts of the build for %s', (browser) => {
  const scripts = builtFiles(browser, '.js').filter(({ name }) => name.startsWith('content-scripts/'));

  test('are the scout, the reader and what makes links', () => {
    expect(scripts.map(({ name }) => name).sort()).toEqual(
      ['link', 'reader', 'scout'].map((name) => `content-scripts/${name}.js`),
    );
  });

  test('send no message to the page, which would tell its scripts of the extension', () => {
    expect(scripts.filter(({ text }) => text.includes('postMessage')).map(({ name }) => name)).toEqual([]);
  });
});
