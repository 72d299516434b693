import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GLANCE_ROOM, NAME_ROOM, QUESTION_ROOM, shorten } from '../../../components/card/shorten.ts';
import { BUILT_IN_PACKS } from '../../../lib/pack/built-in/packs.ts';
import { CARD_LANGUAGES } from '../../../lib/pack/card-languages.ts';
import { checkTranslation } from '../../../lib/pack/format/check-translation.ts';
import { textsOf } from '../../../lib/pack/languages/map-texts.ts';
import { stampOf } from '../../../lib/pack/languages/stamp.ts';
import type { Pack } from '../../../lib/pack/pack.ts';
import { namesIn } from './names-in-translations.ts';

// Each translation beside its original, text by text. `npm run --silent pack -- texts open-models --lang XX` lists what is missing or old.

const FILES = globSync('lib/pack/built-in/translations/*.json');
const FILE_NAME = /^(.+)\.([A-Za-z-]+)\.json$/;
/** How much shorter or longer than English a running text may be, by script; a short label may be what it likes. */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  ja: [0.3, 0.95],
  ko: [0.3, 0.95],
  zh: [0.18, 0.7],
  ar: [0.6, 1.3],
};
const OTHER_LENGTHS = [0.7, 1.5] as const;
const RUNNING = 60; // UTF-16 units
const LONGEST_SHORT = 364; // UTF-16 units; 1.3 times what English may have
/** What is shown in whole lines of the card, and so must not end in an ellipsis. */
const ROOMS = [
  ['.question', QUESTION_ROOM],
  ['.glance.text', GLANCE_ROOM],
  ['.newest.text', NAME_ROOM],
] as const;

test('each pack has a file for each language', () => {
  const languages = CARD_LANGUAGES.filter((language) => language !== 'en');
  const wanted = BUILT_IN_PACKS.flatMap(({ id }) => languages.map((language) => `${id}.${language}.json`));
  expect(FILES.map((file) => basename(file)).toSorted()).toEqual(wanted.toSorted());
});

test.each(FILES.filter((file) => file.endsWith('.fr.json')))(
  'no line of %s begins with the sign that ends a clause',
  (file) => {
    const { texts } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly texts: readonly { readonly text: string }[];
    };
    expect(texts.filter(({ text }) => / [:;?!»]|« /.test(text))).toEqual([]);
  },
);

describe.each(FILES)('%s', (file) => {
  const [, id = '', language = ''] = FILE_NAME.exec(basename(file)) ?? [];
  const pack = BUILT_IN_PACKS.find((it) => it.id === id) as Pack;
  const originals = textsOf(pack);
  const { texts, problems } = checkTranslation(JSON.parse(readFileSync(file, 'utf8')), pack);
  const pairs = originals.flatMap(({ at, text: original }) => {
    const text = texts.get(stampOf(original));
    return text === undefined ? [] : { at, original, text };
  });

  test('has every text, made from the one that the pack has now, with its numbers', () => {
    expect(problems).toEqual([]);
  });

  test('names whom and what the original names', () => {
    const wrong = pairs.flatMap(({ at, original, text }) =>
      namesIn(original, language).flatMap(({ name, form }) => (form.test(text) ? [] : `${at}: ${name}`)),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps speakers apart', () => {
    const speakers = new Map<string, string>();
    for (const { says } of pack.cards.flatMap((card) => card.arguments)) {
      speakers.set(says, texts.get(stampOf(says)) ?? says);
    }
    expect(new Set(speakers.values()).size).toBe(speakers.size);
  });

  test('is about as long as the original', () => {
    const [least, most] = LENGTHS[language.slice(0, 2)] ?? OTHER_LENGTHS;
    const ratio = ({ text, original }: { text: string; original: string }) => text.length / original.length;
    const running = pairs.filter(({ original }) => original.length >= RUNNING);
    const wrong = running.filter((pair) => ratio(pair) < least || ratio(pair) > most);
    expect(wrong.map((pair) => `${pair.at}: ${ratio(pair).toFixed(2)}`)).toEqual([]);
    const tooLong = pairs.filter(({ at, text }) => at.endsWith('.short.text') && text.length > LONGEST_SHORT);
    expect(tooLong.map(({ at, text }) => `${at}: ${text.length}`)).toEqual([]);
  });

  test('stands whole in the card at a glance', () => {
    const cut = pairs.filter(({ at, text }) =>
      ROOMS.some(([end, room]) => at.endsWith(end) && shorten(text, room) !== text),
    );
    expect(cut).toEqual([]);
  });

  test('asks where the original asks, and in that language alone', () => {
    const asks = (text: string) => /[?？؟]$/.test(text);
    expect(pairs.filter(({ original, text }) => asks(original) !== asks(text))).toEqual([]);
    const same = pairs.filter(({ original, text }) => original === text && original.length >= RUNNING);
    expect(same).toEqual([]);
  });
});
