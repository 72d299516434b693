import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CARD_LANGUAGES } from '../../lib/pack/card-languages.ts';
import { extensionFolder } from '../../scripts/package/build-extension.ts';

// What a reader pays for. A budget that is too tight is a reason to split or to cut, not to raise it.

const KB = 1000; // bytes

const BUDGETS = [
  { what: 'scout, on every granted page', files: ['content-scripts/scout.*'], limit: 8 * KB },
  { what: 'reader, where there is something to mark', files: ['content-scripts/reader.*'], limit: 60 * KB },
  { what: 'card and page report, when one is first wanted', files: ['card.js'], limit: 64 * KB },
  { what: 'draft pack, with the popup', files: ['draft.js'], limit: 25 * KB },
  { what: 'built-in cards, with the first card', files: ['built-in-cards.js'], limit: 16 * KB },
  { what: 'built-in cards but for their texts, in other languages', files: ['built-in-frame.js'], limit: 16 * KB },
  ...CARD_LANGUAGES.filter((language) => language !== 'en').map((language) => ({
    what: `texts of the built-in cards in ${language}`,
    files: [`built-in-texts.${language}.js`],
    limit: 16 * KB,
  })),
  { what: 'headline, byline and dates, with the first card', files: ['metadata.js'], limit: 15 * KB },
  { what: 'speakers in other languages than English, with the first card', files: ['speech.js'], limit: 10 * KB },
  { what: 'cards of the second built-in pack, where it is on', files: ['open-models-cards.js'], limit: 40 * KB },
  { what: 'the same but for their texts, in other languages', files: ['open-models-frame.js'], limit: 16 * KB },
  ...CARD_LANGUAGES.filter((language) => language !== 'en').map((language) => ({
    what: `texts of the second built-in pack in ${language}`,
    files: [`open-models-texts.${language}.js`],
    limit: 20 * KB,
  })),
  { what: 'popup', files: ['popup.html'], limit: 52 * KB },
];

describe.each(['chromium', 'firefox'] as const)('the build for %s', (name) => {
  const folder = extensionFolder(name);

  test.each(BUDGETS)('$what: at most $limit bytes, compressed', ({ files, limit }) => {
    const found = files.flatMap((pattern) => globSync(join(folder, pattern)));
    expect(found).not.toEqual([]);
    const size = [...withDependencies(folder, found)].reduce((sum, file) => sum + compressedSize(file), 0);
    expect(size).toBeLessThanOrEqual(limit);
  });
});

function compressedSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** A page with the scripts and styles it names, and what those import. */
function withDependencies(folder: string, files: readonly string[]): Set<string> {
  const all = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (all.has(file)) continue;
    all.add(file);
    const text = readFileSync(file, 'utf8');
    const named = file.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, path = '']) => join(folder, path))
      : [...text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(([, path = '']) =>
          join(file, '..', path),
        );
    open.push(...named);
  }
  return all;
}
