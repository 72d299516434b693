import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserName } from '../../scripts/browser/find-browser.mjs';
import { extensionFolder } from '../../scripts/package/build-extension.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The built files whose names end so, with their text. */
export function builtFiles(browser: BrowserName, ending: string): { name: string; text: string }[] {
  const folder = extensionFolder(browser);
  return globSync(join(folder, `**/*${ending}`)).map((path) => ({
    name: relative(folder, path),
    text: readFileSync(path, 'utf8'),
  }));
}

export function builtManifest(browser: BrowserName): Readonly<Record<string, unknown>> {
  const path = join(extensionFolder(browser), 'manifest.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}
