import { parseArgs } from 'node:util';
import { createLinker } from '../lib/linking/linker/create-linker.ts';
import { BUILT_IN_PACKS } from '../lib/pack/built-in/packs.ts';
import { checkCarried, checkTranslation } from '../lib/pack/format/check-translation.ts';
import { describeProblem } from '../lib/pack/format/describe-problem.ts';
import { PackError } from '../lib/pack/format/error.ts';
import { readJson, readPackFile, withLines } from '../lib/pack/format/read-file.ts';
import { completeMetadata } from '../lib/page/metadata/complete-metadata.ts';
import { createTeaserCheck } from '../lib/page/reading/create-teaser-check.ts';
import { readPage } from '../lib/page/reading/read-page.ts';
import { readPageMetadata } from '../lib/page/reading/read-page-metadata.ts';
import { cardsFromArticle } from '../lib/reading/drafting/cards-from-article.ts';
import { runToEnd } from '../lib/text/run-to-end.ts';
import { InputError } from './input/input-error.ts';
import { parsePage } from './input/parse-page.ts';
import { readInput } from './input/read-input.ts';
import { readSavedPage, webAddress } from './input/saved-page.ts';
import {
  builtInWithLanguages,
  fileWithLanguages,
  joined,
  type PackWithLanguages,
  packBeside,
  packIn,
  stampTexts,
  untranslated,
} from './pack/language-files.ts';

const USAGE = `Usage: npm run --silent pack -- check FILE|-
       npm run --silent pack -- show NAME|FILE [--lang TAG]
       npm run --silent pack -- texts NAME|FILE [--lang TAG]
       npm run --silent pack -- stamp NAME|FILE TEXTS.json|- --lang TAG
       npm run --silent pack -- join FILE
       npm run --silent pack -- from-article FILE.html [--url URL]`;

class UsageError extends Error {}

function main(): void {
  const { values, positionals } = readArguments();
  const [command, file, second, ...others] = positionals;
  const { url, lang } = values;
  if (file === undefined || others.length > 0) throw new UsageError(USAGE);
  if (command === 'stamp' && second !== undefined && lang !== undefined && url === undefined) stamp(file, second, lang);
  else if (second !== undefined || (lang !== undefined && url !== undefined)) throw new UsageError(USAGE);
  else if (command === 'check' && url === undefined && lang === undefined) check(file);
  else if (command === 'show' && url === undefined) show(file, lang);
  else if (command === 'texts' && url === undefined) print(untranslated(findPack(file), lang));
  else if (command === 'join' && url === undefined && lang === undefined) print(joined(findPack(file)));
  else if (command === 'from-article' && lang === undefined) printDraft(file, url);
  else throw new UsageError(USAGE);
}

function readArguments() {
  try {
    return parseArgs({ options: { url: { type: 'string' }, lang: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new UsageError(USAGE);
  }
}

/** One line a problem; exit code 1 if there is any. */
function check(file: string): void {
  const text = readInput(file);
  const name = file === '-' ? 'standard input' : file;
  try {
    const data = readJson(text);
    process.stdout.write(`${name}: ${isLanguageFile(data) ? checkLanguage(file, text, data) : checkPack(text)}\n`);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const pack = parseJson(text);
    throw new InputError(error.problems.map((problem) => `${name}: ${describeProblem(problem, pack)}`).join('\n'));
  }
}

function checkPack(text: string): string {
  const pack = readPackFile(text);
  const { title, cards, names, translations = [] } = pack;
  const problems = translations.flatMap((translation, at) => checkCarried(translation, at, pack).problems);
  if (problems.length > 0) throw new PackError(withLines(text, problems));
  const spellings = names.flatMap(({ aliases }) => aliases).flatMap((it) => (typeof it === 'string' ? it : it.text));
  const languages = translations.length === 0 ? '' : `, ${translations.length} translations`;
  return `${JSON.stringify(title)} is right: ${cards.length} cards, ${spellings.length} aliases${languages}`;
}

function checkLanguage(file: string, text: string, data: { readonly translates: unknown }): string {
  const builtIn = BUILT_IN_PACKS.find(({ id }) => id === data.translates);
  const { pack } = builtIn === undefined ? findPack(packBeside(file)) : builtInWithLanguages(builtIn);
  const { language, texts, problems } = checkTranslation(data, pack);
  if (problems.length > 0) throw new PackError(withLines(text, problems));
  return `${JSON.stringify(pack.title)} in ${language} is right: ${texts.size} texts`;
}

function isLanguageFile(data: unknown): data is { readonly translates: unknown } {
  return typeof data === 'object' && data !== null && 'translates' in data;
}

/** A pack as JSON, in its own language or another that it has texts in. */
function show(name: string, language: string | undefined): void {
  const found = findPack(name);
  print(language === undefined ? found.pack : packIn(found, language));
}

/** Puts texts by place into the language file of a pack. */
function stamp(name: string, texts: string, language: string): void {
  const file = stampTexts(findPack(name), language, parseJson(readInput(texts)));
  process.stdout.write(`${file}\n`);
}

/** A built-in pack by its id, or one from a file. */
function findPack(name: string): PackWithLanguages {
  const builtIn = BUILT_IN_PACKS.find(({ id }) => id === name);
  if (builtIn !== undefined) return builtInWithLanguages(builtIn);
  if (!name.endsWith('.json')) {
    throw new InputError(`${name}: no built-in pack; there is ${BUILT_IN_PACKS.map(({ id }) => id).join(', ')}`);
  }
  try {
    return fileWithLanguages(readPackFile(readInput(name)), name);
  } catch (error) {
    if (error instanceof PackError) throw new InputError(`${name}: ${error.message}`);
    throw error;
  }
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

function printDraft(file: string, address: string | undefined): void {
  const saved = readSavedPage(file);
  const url = address === undefined ? saved.url : webAddress(address);
  if (url === null) throw new InputError(`--url ${address}: not an address`);
  const page = readPage(parsePage(saved.html), url, createLinker([]));
  const pack = cardsFromArticle(
    page.index,
    { ...runToEnd(readPageMetadata(page, completeMetadata)), url: isMadeUp(url) ? '' : url },
    createTeaserCheck(page),
  );
  if (pack === null) throw new InputError(`${file}: has no question headings and no definitions to make cards from`);
  print(pack);
}

/** A saved page that does not say its address has one of ours, which no card may name as its source. */
function isMadeUp(url: string): boolean {
  return url.startsWith('https://saved.example/');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null; // which has been told already
  }
}

try {
  main();
} catch (error) {
  if (!(error instanceof InputError) && !(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
