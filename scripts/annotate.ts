import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Pack } from '../lib/pack/pack.ts';
import { PackError } from '../lib/pack/pack-error.ts';
import { readPackFile } from '../lib/pack/read-pack-file.ts';
import { annotateLines } from './annotate-jsonl.ts';
import { annotatePage, BUILT_IN, type Knowledge, knowledgeOf } from './annotate-page.ts';
import { explainLines } from './explain-lines.ts';
import { InputError } from './input-error.ts';
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
  if (file !== undefined) printPage(file, values);
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

function printPage(file: string, options: Options): void {
  const page = readSavedPage(file);
  const url = options.url ?? page.url;
  if (!URL.canParse(url)) throw new InputError(`--url ${url}: not an address`);
  print(annotatePage(page.html, url, knowledge(options)));
}

/** One line a page; a page that fails says why on its line, and the run goes on. */
function printPages(list: string, known: Knowledge): void {
  readInput(list)
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const { id, file, url } = parseEntry(line, `${list}:${index + 1}`);
      try {
        const page = readSavedPage(join(dirname(list), file));
        print({ id, ...annotatePage(page.html, url ?? page.url, known) });
      } catch (error) {
        print({ id, error: error instanceof Error ? error.message : String(error) });
      }
    });
}

/** `url` is null where the list has no address: then the page's own counts. */
function parseEntry(line: string, place: string): { id: string; file: string; url: string | null } {
  const { id, file, url = null } = (parseJson(line, place) ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string') throw new InputError(`${place}: "id" is not a string`);
  if (typeof file !== 'string') throw new InputError(`${place}: "file" is not a string`);
  if (url === null || url === '') return { id, file, url: null };
  if (typeof url !== 'string' || !URL.canParse(url)) throw new InputError(`${place}: "url" is not an address`);
  return { id, file, url };
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

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`${place}: not JSON`);
  }
}

/** The text of a file, or of standard input for "-". */
function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new InputError(`${file}: cannot be read (${code === 'ENOENT' ? 'no such file' : code})`);
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
