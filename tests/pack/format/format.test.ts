import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import example from '../../../docs/example-pack.json' with { type: 'json' };
import schema from '../../../docs/pack.schema.json' with { type: 'json' };
import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import { openModelsPack } from '../../../lib/pack/built-in/open-models-pack.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { PackError } from '../../../lib/pack/format/error.ts';
import { parsePack } from '../../../lib/pack/format/parse.ts';
import { readPackFile } from '../../../lib/pack/format/read-file.ts';
import { linkRaw } from '../../linking/link-marked.ts';
import { obeysSchema } from './check-schema.ts';
import { examplePack } from './example-pack.ts';
import { PACK_FAULTS } from './pack-faults.ts';
import { placesIn, spoilt } from './spoil-pack.ts';

// The published schema and the parser must say the same of every pack, but for what a schema cannot say.

const BETWEEN_FIELDS =
  /repeats|no card has|no names are given|own topic|later than the update|earlier than the release|together|stands on nearly every page/;
const CALENDAR = /that the calendar lacks/;

test.each([
  ['the built-in pack', builtInPack],
  ['the second built-in pack', openModelsPack],
  ['the example of the tests', examplePack()],
  ['the published example', example],
])('%s obeys the schema', (_name, pack) => {
  expect(obeysSchema(JSON.parse(JSON.stringify(pack)), schema)).toBe(true);
});

test.each(PACK_FAULTS.filter(({ name, problem }) => !BETWEEN_FIELDS.test(problem) && !CALENDAR.test(name)))(
  '$name is refused by the schema too',
  ({ place, value }) => {
    expect(obeysSchema(spoilt(place, value), schema)).toBe(false);
  },
);

test('schema and parser agree on every field that is taken away', () => {
  for (const place of placesIn(examplePack())) {
    const key = place.at(-1) ?? '';
    if (/^\d+$/.test(key)) continue;
    const pack = spoilt(place.join('.'), undefined);
    const isTaken = !problemsOf(pack).some((it) => it === 'is missing');
    expect(obeysSchema(pack, schema), place.join('.')).toBe(isTaken);
  }
});

test('schema and parser agree on every field that is replaced', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.string(),
    fc.integer(),
    fc.constantFrom('x'.repeat(2000), 'a-b'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(examplePack())), value, (place, value) => {
      const pack = JSON.parse(JSON.stringify(spoilt(place.join('.'), value)));
      const problems = problemsOf(pack).filter((it) => !BETWEEN_FIELDS.test(it));
      expect(obeysSchema(pack, schema)).toBe(problems.length === 0);
    }),
  );
});

test('the published example is right, and links what it says', () => {
  const pack = readPackFile(readFileSync('docs/example-pack.json', 'utf8'));
  const linked = linkRaw(
    'A heat pump by Borealis needs a compressor. The Borealis Air 2 Compact is one of the quiet heat pumps. An Aurora Borealis is none.',
    {},
    createLinker([pack]),
  );
  expect(linked).toEqual([
    'heat-pump 2-11 heat pump',
    'borealis-air 15-23 Borealis',
    'borealis-air 48-70 Borealis Air 2 Compact',
    'heat-pump 91-101 heat pumps',
  ]);
});

test('the description names every field of the format', () => {
  const page = readFileSync('docs/pack-format.md', 'utf8');
  const fields = new Set(
    placesIn(schema).flatMap((place) => (place.at(-2) === 'properties' ? [place.at(-1) ?? ''] : [])),
  );
  for (const field of fields) expect(page).toContain(`\`${field}\``);
});

function problemsOf(pack: unknown): string[] {
  try {
    parsePack(pack);
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.problems.map(({ message }) => message);
  }
}
