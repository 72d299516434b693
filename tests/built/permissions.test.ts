import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BROWSERS, builtManifest } from './built-files.ts';

/** All that the extension may do, and why. Whoever adds one writes the reason here and tells the reader in the README. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  activeTab: 'a press of the button reads the page in front, and no other, without any standing access',
  contextMenus: '“Explain with Sidelight” in the menu of selected words',
  scripting: 'marks and card are put into a page that was asked for, and the scout is registered for granted sites',
  storage: 'settings and packs stay on the reader’s computer',
};
const OPTIONAL_HOSTS: Readonly<Record<string, string>> = {
  '*://*/*':
    'asked for site by site, for a list of news sites or for every site, when the reader presses a button that says so',
};

/** Keys of a manifest that are access of another name. */
const GRANTING_KEYS = [
  'host_permissions',
  'optional_permissions',
  'externally_connectable',
  'devtools_page',
  'chrome_url_overrides',
  'chrome_settings_overrides',
  'oauth2',
  'nacl_modules',
  'sandbox',
];

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = builtManifest(browser);

  test('asks for what has a reason, and for nothing else', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual(Object.keys(PERMISSIONS).sort());
    expect(manifest.optional_host_permissions).toEqual(Object.keys(OPTIONAL_HOSTS));
  });

  test.each(GRANTING_KEYS)('has no %s', (key) => {
    expect(manifest[key] ?? []).toEqual([]);
  });
});

test.each(Object.keys(PERMISSIONS))('the README says what %s is for', (permission) => {
  expect(readFileSync('README.md', 'utf8')).toMatch(new RegExp(`^\\| \`${permission}\` \\| \\S.* \\|$`, 'm'));
});

test('Firefox is told that no data is collected', () => {
  const { gecko } = builtManifest('firefox').browser_specific_settings as { gecko: Record<string, unknown> };
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
