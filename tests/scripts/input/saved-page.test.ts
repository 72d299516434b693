import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSavedPage } from '../../../scripts/input/saved-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'saved-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the address of a saved page', () => {
  test.each([
    [
      'its canonical link',
      '<link rel="canonical" href="https://a.example/x?a=1&amp;b=2">',
      'https://a.example/x?a=1&b=2',
    ],
    ['og:url', '<meta property="og:url" content="https://a.example/y">', 'https://a.example/y'],
    [
      'a canonical link that is no web address',
      '<link rel="canonical" href="javascript:alert(1)">',
      'https://saved.example/page.html',
    ],
    [
      'og:url where the canonical link is no whole address',
      '<link rel="canonical" href="/x"><meta property="og:url" content="https://a.example/y">',
      'https://a.example/y',
    ],
    ['a canonical link without a scheme', '<link rel="canonical" href="//a.example/x">', 'https://a.example/x'],
    [
      'a canonical link with a port that there cannot be',
      '<link rel="canonical" href="https://a.example:99999/x">',
      'https://saved.example/page.html',
    ],
    ['nothing', '<p>text</p>', 'https://saved.example/page.html'],
  ])('from %s', (_name, html, url) => {
    expect(readSavedPage(save('page.html', html)).url).toBe(url);
  });
});

describe('bad input is named in one line', () => {
  test.each([
    ['a missing file', join(folder, 'none.html'), 'none.html: cannot be read (no such file)'],
    ['a file that is no page', save('data.json', '{"a": 1}'), 'data.json: not an HTML file'],
    [
      'a picture',
      save('picture.html', Uint8Array.from([0x89, 0x50, 0, 0, 0x3c, 0x61])),
      'picture.html: not an HTML file',
    ],
  ])('%s', (_name, path, message) => {
    expect(() => readSavedPage(path)).toThrow(message);
  });
});
