import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { furtherBuiltInNames } from '../../../lib/pack/built-in/further-names.ts';
import { speaksFurther } from '../../../lib/page/reading/speaks-further.ts';

function page(lang: string | null, title: string): Document {
  const attribute = lang === null ? '' : ` lang="${lang}"`;
  return parseHTML(`<!doctype html><html${attribute}><head><title>${title}</title></head><body></body></html>`)
    .document;
}

test.each([
  ['a language that is declared', 'pl', 'Nowe modele'],
  ['one with its country', 'sv-SE', 'Nya modeller'],
  ['Chinese', 'zh-TW', 'AI'],
  ['one in capitals', 'TR', 'Yeni modeller'],
  ['the letters of the title, where none is declared', null, 'Новые модели'],
  ['the letters of the title, where another is declared', 'en', 'نماذج جديدة'],
])('%s', (_what, lang, title) => expect(speaksFurther(page(lang, title))).toBe(true));

test.each([
  ['English', 'en-GB', 'New models'],
  ['no language', null, 'New models'],
  ['German', 'de', 'Neue Modelle'],
  ['a language whose tag begins alike', 'arn', 'Mapudungun'],
])('%s is none', (_what, lang, title) => expect(speaksFurther(page(lang, title))).toBe(false));

test('each further name that has letters beyond Latin is of a script that titles are looked through for', () => {
  const names = furtherBuiltInNames
    .flatMap(({ aliases = [] }) => aliases)
    .flatMap((alias) => (typeof alias === 'string' ? alias : alias.text));
  const beyond = names.filter((name) => /[^\p{Script=Latin}\p{P}\s\d]/u.test(name));
  expect(beyond.length).toBeGreaterThan(50);
  for (const name of beyond) expect([name, speaksFurther(page('en', name))]).toEqual([name, true]);
});
