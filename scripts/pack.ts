import { parseArgs } from 'node:util';
import { createLinker } from '../lib/linking/linker/create-linker.ts';
import { builtInPack } from '../lib/pack/built-in/pack.ts';
import { describeProblem } from '../lib/pack/format/describe-problem.ts';
import { PackError } from '../lib/pack/format/error.ts';
import { readPackFile } from '../lib/pack/format/read-file.ts';
import { createTeaserCheck } from '../lib/page/reading/create-teaser-check.ts';
import { readPage } from '../lib/page/reading/read-page.ts';
import { cardsFromArticle } from '../lib/reading/drafting/cards-from-article.ts';
import { InputError } from './input/input-error.ts';
import { parsePage } from './input/parse-page.ts';
import { readInput } from './input/read-input.ts';
import { readSavedPage, webAddress } from './input/saved-page.ts';

const USAGE = `Usage: npm run --silent pack -- check FILE|-
       npm run --silent pack -- show NAME [--lang TAG]
       npm run --silent pack -- from-article FILE.html [--url URL]`;

const BUILT_IN_PACKS = [builtInPack];

class UsageError extends Error {}

function main(): void {
  const { values, positionals } = readArguments();
  const [command, file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(USAGE);
  if (command === 'check' && values.url === undefined && values.lang === undefined) check(file);
  else if (command === 'show' && values.url === undefined) show(file, values.lang);
  else if (command === 'from-article' && values.lang === undefined) printDraft(file, values.url);
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
    const { title, cards, names } = readPackFile(text);
    const spellings = names.flatMap(({ aliases }) => aliases).flatMap((it) => (typeof it === 'string' ? it : it.text));
    process.stdout.write(
      `${name}: ${JSON.stringify(title)} is right: ${cards.length} cards, ${spellings.length} aliases\n`,
    );
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const pack = parseJson(text);
    throw new InputError(error.problems.map((problem) => `${name}: ${describeProblem(problem, pack)}`).join('\n'));
  }
}

/** A built-in pack as JSON. Its texts are in the one language that it has; another is an input error, so that nobody takes them for translated. */
function show(name: string, language: string | undefined): void {
  const pack = BUILT_IN_PACKS.find(({ id }) => id === name);
  const names = BUILT_IN_PACKS.map(({ id }) => id).join(', ');
  if (pack === undefined) throw new InputError(`${name}: no built-in pack; there is ${names}`);
  if (language !== undefined && primaryLanguage(language) !== primaryLanguage(pack.language)) {
    throw new InputError(`--lang ${language}: ${name} has texts in ${pack.language} alone`);
  }
  process.stdout.write(`${JSON.stringify(pack, null, 2)}\n`);
}

/** "en" of "en-GB". */
function primaryLanguage(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase();
}

function printDraft(file: string, address: string | undefined): void {
  const saved = readSavedPage(file);
  const url = address === undefined ? saved.url : webAddress(address);
  if (url === null) throw new InputError(`--url ${address}: not an address`);
  const page = readPage(parsePage(saved.html), url, createLinker([]));
  const pack = cardsFromArticle(
    page.index,
    { ...page.metadata, url: isMadeUp(url) ? '' : url },
    createTeaserCheck(page),
  );
  if (pack === null) throw new InputError(`${file}: has no question headings and no definitions to make cards from`);
  process.stdout.write(`${JSON.stringify(pack, null, 2)}\n`);
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
