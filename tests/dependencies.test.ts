import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };

/** The packages that ARCHITECTURE.md gives a reason for; `@types/*` stands for all of that scope. */
function reasoned(): string[] {
  const section = readFileSync('ARCHITECTURE.md', 'utf8').split('\n## Dependencies\n')[1] ?? '';
  const rows = section.split('\n## ')[0]?.matchAll(/^\| (`[^|]+) \| \S/gm) ?? [];
  return [...rows].flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

test('every dependency has its reason in ARCHITECTURE.md, and no other is told', () => {
  const used = Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies });
  const names = used.map((name) => name.replace(/^@types\/.*/, '@types/*'));
  expect([...new Set(reasoned())].sort()).toEqual([...new Set(names)].sort());
});
