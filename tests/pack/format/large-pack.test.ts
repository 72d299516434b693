import { expect, test } from 'vitest';
import type { PackError } from '../../../lib/pack/format/error.ts';
import { parsePack, parsePackInSteps } from '../../../lib/pack/format/parse.ts';
import { readPackFile, readPackInSteps } from '../../../lib/pack/format/read-file.ts';
import { examplePack } from './example-pack.ts';

const MANY = 1200;

/** A pack that is checked in several steps. */
function largePack() {
  const [card] = examplePack().cards;
  const { timeline: _timeline, ...pack } = examplePack();
  const topics = Array.from({ length: MANY }, (_, at) => `bird-${at}`);
  return {
    ...pack,
    cards: topics.map((topic) => ({ ...card!, topic, related: [] as string[] })),
    names: topics.map((topic) => ({ topic, core: true, aliases: [`Bird ${topic}`] })),
  };
}

function problemsOf(pack: unknown): string[] {
  try {
    parsePack(pack);
    return [];
  } catch (error) {
    return (error as PackError).problems.map(({ path, message }) => `${path}: ${message}`);
  }
}

test('a large pack is read whole, and tells how far it is', () => {
  const pack = largePack();
  expect(parsePack(pack)).toEqual(pack);
  const shares = [...parsePackInSteps(pack)];
  expect(shares.length).toBeGreaterThan(4);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  const text = JSON.stringify(pack);
  const ofFile = [...readPackInSteps(text)];
  expect(ofFile).toEqual(ofFile.toSorted((a, b) => a - b));
  expect(Math.max(...ofFile)).toBeLessThanOrEqual(1);
  expect(readPackFile(text)).toEqual(pack);
});

test.each([0, 1, 500, 501, 1000, MANY - 1])('a fault in item %i is told with its place, once', (at) => {
  const pack = largePack();
  Object.assign(pack.cards[at]!, { title: '' });
  Object.assign(pack.names[at]!, { core: 'yes' });
  expect(problemsOf(pack)).toEqual([
    `cards[${at}].title: must not be empty`,
    `names[${at}].core: must be true or false`,
  ]);
});

test('what is wrong around its lists is told as well', () => {
  const pack = { ...largePack(), title: '', more: 1 };
  expect(problemsOf(pack)).toEqual(['title: must not be empty', 'more: is not a field of the format']);
});

test('lists past all bounds are one problem', () => {
  const pack = { ...largePack(), cards: Array(10_001).fill(null), names: [] };
  expect(problemsOf(pack).filter((it) => it.startsWith('cards'))).toEqual([
    'cards: must have at most 10000 items, not 10001',
  ]);
});
