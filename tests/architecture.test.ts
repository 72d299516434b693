import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Which folder may import which: the table of ARCHITECTURE.md. Scripts may import anything but entrypoints, tests anything. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/pack': ['lib/pack'],
  'lib/linking': ['lib/linking', 'lib/pack'],
  'lib/reading': ['lib/reading', 'lib/linking', 'lib/pack'],
  'lib/hover': ['lib/hover', 'lib/reading', 'lib/linking', 'lib/pack'],
  'lib/page': ['lib/page', 'lib/reading', 'lib/linking', 'lib/pack'],
  'lib/extension': ['lib/extension', 'lib/reading', 'lib/linking', 'lib/pack'],
  components: ['components'],
  entrypoints: ['components', 'lib/pack', 'lib/linking', 'lib/reading', 'lib/hover', 'lib/page', 'lib/extension'],
};
const FOLDERS = Object.keys(MAY_IMPORT);
const LONGEST_FILE = 300; // lines; past that a file does two things
const SOURCES = globSync('{lib,components,entrypoints,scripts}/**/*.{ts,tsx,mjs}').map(slashed).sort();

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly target: string;
  readonly isTypeOnly: boolean;
}

const imports = SOURCES.flatMap(importsOf);

test.each(imports.filter((it) => isRelative(it) && folderOf(it.from) !== null))(
  '$from may import $specifier',
  ({ from, target, isTypeOnly }) => {
    const folder = folderOf(from) ?? '';
    const into = folderOf(target) ?? target;
    const isWithinEntrypoint = folder === 'entrypoints' && entrypointOf(from) === entrypointOf(target);
    const isComponentType = folder === 'components' && isTypeOnly && into.startsWith('lib/');
    const isCatalogueType = folder === 'lib/extension' && isTypeOnly && into.startsWith('public/_locales/');
    const isAllowed =
      (MAY_IMPORT[folder]?.includes(into) ?? false) || isWithinEntrypoint || isComponentType || isCatalogueType;
    expect(isAllowed, `${folder} must not import from ${into}: see the import table in ARCHITECTURE.md`).toBe(true);
  },
);

test('nothing imports from entrypoints', () => {
  const outsiders = imports.filter(
    (it) => folderOf(it.target) === 'entrypoints' && folderOf(it.from) !== 'entrypoints',
  );
  expect(outsiders).toEqual([]);
});

test('only lib/extension and entrypoints touch the browser API', () => {
  const users = imports.filter((it) => /^(wxt\/browser|webextension-polyfill)$/.test(it.specifier));
  const strangers = users.filter((it) => !/^(lib\/extension|entrypoints)\//.test(it.from));
  expect(strangers).toEqual([]);
});

test('no file imports itself through others, not even for a type', () => {
  const graph = new Map<string, string[]>();
  for (const { from, target } of imports) graph.set(from, [...(graph.get(from) ?? []), target]);
  expect(findCycle(graph)).toBeNull();
});

test.each(SOURCES)('%s is short, has no grab-bag name and no barrel', (file) => {
  expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(LONGEST_FILE);
  expect(file).not.toMatch(/(^|\/)(utils?|helpers?|common|misc|types|constants)(\/|\.)/);
  if (file.startsWith('lib/') || file.startsWith('components/')) expect(file).not.toMatch(/\/index\.tsx?$/);
});

function importsOf(from: string): Import[] {
  const code = readFileSync(from, 'utf8');
  const statements = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  return [...statements].map(([, type, specifier = '']) => ({
    from,
    specifier,
    target: specifier.startsWith('.')
      ? slashed(normalize(join(dirname(from), specifier.replace(/\?.*$/, ''))))
      : specifier,
    isTypeOnly: type !== undefined,
  }));
}

function isRelative(it: Import): boolean {
  return it.specifier.startsWith('.');
}

function folderOf(path: string): string | null {
  return FOLDERS.find((folder) => path.startsWith(`${folder}/`)) ?? null;
}

function entrypointOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  function visit(file: string, path: readonly string[]): string[] | null {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  }
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
