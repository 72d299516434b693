import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMarkedText } from '../../../components/options/read-marked-text.ts';
import { stampOf } from '../../../lib/pack/languages/stamp.ts';
import { type Catalogue, translatorOf } from '../../components/translator-of.ts';
import translatedFrom from './translated-from.json' with { type: 'json' };

const FOLDER = 'public/_locales';
const LONGEST_DESCRIPTION = 132; // characters; what the Chrome Web Store takes
const MOST_COUNTED = 1000;
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** Told to be the same in English and in another language, as names of keys and words the languages share are. */
const MOST_SHARED = 0.06;

const catalogues = new Map(
  readdirSync(FOLDER).map((name) => [
    name,
    JSON.parse(readFileSync(`${FOLDER}/${name}/messages.json`, 'utf8')) as Catalogue,
  ]),
);
const english = catalogues.get('en') ?? {};
const others = [...catalogues].filter(([name]) => name !== 'en');

test('the interface speaks these languages', () => {
  expect([...catalogues.keys()].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt_BR', 'zh_CN']);
});

describe.each([...catalogues])('%s', (name, catalogue) => {
  const language = catalogue.languageTag?.message ?? '';

  test('says in its own tag which language it is', () => {
    expect(language).toBe(name.replace('_', '-'));
    expect(catalogue.direction?.message).toBe(new Intl.Locale(language).getTextInfo?.().direction);
  });

  test('has every key, each form that its language counts in, and nothing else', () => {
    expect(Object.keys(catalogue).sort()).toEqual(wantedKeys(language).sort());
  });

  test('has the same values in each text', () => {
    const wrong = Object.entries(catalogue).filter(([key, { message }]) => !hasItsValues(key, message));
    expect(wrong).toEqual([]);
  });

  test('has a short enough description for the stores', () => {
    expect(catalogue.extensionDescription?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  test('has a sample with two mentions of one topic and one of each kind', () => {
    const kinds = readMarkedText(catalogue.optionsSample?.message ?? '').flatMap(({ kind }) => kind ?? []);
    expect(kinds.sort()).toEqual(['background', 'idea', 'model', 'model', 'product']);
  });

  test('counts in its own forms', () => {
    const translator = translatorOf(catalogue, language);
    for (const count of [0, 1, 2, 3, 11, 100, 1000, 1_000_000]) {
      expect(translator.counted('topics', count)).not.toBe('');
    }
  });
});

test('no English has changed since it was translated', () => {
  const stamps = translatedFrom as Readonly<Record<string, string>>;
  const changed = Object.keys(english).filter(
    (key) => stamps[key] !== undefined && stamps[key] !== stampOf(english[key]?.message ?? ''),
  );
  expect(changed, 'look at these in all languages, then `npm run words -- KEY ...`').toEqual([]);
});

test('no French line begins with the sign that ends a clause', () => {
  const french = Object.values(catalogues.get('fr') ?? {}).map(({ message }) => message);
  expect(french.filter((message) => / [:;?!»]|« /.test(message))).toEqual([]);
});

test('Arabic counts in six forms', () => {
  const { counted } = translatorOf(catalogues.get('ar') ?? {}, 'ar-EG-u-nu-latn');
  expect([0, 1, 2, 3, 11, 100].map((count) => counted('topics', count))).toEqual([
    'لا مواضيع',
    'موضوع واحد',
    'موضوعان',
    '3 مواضيع',
    '11 موضوعًا',
    '100 موضوع',
  ]);
});

test.each(others)('%s was not left in English', (_, catalogue) => {
  const same = Object.keys(english).filter(
    (key) => catalogue[key]?.message === english[key]?.message && /[a-z]{2}/i.test(english[key]?.message ?? ''),
  );
  expect(
    same.filter((key) => /\s\w+\s\w+/.test(english[key]?.message ?? '')),
    'whole sentences',
  ).toEqual([]);
  expect(same.length / Object.keys(english).length, same.join(' ')).toBeLessThan(MOST_SHARED);
});

/** A language's plural forms, less those for fractions and for millions: nothing here is counted in them. */
function wantedKeys(language: string): string[] {
  const plural = new Intl.PluralRules(language);
  const forms = Array.from({ length: MOST_COUNTED }, (_, count) => plural.select(count));
  const counted = [...new Set([...forms, 'other'])];
  return Object.keys(english).flatMap((key) => {
    if (!PLURAL.test(key)) return [key];
    return key.endsWith('_other') ? counted.map((form) => key.replace(PLURAL, `_${form}`)) : [];
  });
}

/** A form for one number alone may say the number in a word. */
function hasItsValues(key: string, message: string): boolean {
  const wanted = valuesOf(english[key.replace(PLURAL, '_other')]?.message ?? english[key]?.message ?? '');
  const found = valuesOf(message);
  const optional = /_(?:zero|one|two)$/.test(key) ? found.concat(key.endsWith('_zero') ? wanted : ['$1']) : found;
  return found.every((value) => wanted.includes(value)) && wanted.every((value) => optional.includes(value));
}

function valuesOf(message: string): string[] {
  return [...new Set(message.match(/\$\d/g))];
}
