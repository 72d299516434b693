import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, gzip, of the files of a build that match a pattern, and of what they load from the extension. */
export function bundleSize(folder: string, pattern: string): number {
  const open = globSync(join(folder, pattern));
  if (open.length === 0) return Number.NaN;
  const all = new Set<string>();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (all.has(file)) continue;
    all.add(file);
    open.push(...namedBy(folder, file));
  }
  return [...all].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

function namedBy(folder: string, file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const pattern = file.endsWith('.html')
    ? /(?:src|href)="\/([^"]+\.(?:js|css))"/g
    : /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
  const base = file.endsWith('.html') ? folder : join(file, '..');
  return [...text.matchAll(pattern)].map(([, path = '']) => join(base, path));
}
