import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { extensionFolder } from '../../scripts/package/build-extension.ts';
import { zipExtension, zipNames, zipPath } from '../../scripts/package/zip-extension.ts';

// What the stores are given (`npm run zip`): nothing their linter objects to, and the same bytes for whoever builds it again.

const [CHROME = ''] = zipNames('chrome', packageFile);
const [FIREFOX = '', SOURCES = ''] = zipNames('firefox', packageFile);

/** Assignments of HTML in Preact's own code, in the bundle of the pages and in the card's. Ours has none: see `biome.json`. */
const KNOWN_WARNINGS = ['UNSAFE_VAR_ASSIGNMENT', 'UNSAFE_VAR_ASSIGNMENT'];

interface LintResult {
  readonly errors: readonly object[];
  readonly notices: readonly object[];
  readonly warnings: readonly { readonly code: string; readonly file: string }[];
}

describe('web-ext lint', () => {
  const folder = extensionFolder('firefox');
  const { stdout } = spawnSync('web-ext', ['lint', '-s', folder, '--output', 'json', '--no-config-discovery'], {
    encoding: 'utf8',
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  const { errors, notices, warnings } = JSON.parse(stdout) as LintResult;

  test('has no error and no notice, and warns of nothing but Preact’s way to set HTML', () => {
    expect(errors).toEqual([]);
    expect(notices).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(KNOWN_WARNINGS);
  });

  test('warns of Preact alone: where it warns, HTML is assigned once, in Preact’s code', () => {
    for (const { file } of warnings) {
      const script = readFileSync(join(folder, file), 'utf8');
      expect(script.match(/\.innerHTML\s*=(?!=)[^,;)]*/g)).toEqual([
        expect.stringMatching(/^\.innerHTML=\w+\.__html$/),
      ]);
    }
  });
});

describe('the packages', () => {
  const copy = mkdtempSync(join(tmpdir(), 'sidelight-sources-'));

  beforeAll(async () => {
    // As a reviewer does: unpack, install, build. The packages are those of the lock file here.
    for (const [name, bytes] of Object.entries(entriesOf(SOURCES))) {
      mkdirSync(dirname(join(copy, name)), { recursive: true });
      writeFileSync(join(copy, name), bytes);
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
    expect(await Promise.all([zipExtension('chrome', copy), zipExtension('firefox', copy)])).toEqual([true, true]);
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test.each([CHROME, FIREFOX, SOURCES])(
    '%s is the same to the byte when it is built from the sources again',
    (name) => {
      expect(readFileSync(zipPath(name, copy)).equals(readFileSync(zipPath(name)))).toBe(true);
    },
  );

  test.each([
    [CHROME, 'chromium'],
    [FIREFOX, 'firefox'],
  ] as const)('%s holds the build for %s and nothing else', (zip, browser) => {
    const folder = extensionFolder(browser);
    const built = globSync(join(folder, '**/*.*')).map((path) => relative(folder, path));
    const entries = entriesOf(zip);
    expect(Object.keys(entries).sort(), 'made from another build: run npm run zip').toEqual(built.sort());
    for (const name of built) expect(readFileSync(join(folder, name)).equals(entries[name] ?? Buffer.of())).toBe(true);
  });

  test('the sources hold what builds them, and no test, no picture of the documents and no hidden file', () => {
    const names = Object.keys(entriesOf(SOURCES));
    expect(names).toEqual(expect.arrayContaining(['package-lock.json', 'wxt.config.ts', 'README.md', 'LICENSE']));
    expect(names.filter((name) => /^(?:tests|docs|node_modules)\/|(?:^|\/)\./.test(name))).toEqual([]);
  });
});

function entriesOf(zip: string): Record<string, Uint8Array> {
  return unzipSync(readFileSync(zipPath(zip)));
}
