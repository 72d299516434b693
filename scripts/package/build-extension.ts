import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browser/find-browser.mjs';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const TARGETS: Record<BrowserName, { wxt: string; folder: string }> = {
  chromium: { wxt: 'chrome', folder: 'chrome-mv3' },
  firefox: { wxt: 'firefox', folder: 'firefox-mv3' },
};

/** A test's or a developer's own `NODE_ENV` would make other bytes. */
export const BUILD_ENVIRONMENT = { ...process.env, NODE_ENV: 'production' };

/** The folder that the build for this browser goes to. */
export function extensionFolder(name: BrowserName): string {
  return join(ROOT, '.output', TARGETS[name].folder);
}

/** Builds the extension for one browser; the folder it is in, or null when the build failed (and said why on stderr). */
export function buildExtension(name: BrowserName): string | null {
  const built = spawnSync('wxt', ['build', '-b', TARGETS[name].wxt], {
    cwd: ROOT,
    env: BUILD_ENVIRONMENT,
    encoding: 'utf8',
  });
  if (built.status === 0) return extensionFolder(name);
  process.stderr.write(`${built.stdout ?? ''}${built.stderr ?? ''}${built.error?.message ?? ''}\n`);
  return null;
}
