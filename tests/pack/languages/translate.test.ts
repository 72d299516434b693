import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textsOf } from '../../../lib/pack/languages/map-texts.ts';
import { stampOf } from '../../../lib/pack/languages/stamp.ts';
import { translate } from '../../../lib/pack/languages/translate.ts';
import { examplePack } from '../format/example-pack.ts';

const pack = examplePack();
const shout = (text: string) => text.toUpperCase();
const allTexts = () => new Map(textsOf(pack).map(({ text }) => [stampOf(text), shout(text)]));

test('every text is told once, with where it first stands', () => {
  const places = textsOf(pack).map(({ at, text }) => `${at}: ${text}`);
  expect(places).toContain('robin.updates.n01.text: A count found more of them.');
  expect(places).toContain('robin.facts[0].label: Colour');
  expect(places).toContain('timeline[0].label: Count');
  expect(places.filter((place) => place.endsWith(': Gardeners'))).toHaveLength(1);
  expect(places.filter((place) => place.endsWith(': Robin'))).toHaveLength(1);
});

test('a translation with all texts changes words and language, and nothing else', () => {
  const translated = translate(pack, 'de', allTexts());
  expect(translated.language).toBe('de');
  expect(translated.cards[0]?.question).toBe('WHAT IS A ROBIN?');
  expect(translated.cards[0]?.arguments[0]).toEqual({
    says: 'GARDENERS',
    text: 'ROBINS FOLLOW THE SPADE.',
    basis: ['b03'],
  });
  expect(translated.names).toBe(pack.names);
  const texts = new Map(textsOf(pack).map(({ text }) => [shout(text), text]));
  const back = JSON.parse(JSON.stringify(translated), (_, value) => texts.get(value) ?? value);
  expect(back).toEqual({ ...pack, language: 'de' });
});

test.each([
  ['an update', 'A count found more of them.', 'cards.0.updates.0'],
  ['a statement', 'It sings in winter too.', 'cards.0.explanation.0'],
  ['the value of a fact', 'Red and brown', 'cards.0.facts.0'],
  ['who says it', 'Gardeners', 'cards.0.arguments.0'],
  ['the newest version', 'Robin Junior', 'cards.0.status.newest'],
  ['the short answer', 'A small bird with a red breast.', 'cards.0'],
  ['the question', 'What is a feeder?', 'cards.1'],
])('without %s, that part stays as it is and says in which language', (_what, text, place) => {
  const texts = allTexts();
  texts.delete(stampOf(text));
  const at = (set: unknown) => place.split('.').reduce((part, key) => (part as Record<string, unknown>)[key], set);
  expect(at(translate(pack, 'de', texts))).toEqual({ ...(at(pack) as object), language: 'en-GB' });
});

test('a stamp has eight signs, and another text another stamp', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(stampOf(one)).toMatch(/^[0-9a-z]{8}$/);
      expect(stampOf(one) === stampOf(other)).toBe(one === other);
    }),
  );
});
