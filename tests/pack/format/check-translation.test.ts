import fc from 'fast-check';
import { expect, test } from 'vitest';
import languageSchema from '../../../docs/language.schema.json' with { type: 'json' };
import { checkTranslation } from '../../../lib/pack/format/check-translation.ts';
import { type PlacedText, textsOf } from '../../../lib/pack/languages/map-texts.ts';
import { stampOf } from '../../../lib/pack/languages/stamp.ts';
import type { LanguageFile } from '../../../lib/pack/translation.ts';
import { LANGUAGE_FILE_FAULTS } from '../../bad-input/language-files.ts';
import { obeysSchema } from './check-schema.ts';
import { examplePack } from './example-pack.ts';
import { put } from './spoil-pack.ts';

const pack = { ...examplePack(), title: 'Garden birds of 2024' };
const originals = textsOf(pack);

function fileWith(change: (original: PlacedText) => string | null = ({ text }) => text): LanguageFile {
  const texts = originals.flatMap((original) => {
    const text = change(original);
    return text === null ? [] : { at: original.at, of: stampOf(original.text), text };
  });
  return { format: 1, translates: 'garden-birds', language: 'de', texts };
}

function problemsOf(data: unknown): string[] {
  return checkTranslation(data, pack).problems.map(({ path, message }) => `${path}: ${message}`);
}

test('a language file with all texts is right', () => {
  const { language, texts, problems } = checkTranslation(fileWith(), pack);
  expect([language, texts.size, problems]).toEqual(['de', originals.length, []]);
  expect(obeysSchema(fileWith(), languageSchema)).toBe(true);
});

test.each([
  ['a card', 'robin', (at: string) => (at.startsWith('robin.') ? null : 'x'), 'texts: robin is missing'],
  ['one text', '', (at: string) => (at === 'feeder.question' ? null : 'x'), 'texts: feeder.question is missing'],
])('%s that is missing is told', (_what, _card, keep, problem) => {
  const file = fileWith(({ at, text }) => (keep(at) === null ? null : text));
  expect(problemsOf(file)).toEqual([problem]);
});

test.each([
  ['markup', 'Was ist <b>das</b>?', /^texts\[\d+\]\.text: must be plain text, without markup$/],
  ['another number', 'Was ist 3?', /^texts\[\d+\]: feeder.question: the original has no number 3$/],
  [
    'a text far too long',
    'Was ist das? '.repeat(8),
    /^texts\[\d+\]: feeder.question: has 104 characters, the original 17$/,
  ],
])('%s is told with its place, and that text alone is left out', (_what, spoilt, problem) => {
  const file = fileWith(({ at, text }) => (at === 'feeder.question' ? spoilt : text));
  const { texts } = checkTranslation(file, pack);
  expect(problemsOf(file)).toEqual([expect.stringMatching(problem), 'texts: feeder.question is missing']);
  expect(texts.size).toBe(originals.length - 1);
});

test('a translation older than its original is told', () => {
  const [first, ...rest] = fileWith().texts;
  const file = { ...fileWith(), texts: [{ at: 'title', text: first?.text, of: stampOf('Birds') }, ...rest] };
  expect(problemsOf(file)).toEqual([
    'texts[0]: title: was made from a text that the pack does not have, or no longer',
    'texts: title is missing',
  ]);
});

test.each([
  ['an unknown language', { language: 'xx' }, 'language: "xx" is no language that is known'],
  ['a language by its name', { language: 'German' }, 'language: must be a language, such as en or en-GB'],
  ["the pack's own language", { language: 'en-GB' }, "language: is the pack's own language"],
  ['another pack', { translates: 'stars' }, 'translates: must be "garden-birds", the id of the pack, not "stars"'],
  ['texts that are no list', { texts: {} }, 'texts: must be a list'],
])('%s is told, and nothing of the file is used', (_what, fields, problem) => {
  const file = { ...fileWith(), ...fields };
  expect(problemsOf(file)[0]).toBe(problem);
  expect(checkTranslation(file, pack).language).toBeNull();
});

test.each(LANGUAGE_FILE_FAULTS)('$name is told with its place', ({ fields = '{}', entry = '{}', problem }) => {
  const spoilt = structuredClone(fileWith());
  for (const [key, value] of Object.entries(JSON.parse(entry))) put(spoilt, ['texts', '0', key], value);
  for (const [key, value] of Object.entries(JSON.parse(fields))) put(spoilt, [key], value);
  expect(problemsOf(spoilt)[0]).toBe(problem);
  expect(obeysSchema(spoilt, languageSchema)).toBe(false);
});

test('whatever a language file holds, it is told and not thrown', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('format', 'translates', 'language', 'texts'), (value, key) => {
      expect(() => checkTranslation(value, pack)).not.toThrow();
      expect(() => checkTranslation({ ...fileWith(), [key]: value }, pack)).not.toThrow();
      expect(() => checkTranslation({ ...fileWith(), texts: [value] }, pack)).not.toThrow();
    }),
  );
});
