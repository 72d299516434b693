import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { readRooms } from './read-rooms.ts';

/** Which room may import which. Scripts may import anything but entrypoints, tests anything. */
const MAY_IMPORT = readRooms(readFileSync('ARCHITECTURE.md', 'utf8'));
const ROOMS = [...MAY_IMPORT.keys()];
const LONGEST_FILE = 300; // lines; past that a file does two things
const MOST_FILES = 25; // in a folder; past that nobody finds one by looking
const SOURCES = globSync('{lib,components,entrypoints,scripts}/**/*.{ts,tsx,mjs}').map(slashed).sort();
const TESTS = globSync('tests/**/*.{ts,tsx}').map(slashed).sort();
/** Not those of what is tried as a whole: in browsers, as built, with bad input. */
const MIRRORING = /^tests\/(?:text|pack|linking|reading|hover|page|extension|components|entrypoints|scripts)\b/;
const STYLES = globSync('{components,entrypoints,lib}/**/*.css').map(slashed).sort();

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly target: string;
  readonly isTypeOnly: boolean;
}

const imports = [...SOURCES.flatMap(importsOf), ...STYLES.flatMap(importsOf)];

test.each(imports.filter(({ from, target, specifier }) => specifier.startsWith('.') && isOutside(from, target)))(
  '$from may import $specifier',
  ({ from, target, isTypeOnly }) => {
    const room = dirname(from);
    const into = dirname(target);
    const isComponentType = room.startsWith('components/') && isTypeOnly && into.startsWith('lib/');
    const isCatalogueType = room === 'lib/extension/words' && isTypeOnly && into.startsWith('public/_locales/');
    const isAllowed = MAY_IMPORT.get(room)?.includes(into) || isComponentType || isCatalogueType;
    expect(isAllowed, `${room} must not import from ${into}: see the table of rooms in ARCHITECTURE.md`).toBe(true);
  },
);

test('every folder of lib and components that holds files is a room of the table, and no other', () => {
  const folders = [...SOURCES, ...STYLES]
    .map((file) => dirname(file))
    .filter((folder) => /^(lib|components)/.test(folder));
  expect([...new Set(folders)].sort()).toEqual([...ROOMS].sort());
});

test('nothing imports from entrypoints, and no entrypoint from another', () => {
  const outsiders = imports.filter(
    ({ from, target }) => target.startsWith('entrypoints/') && entrypointOf(from) !== entrypointOf(target),
  );
  expect(outsiders).toEqual([]);
});

test('an entrypoint imports from rooms and from its own folder', () => {
  const used = imports.filter(({ from, specifier }) => from.startsWith('entrypoints/') && specifier.startsWith('.'));
  const strangers = used.filter(
    ({ from, target }) => !ROOMS.includes(dirname(target)) && entrypointOf(from) !== entrypointOf(target),
  );
  expect(strangers).toEqual([]);
});

test('only lib/extension and entrypoints touch the browser API', () => {
  const users = imports.filter((it) => /^(wxt\/browser|webextension-polyfill)$/.test(it.specifier));
  const strangers = users.filter((it) => !/^(lib\/extension|entrypoints)\//.test(it.from));
  expect(strangers).toEqual([]);
});

test('no file imports itself through others, not even for a type', () => {
  expect(findCycle(graphOf(imports))).toBeNull();
});

test('no room imports itself through others, not even for a type or a style', () => {
  const between = imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map((it) => ({ from: dirname(it.from), target: dirname(it.target) }))
    .filter(({ from, target }) => from !== target);
  expect(findCycle(graphOf(between))).toBeNull();
});

test.each(foldersOf([...SOURCES, ...TESTS]))('%s holds few enough files to look through', (folder) => {
  const files = [...SOURCES, ...STYLES, ...TESTS].filter((file) => dirname(file) === folder);
  expect(files.length).toBeLessThanOrEqual(MOST_FILES);
});

test.each(foldersOf(TESTS).filter((folder) => MIRRORING.test(folder)))('%s is named for what it tests', (folder) => {
  const path = folder.replace('tests/', '');
  const tested = [path, `lib/${path}`, `${path}.content`, `${path}.ts`];
  expect(tested.some((place) => existsSync(place))).toBe(true);
});

test.each(SOURCES)('%s is short, has no grab-bag name and no barrel', (file) => {
  expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(LONGEST_FILE);
  expect(file).not.toMatch(/(^|\/)(utils?|helpers?|common|misc|types|constants)(\/|\.)/);
  if (file.startsWith('lib/') || file.startsWith('components/')) expect(file).not.toMatch(/\/index\.tsx?$/);
});

function foldersOf(files: readonly string[]): string[] {
  return [...new Set(files.map((file) => dirname(file)))];
}

function importsOf(from: string): Import[] {
  const code = readFileSync(from, 'utf8');
  const statements = code.matchAll(/^@?(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  return [...statements].map(([, type, specifier = '']) => ({
    from,
    specifier,
    target: specifier.startsWith('.')
      ? slashed(normalize(join(dirname(from), specifier.replace(/\?.*$/, ''))))
      : specifier,
    isTypeOnly: type !== undefined,
  }));
}

/** Whether the table has a say: imports within one room are free, and so are those of entrypoints and scripts. */
function isOutside(from: string, target: string): boolean {
  return /^(lib|components)\//.test(from) && dirname(from) !== dirname(target);
}

function entrypointOf(path: string): string {
  return path.startsWith('entrypoints/') ? (path.split('/')[1] ?? '') : '';
}

function graphOf(arrows: readonly Pick<Import, 'from' | 'target'>[]): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const { from, target } of arrows) graph.set(from, [...(graph.get(from) ?? []), target]);
  return graph;
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
