import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, test } from 'vitest';
import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { readPage } from '../../../lib/page/reading/read-page.ts';
import { hasCoreName } from '../../../lib/page/scout/has-core-name.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { makePage } from '../../../scripts/bench/measure/made-page.ts';
import { savedPages } from '../../../scripts/bench/measure/pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

function parse(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

describe('a made page', () => {
  test('is the same on every run', () => {
    expect(makePage({ characters: 5000, mentions: 9 })).toBe(makePage({ characters: 5000, mentions: 9 }));
  });

  test.each([2000, 40_000])('of %i characters has about that much text', (characters) => {
    const text = parse(makePage({ characters, mentions: 0 })).querySelector('article')?.textContent ?? '';
    expect(text.length).toBeGreaterThan(characters);
    expect(text.length).toBeLessThan(characters * 1.2 + 1000);
  });

  test('holds no name when it is to hold none', () => {
    expect(runToEnd(hasCoreName(parse(makePage({ characters: 100_000, mentions: 0 }))))).toBe(false);
  });

  test.each([
    [10_000, 12],
    [20_000, 87],
  ])('of %i characters has %i mentions that are linked', (characters, mentions) => {
    const page = readPage(
      parse(makePage({ characters, mentions })),
      'https://a.example/story',
      createLinker([builtInPack]),
    );
    expect(page.mentions.length).toBe(mentions);
  });
});

describe('saved pages', () => {
  for (const [name, size] of [
    ['c.html', 300],
    ['a.html', 100],
    ['b.htm', 200],
    ['note.txt', 10],
  ] as const) {
    const script = '<script>if (1 < 2) alert("</p>")</script><script src=x></script >';
    writeFileSync(
      join(folder, name),
      `<!doctype html><html><head><title>t</title>${script}</head><p>${'x'.repeat(size)}</p>`,
    );
  }

  test('come without scripts, with the rules for marks, the smallest first', () => {
    const pages = savedPages(folder, 10);
    expect(pages.map(({ name }) => name)).toEqual(['a.html', 'b.htm', 'c.html']);
    for (const { html } of pages) {
      expect(html).not.toContain('<script');
      expect(html.indexOf('::highlight(')).toBeLessThan(html.indexOf('<title>'));
    }
  });

  test('are chosen over the whole range of sizes when there are many', () => {
    expect(savedPages(folder, 2).map(({ name }) => name)).toEqual(['a.html', 'c.html']);
  });

  test('a directory that is not there or holds none is named', () => {
    expect(() => savedPages(join(folder, 'none'), 3)).toThrow('none: not a directory of saved pages');
  });
});
