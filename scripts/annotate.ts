import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILT_IN_ID } from '../lib/pack/built-in/id.ts';
import { builtInPack } from '../lib/pack/built-in/pack.ts';
import { BUILT_IN_PACKS } from '../lib/pack/built-in/packs.ts';
import { PackError } from '../lib/pack/format/error.ts';
import { readPackFile } from '../lib/pack/format/read-file.ts';
import type { Pack } from '../lib/pack/pack.ts';
import { knowledgeOf } from './annotate/describe-page.ts';
import { annotateLines } from './annotate/lines.ts';
import { annotatePage } from './annotate/page.ts';
import { explainLines } from './annotate/sentences.ts';
import { InputError } from './input/input-error.ts';
import { jsonLines, optionalString, readInput, stringField } from './input/read-input.ts';
import { readSavedPage, type SavedPage, webAddress } from './input/saved-page.ts';

const USAGE = `Usage: npm run --silent annotate -- FILE.html [--url URL] [--pack NAME|FILE ...] [--browser chromium|firefox]
       npm run --silent annotate -- --pages LIST.jsonl [--pack NAME|FILE ...] [--browser chromium|firefox]
       npm run --silent annotate -- --jsonl FILE|- [--explain-links] [--pack NAME|FILE ...]
       npm run --silent annotate -- --explain FILE|-`;

const OPTIONS = {
  url: { type: 'string' },
  pack: { type: 'string', multiple: true },
  pages: { type: 'string' },
  jsonl: { type: 'string' },
  explain: { type: 'string' },
  browser: { type: 'string' },
  'explain-links': { type: 'boolean', default: false },
} as const;

class UsageError extends Error {}

type Options = ReturnType<typeof readArguments>['values'];

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const inputs = [...positionals, values.pages, values.jsonl, values.explain].filter((it) => it !== undefined);
  if (inputs.length !== 1) throw new UsageError(USAGE);
  const [file] = positionals;
  if (file !== undefined || values.pages !== undefined) {
    await withAnnotator(values, async (annotate) => {
      if (file !== undefined) print(await annotate(pageAt(file, values.url)));
      if (values.pages !== undefined) await printPages(values.pages, annotate);
    });
  }
  if (values.jsonl !== undefined) {
    const options = { explainLinks: values['explain-links'], linker: knowledgeOf(packsOf(values)).linker };
    process.stdout.write(annotateLines(readInput(values.jsonl), nameOf(values.jsonl), options));
  }
  if (values.explain !== undefined) {
    process.stdout.write(explainLines(readInput(values.explain), nameOf(values.explain)));
  }
}

type Annotate = (page: SavedPage) => object | Promise<object>;

/** Over linkedom, unless a browser is asked for. */
async function withAnnotator(options: Options, work: (annotate: Annotate) => Promise<void>): Promise<void> {
  const packs = packsOf(options);
  if (options.browser === undefined) {
    const knowledge = knowledgeOf(packs);
    await work(({ html, url }) => annotatePage(html, url, knowledge));
    return;
  }
  if (options.browser !== 'chromium' && options.browser !== 'firefox') throw new UsageError(USAGE);
  // Loaded only here: the bundler it brings takes half a second to start.
  const { openBrowserAnnotator } = await import('./browser/annotate-in-browser.ts');
  const browser = await openBrowserAnnotator(options.browser, packs);
  try {
    await work(browser.annotate);
  } finally {
    await browser.close();
  }
}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch {
    throw new UsageError(USAGE);
  }
}

function pageAt(file: string, url: string | undefined): SavedPage {
  const page = readSavedPage(file);
  const address = url === undefined ? page.url : webAddress(url);
  if (address === null) throw new InputError(`${url}: not an address`);
  return { ...page, url: address };
}

/** One line a page; without a whole address on it the page's own counts; a page that fails says why on its line, and the run goes on. */
async function printPages(list: string, annotate: Annotate): Promise<void> {
  for (const { fields, place } of jsonLines(readInput(list), list)) {
    const id = stringField(fields, 'id', place);
    const file = stringField(fields, 'file', place);
    const url = optionalString(fields, 'url', place);
    try {
      const page = readSavedPage(resolve(dirname(list), file));
      print({ id, ...(await annotate({ ...page, url: webAddress(url ?? '') ?? page.url })) });
    } catch (error) {
      print({ id, error: error instanceof Error ? error.message : String(error) });
    }
  }
}

/** What is named of the built-in packs joins the one that is on from the start; files alone take its place. */
function packsOf({ pack: wanted = [BUILT_IN_ID] }: Options): readonly Pack[] {
  const isNamed = ({ id }: Pack) => wanted.includes(id);
  const builtIn = BUILT_IN_PACKS.some(isNamed)
    ? BUILT_IN_PACKS.filter((pack) => pack === builtInPack || isNamed(pack))
    : [];
  const files = wanted.filter((name) => !BUILT_IN_PACKS.some(({ id }) => id === name));
  return [...builtIn, ...files.map(readPack)];
}

function readPack(file: string): Pack {
  const text = readInput(file);
  try {
    return readPackFile(text);
  } catch (error) {
    if (error instanceof PackError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

function print(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError) && !(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
