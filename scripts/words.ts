import { readFileSync, writeFileSync } from 'node:fs';
import { stampOf } from '../lib/pack/languages/stamp.ts';

// Notes which English the interface's translations were made from, once they have all been looked at: `npm run words` for all that is new,
// `npm run words -- KEY ...` for English that has changed.

const ENGLISH = 'public/_locales/en/messages.json';
const STAMPS = 'tests/extension/words/translated-from.json';

const english = JSON.parse(readFileSync(ENGLISH, 'utf8')) as Readonly<Record<string, { readonly message: string }>>;
const before = JSON.parse(readFileSync(STAMPS, 'utf8')) as Readonly<Record<string, string>>;
const looked = new Set(process.argv.slice(2));
const unknown = [...looked].filter((key) => english[key] === undefined);

if (unknown.length > 0) {
  process.stderr.write(`${ENGLISH} has no ${unknown.join(', ')}\n`);
  process.exitCode = 1;
} else {
  const stamps = Object.entries(english).map(([key, { message }]) => {
    const known = looked.has(key) ? undefined : before[key];
    return [key, known ?? stampOf(message)];
  });
  writeFileSync(STAMPS, `${JSON.stringify(Object.fromEntries(stamps), null, 2)}\n`);
}
