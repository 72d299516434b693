import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Pack } from '../lib/pack/pack.ts';
import { PackError } from '../lib/pack/pack-error.ts';
import { readPackFile } from '../lib/pack/read-pack-file.ts';
import { annotateLines } from './annotate-jsonl.ts';
import { annotatePage, BUILT_IN, type Knowledge, knowledgeOf } from './annotate-page.ts';
import { explainLines } from './explain-lines.ts';
import { InputError } from './input-error.ts';
import { jsonLines, optionalString, readInput, stringField } from './read-input.ts';
import { readSavedPage } from './saved-page.ts';

const USAGE = `Usage: npm run --silent annotate -- FILE.html [--url URL] [--pack FILE ...]
       npm run --silent annotate -- --pages LIST.jsonl [--pack FILE ...]
       npm run --silent annotate -- --jsonl FILE|- [--explain-links] [--pack FILE ...]
       npm run --silent annotate -- --explain FILE|-`;

const OPTIONS = {
  url: { type: 'string' },
  pack: { type: 'string', multiple: true },
  pages: { type: 'string' },
  jsonl: { type: 'string' },
  explain: { type: 'string' },
  'explain-links': { type: 'boolean', default: false },
} as const;

class UsageError extends Error {}

type Options = ReturnType<typeof readArguments>['values'];

function main(): void {
  const { values, positionals } = readArguments();
  const inputs = [...positionals, values.pages, values.jsonl, values.explain].filter((it) => it !== undefined);
  if (inputs.length !== 1) throw new UsageError(USAGE);
  const [file] = positionals;
  if (file !== undefined) print(annotateSaved(file, values.url ?? null, knowledge(values)));
  if (values.pages !== undefined) printPages(values.pages, knowledge(values));
  if (values.jsonl !== undefined) {
    const options = { explainLinks: values['explain-links'], linker: knowledge(values).linker };
    process.stdout.write(annotateLines(readInput(values.jsonl), nameOf(values.jsonl), options));
  }
  if (values.explain !== undefined) {
    process.stdout.write(explainLines(readInput(values.explain), nameOf(values.explain)));
  }
}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch {
    throw new UsageError(USAGE);
  }
}

/** One line a page; a page that fails says why on its line, and the run goes on. */
function printPages(list: string, known: Knowledge): void {
  for (const { fields, place } of jsonLines(readInput(list), list)) {
    const id = stringField(fields, 'id', place);
    const file = stringField(fields, 'file', place);
    const url = optionalString(fields, 'url', place);
    try {
      print({ id, ...annotateSaved(join(dirname(list), file), url, known) });
    } catch (error) {
      print({ id, error: error instanceof Error ? error.message : String(error) });
    }
  }
}

/** The page's own address counts where none is given. */
function annotateSaved(file: string, given: string | null, known: Knowledge): object {
  const page = readSavedPage(file);
  const url = given || page.url;
  if (!URL.canParse(url)) throw new InputError(`${url}: not an address`);
  return annotatePage(page.html, url, known);
}

function knowledge({ pack: files }: Options): Knowledge {
  return files === undefined ? BUILT_IN : knowledgeOf(files.map(readPack));
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
  main();
} catch (error) {
  if (!(error instanceof InputError) && !(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
