import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import packageFile from '../package.json' with { type: 'json' };
import { type Store, zipExtension, zipNames, zipPath } from './package/zip-extension.ts';

// npm run zip [-- STORE...]: what the stores are given, each with its size and the hash that anybody who builds the same gets.

const STORES: readonly Store[] = ['chrome', 'edge', 'firefox'];
const named = process.argv.slice(2);
const unknown = named.filter((name) => !STORES.some((store) => store === name));
if (unknown.length > 0) {
  process.stderr.write(`No such store: ${unknown.join(', ')}. Usage: npm run zip [-- ${STORES.join('|')}...]\n`);
  process.exit(2);
}

for (const store of STORES.filter((it) => named.length === 0 || named.includes(it))) {
  if (!(await zipExtension(store))) {
    process.exitCode = 1;
    continue;
  }
  for (const name of zipNames(store, packageFile)) {
    const bytes = readFileSync(zipPath(name));
    const hash = createHash('sha256').update(bytes).digest('hex');
    process.stdout.write(`${zipPath(name)}: ${bytes.length} bytes, SHA-256 ${hash}\n`);
  }
}
