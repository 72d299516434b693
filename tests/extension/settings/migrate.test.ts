import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SETTINGS_VERSION } from '../../../lib/extension/settings/migrate.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/extension/settings/settings.ts';
import { parseStored, toStored } from '../../../lib/extension/settings/store.ts';

// Every version keeps an example of what it stored, and what that means now. A new version adds a file and edits none.

interface Example {
  readonly stored: { readonly version: number };
  readonly settings: Partial<Settings>;
}

const examples = globSync('tests/extension/settings/examples/*.json')
  .sort()
  .map((file) => [basename(file, '.json'), JSON.parse(readFileSync(file, 'utf8')) as Example] as const);

test('every version up to this one has its example', () => {
  const versions = Array.from({ length: SETTINGS_VERSION }, (_, index) => String(index + 1));
  expect(examples.map(([name]) => name)).toEqual(versions);
});

describe.each(examples)('settings of version %s', (name, { stored, settings }) => {
  test('say which version they are', () => {
    expect(String(stored.version)).toBe(name);
  });

  test('are read as they were meant', () => {
    expect(parseStored(stored)).toEqual({ ...DEFAULT_SETTINGS, ...settings });
  });

  test('are stored again without loss', () => {
    const again = toStored(parseStored(stored), stored);
    expect(again).toEqual({ ...settings, version: SETTINGS_VERSION });
    expect(parseStored(again)).toEqual(parseStored(stored));
  });
});

test('the example of this version chooses every setting', () => {
  const [, newest] = examples.at(-1)!;
  expect(Object.keys(newest.settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
});
