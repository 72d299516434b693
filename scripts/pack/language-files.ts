import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { primaryLanguage } from '../../lib/pack/card-languages.ts';
import { checkTranslation } from '../../lib/pack/format/check-translation.ts';
import { textsOf } from '../../lib/pack/languages/map-texts.ts';
import { stampOf } from '../../lib/pack/languages/stamp.ts';
import { translate } from '../../lib/pack/languages/translate.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import type { LanguageFile } from '../../lib/pack/translation.ts';
import { InputError } from '../input/input-error.ts';

/** Where the language files of the built-in packs are. */
const BUILT_IN_FOLDER = 'lib/pack/built-in/translations';

/** A pack, and where its language files are: `open-source-ai.de.json` beside `open-source-ai.json`. */
export interface PackWithLanguages {
  readonly pack: Pack;
  /** A path without `.de.json`. */
  readonly stem: string;
}

export function builtInWithLanguages(pack: Pack): PackWithLanguages {
  return { pack, stem: join(BUILT_IN_FOLDER, pack.id) };
}

export function fileWithLanguages(pack: Pack, file: string): PackWithLanguages {
  return { pack, stem: join(dirname(file), basename(file, '.json')) };
}

/** The pack's file for a language file: `birds.json` for `birds.de.json`. */
export function packBeside(languageFile: string): string {
  const file = languageFile.replace(/\.[A-Za-z0-9-]+\.json$/, '.json');
  if (file === languageFile)
    throw new InputError(`${languageFile}: must be named as its pack and language, as birds.de.json`);
  return file;
}

/** The pack in a language that it has a language file for, or its own. Throws `InputError` where there is none. */
export function packIn({ pack, stem }: PackWithLanguages, tag: string): Pack {
  if (primaryLanguage(tag) === primaryLanguage(pack.language)) return pack;
  const known = languagesOf(stem);
  const language = known.find((it) => it === tag) ?? known.find((it) => primaryLanguage(it) === primaryLanguage(tag));
  if (language === undefined) {
    throw new InputError(`--lang ${tag}: ${pack.id} has texts in ${[pack.language, ...known].join(', ')}`);
  }
  const checked = checkTranslation(readJson(fileOf(stem, language)), pack);
  return checked.language === null ? pack : translate(pack, checked.language, checked.texts);
}

/** Every text by its place, to be translated; with a language, those alone that its file lacks or has of an older original. */
export function untranslated({ pack, stem }: PackWithLanguages, language: string | undefined): Record<string, string> {
  const file = language === undefined ? null : fileOf(stem, language);
  const known = file !== null && existsSync(file) ? checkTranslation(readJson(file), pack).texts : new Map();
  const missing = textsOf(pack).filter(({ text }) => !known.has(stampOf(text)));
  return Object.fromEntries(missing.map(({ at, text }) => [at, text]));
}

/** Puts translations by place, as `untranslated` gives the originals, into the language's file. Texts of no original are left out of it. */
export function stampTexts({ pack, stem }: PackWithLanguages, language: string, sheet: unknown): string {
  const file = fileOf(stem, language);
  const before = existsSync(file) ? checkTranslation(readJson(file), pack).texts : new Map<string, string>();
  const added = new Map(Object.entries(readSheet(sheet)));
  const originals = textsOf(pack);
  const places = new Set(originals.map(({ at }) => at));
  const stranger = [...added.keys()].find((at) => !places.has(at));
  if (stranger !== undefined) throw new InputError(`${stranger}: the pack has no text there`);
  const texts = originals.flatMap(({ at, text: original }) => {
    const of = stampOf(original);
    const text = added.get(at) ?? before.get(of);
    return text === undefined ? [] : { at, of, text };
  });
  const content: LanguageFile = { format: 1, translates: pack.id, language, texts };
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  return file;
}

/** The pack with all language files beside it in it, to be handed on as one file. */
export function joined({ pack, stem }: PackWithLanguages): Pack {
  const files = languagesOf(stem).map((language) => readJson(fileOf(stem, language)) as LanguageFile);
  const translations = files.map(({ language, texts }) => ({ language, texts }));
  return { ...pack, translations };
}

function languagesOf(stem: string): string[] {
  return globSync(`${stem}.*.json`)
    .map((file) => basename(file, '.json').slice(basename(stem).length + 1))
    .filter((tag) => /^[a-z]{2,3}(?:-|$)/.test(tag))
    .sort();
}

function fileOf(stem: string, language: string): string {
  return `${stem}.${language}.json`;
}

function readSheet(sheet: unknown): Record<string, string> {
  const isSheet =
    typeof sheet === 'object' && sheet !== null && Object.values(sheet).every((text) => typeof text === 'string');
  if (!isSheet) throw new InputError('the texts must be an object of places and texts: { "llama.question": "…" }');
  return sheet as Record<string, string>;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}
