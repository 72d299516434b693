import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchChromium, openChromium } from './chromium.ts';
import { type BrowserName, findBrowser } from './find-browser.mjs';
import { launchFirefox, openFirefox } from './firefox.ts';
import type { BrowserSession, SessionOptions } from './session.ts';

/** Starts a browser with the extension of `folder` in it. */
export async function openSession(name: BrowserName, folder: string, options: SessionOptions): Promise<BrowserSession> {
  const executable = findBrowser(name);
  if (executable === null) throw new Error(`No ${name} was found`);
  const open = name === 'chromium' ? openChromium : openFirefox;
  if (options.granted === undefined) return open(executable, folder, options);

  const copy = withGrants(folder, options.granted);
  const session = await open(executable, copy, options);
  return {
    ...session,
    async close() {
      await session.close();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}

/** Starts the same browser without the extension. */
export function openWithoutExtension(name: BrowserName, options: SessionOptions): Promise<Browser> {
  const executable = findBrowser(name);
  if (executable === null) throw new Error(`No ${name} was found`);
  return name === 'chromium' ? launchChromium(executable, null, options) : launchFirefox(executable, options);
}

/** A copy of the built extension whose manifest grants some hosts; nothing else differs. */
function withGrants(folder: string, granted: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'sidelight-granted-'));
  cpSync(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: granted }));
  return copy;
}
