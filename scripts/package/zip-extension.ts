import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { BUILD_ENVIRONMENT, ROOT } from './build-extension.ts';

/** A store, and the kind of package it takes. */
export type Store = 'chrome' | 'edge' | 'firefox';

interface PackageFile {
  readonly name: string;
  readonly version: string;
}

/** The files that a store is given, in the order made: the package, and for Firefox the sources it is reviewed by. */
export function zipNames(store: Store, { name, version }: PackageFile): string[] {
  const own = `${name}-${version}-${store}.zip`;
  return store === 'firefox' ? [own, `${name}-${version}-firefox-sources.zip`] : [own];
}

/**
 * Builds the extension of the project in `root` and zips it into its `.output` folder, the same bytes for the same sources: WXT's zips
 * hold files in the order of their names, without times. False when that failed (and said why on stderr).
 */
export async function zipExtension(store: Store, root = ROOT): Promise<boolean> {
  const child = spawn('wxt', ['zip', '-b', store], {
    cwd: root,
    env: BUILD_ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const status = await new Promise((resolve) => child.on('close', resolve).on('error', resolve));
  if (status !== 0) process.stderr.write(`${said}\n`);
  return status === 0;
}

export function zipPath(name: string, root = ROOT): string {
  return join(root, '.output', name);
}
