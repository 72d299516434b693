import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const LONGEST_LINE = 120; // letters; past that it breaks beside the code
const MOST_LINES = 130; // of ARCHITECTURE.md, so that a newcomer reads it whole
const MOST_DECISION_LINES = 30;
const INDEX = 'docs/decisions/README.md';
const DECISIONS = globSync('docs/decisions/*.md')
  .map(slashed)
  .filter((file) => file !== INDEX);
const DOCUMENTS = globSync(['{README,ARCHITECTURE,CONTRIBUTING,PRIVACY,SECURITY}.md', 'docs/**/*.md']).map(slashed);
const FOLDERS = 'components|docs|entrypoints|lib|public|scripts|tests';
/** What is there, by the last part of its name. */
const NAMES = new Set(globSync(`{${FOLDERS.replaceAll('|', ',')}}/**`).map((file) => basename(file)));

test('ARCHITECTURE.md can be read at one sitting', () => {
  const lines = linesOf('ARCHITECTURE.md');
  expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
  expect(lines.filter((line) => line.length > LONGEST_LINE)).toEqual([]);
});

test.each(DECISIONS)('%s has a title, context, decision and consequence, on one page', (file) => {
  const lines = linesOf(file);
  const headings = lines.filter((line) => line.startsWith('#'));
  expect(headings).toEqual([expect.stringMatching(/^# \S.*[^.]$/), '## Context', '## Decision', '## Consequence']);
  expect(lines.length).toBeLessThanOrEqual(MOST_DECISION_LINES);
  expect(lines.filter((line) => line.length > LONGEST_LINE)).toEqual([]);
});

test(`${INDEX} has the title of each decision, and no other line`, () => {
  const listed = linesOf(INDEX).filter((line) => line.startsWith('- '));
  const titles = DECISIONS.map((file) => `- [${linesOf(file)[0]?.replace('# ', '')}](${basename(file)})`);
  expect(listed.toSorted()).toEqual(titles.toSorted());
});

test(`${INDEX} lists decisions by the names of their files under each heading, so that two new ones seldom meet`, () => {
  for (const part of readFileSync(INDEX, 'utf8').split('\n## ').slice(1)) {
    const names = [...part.matchAll(/\]\(([^)]+)\)/g)].map(([, name]) => name);
    expect(names).toEqual(names.toSorted());
  }
});

test.each(DOCUMENTS)('%s names only files and folders that are there', (file) => {
  const text = readFileSync(file, 'utf8');
  expect([...pathsIn(text), ...linksIn(text, file)].filter((path) => globSync(path).length === 0)).toEqual([]);
  expect(sourceNamesIn(text).filter((name) => !NAMES.has(name))).toEqual([]);
});

/** Paths from the root, as code, a picture's address or an argument of a command. */
function pathsIn(text: string): string[] {
  const paths = text.matchAll(new RegExp(`(?<![\\w./-])(?:${FOLDERS})/[\\w./*{},-]*`, 'g'));
  return [...paths].map(([path]) => path.replace(/[.,]$/, ''));
}

/** Where links lead within the repository. */
function linksIn(text: string, file: string): string[] {
  const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
  return links.map((link) => slashed(join(dirname(file), link)));
}

/** Names of sources without a folder. */
function sourceNamesIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w/.*-])([\w-]+\.(?:tsx?|mjs|css))(?![\w-])/g)]
    .map(([, name = '']) => name)
    .filter((name) => !existsSync(name));
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
