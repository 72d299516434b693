import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

test.each(['lib/pack/built-in/cards.ts', 'lib/pack/built-in/pack.ts'])(
  '%s does not bring the parser with it',
  (entry) => {
    const reached = filesFrom(entry, new Set());
    const parsing = [...reached].filter((file) => file.endsWith('.ts') && /valibot/.test(readFileSync(file, 'utf8')));
    expect(parsing, 'the built-in pack is parsed by a test; at run time the parser would only cost').toEqual([]);
  },
);

function filesFrom(file: string, reached: Set<string>): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/^import (?!type )[^'"]*['"](\.[^'"]+)['"]/gm)) {
    filesFrom(join(dirname(file), specifier), reached);
  }
  return reached;
}
