import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { InputError } from '../input/input-error.ts';

/** Where what the programs print is put. */
export const OUTPUT = 'test-artefacts/evaluate';
const LARGEST_OUTPUT = 1e9; // bytes; the predictions hold the text of every page

const execute = promisify(execFile);

export function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** Runs the command line as a user would; its output goes to a file, whose path is given. */
export async function annotate(name: string, ...args: string[]): Promise<string> {
  const file = join(OUTPUT, `${name}.jsonl`);
  writeFileSync(file, await runNode('scripts/annotate.ts', ...args));
  return file;
}

/** The same for a list of pages, a part of it for each core: a browser reads one page after the other. */
export async function annotateInParts(name: string, list: string, ...args: string[]): Promise<string> {
  const lines = linesOf(list).map((line) => {
    const page = JSON.parse(line);
    return `${JSON.stringify({ ...page, file: resolve(dirname(list), page.file) })}\n`;
  });
  const size = Math.ceil(lines.length / availableParallelism());
  const parts: Promise<string>[] = [];
  for (let start = 0; start < lines.length; start += size) {
    const part = join(OUTPUT, `${name}-from-${start}-list.jsonl`);
    writeFileSync(part, lines.slice(start, start + size).join(''));
    parts.push(annotate(`${name}-from-${start}`, '--pages', part, ...args));
  }
  const file = join(OUTPUT, `${name}.jsonl`);
  writeFileSync(file, (await Promise.all(parts)).map((part) => readFileSync(part, 'utf8')).join(''));
  return file;
}

let running = 0;
const waiting: (() => void)[] = [];

/** Runs a program when a core is free for it; what it prints. */
export async function runNode(...args: string[]): Promise<string> {
  if (running < availableParallelism()) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return (await execute(process.execPath, args, { encoding: 'utf8', maxBuffer: LARGEST_OUTPUT })).stdout;
  } catch (error) {
    const { stderr = '', message } = error as Error & { readonly stderr?: string };
    throw new InputError(`${args.join(' ')}: ${stderr || message}`);
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}
