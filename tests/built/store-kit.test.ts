import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BROWSERS, builtManifest } from './built-files.ts';

// What is told to the stores: within their limits, of the right size, and the same permissions wherever they are told.

const LISTING = readFileSync('docs/store/listing.md', 'utf8');
const ANSWERS = readFileSync('docs/store/answers.md', 'utf8');
const KIT = readFileSync('docs/store/README.md', 'utf8');
const LONGEST_ANSWER = 1000; // characters; Chrome's form for each permission

/** Characters. The least of the stores' limits where several take the same text. */
const LIMITS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  Name: [1, 45], // Edge 45, Firefox 50, Chrome 75
  'Short summary (Chrome, Edge: from the manifest)': [1, 132],
  'Summary (Firefox)': [1, 250],
  Description: [250, 10_000], // Edge 250 to 10,000; Chrome 16,000; Firefox 15,000
};

const PICTURES: Readonly<Record<string, readonly [width: number, height: number]>> = {
  'card-light': [1280, 800],
  'popup-light': [1280, 800],
  'card-dark': [1280, 800],
  'popup-card': [1280, 800],
  'welcome-light': [1280, 800],
  'tile-small': [440, 280],
  'tile-large': [1400, 560],
};

/** The text that is to be pasted from a section of the listing. */
function text(section: string): string {
  const [, found = ''] = LISTING.split(`## ${section}\n\n\`\`\`text\n`);
  return found.split('\n```')[0] ?? '';
}

test.each(Object.entries(LIMITS))('%s is within the limits', (section, [least, most]) => {
  expect(text(section).length).toBeGreaterThanOrEqual(least);
  expect(text(section).length).toBeLessThanOrEqual(most);
});

test('Edge’s search terms: at most 7 of at most 30 characters, 21 words in all', () => {
  const terms = text('Search terms (Edge)').split('\n');
  expect(terms.length).toBeLessThanOrEqual(7);
  expect(terms.filter((term) => term === '' || term.length > 30)).toEqual([]);
  expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
});

test.each(Object.entries(PICTURES))('%s.png has the size that the stores ask for', (name, size) => {
  expect(KIT).toContain(`\`${name}.png\``);
  const png = readFileSync(`docs/store/pictures/${name}.png`);
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size);
});

test('the answer for a permission fits its form', () => {
  const tooLong = ANSWERS.split('\n').filter((line) => line.startsWith('| `') && line.length > LONGEST_ANSWER);
  expect(tooLong).toEqual([]);
});

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = builtManifest(browser);
  const permissions = [...(manifest.permissions as string[])].sort();

  test('says what the listing says', () => {
    expect(inEnglish(manifest.name)).toBe(text('Name'));
    expect(inEnglish(manifest.description)).toBe(text('Short summary (Chrome, Edge: from the manifest)'));
  });

  test.each(['README.md', 'PRIVACY.md', 'docs/store/answers.md'])('has the permissions that %s tells', (path) => {
    const told = readFileSync(path, 'utf8').matchAll(/^\| `([a-z]+)` \| \S/gim);
    expect([...told].map(([, name]) => name).sort()).toEqual(permissions);
  });

  test('has the optional access that the answers tell', () => {
    for (const pattern of manifest.optional_host_permissions as string[]) {
      expect(ANSWERS).toContain(`| \`${pattern}\` (optional) | `);
    }
  });
});

/** A string of the manifest; `__MSG_key__` is looked up as a browser does. */
function inEnglish(value: unknown): string {
  const [, key] = /^__MSG_(\w+)__$/.exec(String(value)) ?? [];
  if (key === undefined) return String(value);
  const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
    string,
    { readonly message: string }
  >;
  return messages[key]?.message ?? '';
}
