import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../lib/pack/format/describe-problem.ts';
import { PackError } from '../../../lib/pack/format/error.ts';
import { scanJson } from '../../../lib/pack/format/json-scan.ts';
import { readPackFile } from '../../../lib/pack/format/read-file.ts';
import { PACK_FILE_FAULTS } from '../../bad-input/pack-files.ts';
import { examplePack } from './example-pack.ts';
import { PACK_FAULTS } from './pack-faults.ts';
import { spoilt } from './spoil-pack.ts';

test('a pack file comes back as it was written, with or without a byte order mark', () => {
  const text = JSON.stringify(examplePack());
  expect(readPackFile(text)).toEqual(examplePack());
  expect(readPackFile(`\uFEFF${text}`)).toEqual(examplePack());
});

test.each(Object.entries(PACK_FILE_FAULTS))('%s is refused with its place', (_name, [text, message]) => {
  expect(errorOf(text).message).toBe(message);
});

test.each(PACK_FAULTS.filter(({ place }) => /^[\w.]+$/.test(place)))(
  '$name is told with its line',
  ({ place, value }) => {
    const text = JSON.stringify(spoilt(place, value), null, 1);
    const problems = errorOf(text).problems;
    for (const { line } of problems) expect(line).toBeGreaterThan(0);
    const [problem] = problems;
    const key = problem?.path.split(/[.[]/).at(-1)?.replace(/\W/g, '') ?? '';
    const said = text.split('\n').slice((problem?.line ?? 1) - 1);
    if (/^[a-z]/.test(key) && value !== undefined) expect(said[0]).toContain(`"${key}"`);
  },
);

test('problems stand in the order of the file', () => {
  const lines = errorOf('{\n"cards": [\n{"topic": "A"}\n],\n"format": 2\n}').problems.map(({ line }) => line ?? 0);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

describe('a problem is described', () => {
  const pack = examplePack();
  test.each([
    ['a field of a card', 'cards[1].kind', 'line 3: card "feeder", kind (cards[1].kind): is wrong'],
    ['a card', 'cards[1]', 'line 3: card "feeder" (cards[1]): is wrong'],
    ['a card without a topic', 'cards[7].title', 'line 3: card number 8, title (cards[7].title): is wrong'],
    ['an alias', 'names[0].aliases[1]', 'line 3: names of "robin", aliases[1] (names[0].aliases[1]): is wrong'],
    ['a field of the pack', 'source.url', 'line 3: source.url: is wrong'],
    ['the pack', '', 'line 3: the pack: is wrong'],
  ])('%s', (_name, path, described) => {
    expect(describeProblem({ path, message: 'is wrong', line: 3 }, pack)).toBe(described);
  });
});

test('what is JSON and what is not is told as JSON.parse does', () => {
  const almostJson = fc
    .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom('', ',', '"', ']', '{', '\\', '1', ' ', '\u0001'))
    .map(([json, at, sign]) => json.slice(0, at % (json.length + 1)) + sign + json.slice(at % (json.length + 1)));
  fc.assert(
    fc.property(fc.oneof(fc.json({ maxDepth: 4 }), almostJson, fc.string()), (text) => {
      const fault = scanJson(text);
      if (fault?.message === 'gives the same field twice') return;
      expect(fault === null).toBe(isJson(text));
    }),
  );
});

test('every value is told with its keys and its line, in the order of the text', () => {
  const text = '{"a": [1,\n{"b":\n"x"}],\r\n"c": null}';
  const seen: [string, number][] = [];
  scanJson(text, (keys, line) => seen.push([keys.join('.'), line]));
  expect(seen).toEqual([
    ['', 1],
    ['a', 1],
    ['a.0', 1],
    ['a.1', 2],
    ['a.1.b', 3],
    ['c', 4],
  ]);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function errorOf(text: string): PackError {
  try {
    readPackFile(text);
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('the pack was taken');
}
