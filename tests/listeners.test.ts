import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What runs in a page hears it by `listen`: from the browser alone, and on after the page has written itself anew.

/** Files of what runs in pages, without those that only make something of what they are given. */
const IN_PAGES = globSync(
  '{lib/page,entrypoints/{scout.content,reader.content,card,link.content,draft}}/**/*.{ts,tsx}',
);
/** Not of the page: its own abort, a media query that no page has in its hands, and the card's own tree, behind its guard. */
const FREE = /(?:signal|matchMedia\(.*\)|root)\.addEventListener\(/;
const BY_HAND: readonly string[] = ['lib/page/events/listen.ts', 'lib/page/events/written-anew.ts'];

test.each(IN_PAGES.filter((file) => !BY_HAND.includes(file)))('%s listens by listen.ts', (file) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  expect(lines.filter((line) => line.includes('.addEventListener(') && !FREE.test(line))).toEqual([]);
});
