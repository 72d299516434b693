import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { PackError } from '../../../lib/pack/format/error.ts';
import { parsePack } from '../../../lib/pack/format/parse.ts';
import type { Pack } from '../../../lib/pack/pack.ts';
import { examplePack } from './example-pack.ts';
import { PACK_FAULTS } from './pack-faults.ts';
import { placesIn, put, spoilt } from './spoil-pack.ts';

test('a pack comes back as it was written', () => {
  expect(parsePack(examplePack())).toEqual(examplePack());
});

test('the built-in pack passes the parser and comes back the same', () => {
  expect(parsePack(JSON.parse(JSON.stringify(builtInPack)))).toEqual(builtInPack);
});

test.each(PACK_FAULTS)('$name is told with its place', ({ place, value, problem }) => {
  expect(problemsOf(spoilt(place, value))).toEqual([problem]);
});

test('every problem is told, of shape and between fields', () => {
  const pack = examplePack();
  put(pack, ['cards', '0', 'updates', '0', 'sources', '0', 'url'], 'javascript:alert(1)');
  put(pack, ['cards', '1', 'kind'], 'verb');
  put(pack, ['cards', '1', 'related'], ['gate']);
  put(pack, ['names', '1', 'topic'], 'gate');
  expect(problemsOf(pack)).toEqual([
    'cards[0].updates[0].sources[0].url: must be an https: address',
    'cards[1].kind: must be one of model, product, idea, background, term',
    'cards[1].related[0]: no card has the topic "gate"',
    'names[1].topic: no card has the topic "gate"',
  ]);
});

test.each([
  ['no pack at all', null, 'the pack: must be an object'],
  ['a lone problem', { format: 2 }, 'format: must be 1, the only format there is'],
  ['two problems', { format: 2, id: '' }, 'format: must be 1, the only format there is (and 1 more problem)'],
])('the message of %s is one clear line', (_name, fields, message) => {
  expect(errorOf(fields && { ...examplePack(), ...fields }).message).toBe(message);
});

test('a list far too long is one problem, found at once', () => {
  expect(problemsOf({ ...examplePack(), names: [], timeline: [], cards: new Array(1_000_000).fill(1) })).toEqual([
    'cards: must have at most 10000 items, not 1000000',
  ]);
});

test('names are counted over the whole pack, each spelling of a rule as one', () => {
  const spellings = Array.from({ length: 9_998 }, (_, at) => `name ${at}`);
  const robin = { topic: 'robin', core: true, aliases: [{ text: spellings }] };
  const feeder = { topic: 'feeder', core: false, aliases: ['bird feeder'], lookAlikes: ['bird feeders'] };
  expect(parsePack({ ...examplePack(), names: [robin, feeder] }).names).toHaveLength(2);
  const oneMore = { ...feeder, lookAlikes: ['bird feeders', 'feeder fish'] };
  expect(problemsOf({ ...examplePack(), names: [robin, oneMore] })).toEqual([
    'names: must have at most 10000 names together, not 10001',
  ]);
});

test('whatever it is given, parsing throws nothing but a PackError with one line', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
  fc.assert(
    fc.property(anything, (data) => {
      parseOrRefuse(data);
    }),
  );
});

test('whatever one field is replaced by, parsing gives a pack that survives JSON or throws a PackError', () => {
  const anyText = fc.string({ unit: 'binary' });
  const value = fc.oneof(fc.jsonValue(), anyText, fc.string({ minLength: 1 }), fc.integer());
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(examplePack())), value, (place, value) => {
      const parsed = parseOrRefuse(spoilt(place.join('.'), value));
      if (parsed !== null) expect(parsePack(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
    }),
  );
});

test('fields of any name are refused on one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (key) => {
      const pack = { ...examplePack(), [key]: 1 };
      parseOrRefuse(pack);
    }),
  );
});

/** The pack, or null where it is refused as it should be. */
function parseOrRefuse(data: unknown): Pack | null {
  try {
    return parsePack(data);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    expect(error.message).not.toMatch(/[\n\r\u2028\u2029]/);
    return null;
  }
}

function errorOf(data: unknown): PackError {
  try {
    parsePack(data);
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('the pack was taken');
}

function problemsOf(data: unknown): string[] {
  return errorOf(data).problems.map(({ path, message }) => `${path || 'the pack'}: ${message}`);
}

test('a related card may be in another pack of the family', () => {
  const pack = { ...examplePack(), family: 'wildlife' };
  put(pack, ['cards', '1', 'related'], ['owl']);
  expect(parsePack(pack).family).toBe('wildlife');
});
