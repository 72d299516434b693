import { readFileSync } from 'node:fs';
import { createLinker } from '../lib/linking/create-linker.ts';
import type { Linker, Verdict } from '../lib/linking/mention.ts';
import { type PlainText, readPlainText } from '../lib/linking/plain-text.ts';
import { builtInPack } from '../lib/pack/built-in-pack.ts';
import { InputError } from './input-error.ts';

export interface AnnotateOptions {
  /** Adds to each mention its points and evidence, and a list `abstained` of the matches that were not linked. */
  readonly explainLinks?: boolean;
  readonly linker?: Linker;
}

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly lang: string | null;
}

/**
 * Links passages: JSON lines `{ id, text, lang? }` in, JSON lines `{ id, mentions }` out, same order; offsets are UTF-16 offsets
 * into `text`. Throws `InputError` naming file, line and field for input of another shape. `name` is the file's name for that message.
 */
export function annotateLines(input: string, name: string, options: AnnotateOptions = {}): string {
  const linker = options.linker ?? createLinker([builtInPack]);
  const out: string[] = [];
  input.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const passage = parseLine(line, `${name}:${index + 1}`);
    out.push(`${JSON.stringify(annotate(passage, linker, options.explainLinks ?? false))}\n`);
  });
  return out.join('');
}

function annotate({ id, text, lang }: Passage, linker: Linker, explains: boolean): object {
  const readable = readPlainText(text, lang);
  const verdicts = linker.explain(readable);
  const linked = verdicts.filter((it) => it.isLinked).map((it) => inRawText(it, text, readable, explains));
  if (!explains) return { id, mentions: linked };
  const abstained = verdicts.filter((it) => !it.isLinked).map((it) => inRawText(it, text, readable, explains));
  return { id, mentions: linked, abstained };
}

function inRawText(
  { mention, points, evidence }: Verdict,
  text: string,
  readable: PlainText,
  explains: boolean,
): object {
  const { start, end } = readable.toRaw(mention.span);
  const { topic, version } = mention;
  const plain = { topic, surface: text.slice(start, end), start, end, ...(version === undefined ? {} : { version }) };
  return explains ? { ...plain, points, evidence } : plain;
}

function parseLine(line: string, place: string): Passage {
  const value = parseJson(line, place);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(`${place}: not an object`);
  const { id, text, lang } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new InputError(`${place}: "id" is not a string`);
  if (typeof text !== 'string') throw new InputError(`${place}: "text" is not a string`);
  if (lang !== undefined && lang !== null && typeof lang !== 'string') {
    throw new InputError(`${place}: "lang" is not a string`);
  }
  return { id, text, lang: lang ?? null };
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError(`${place}: not JSON`);
  }
}

/** The text of a file, or of standard input for "-". */
function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new InputError(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  const files = args.filter((it) => it !== '--explain-links');
  const [file] = files;
  if (file === undefined || files.length > 1) {
    console.error('usage: annotate-jsonl [--explain-links] FILE|-');
    process.exitCode = 2;
  } else {
    try {
      const explainLinks = files.length < args.length;
      process.stdout.write(annotateLines(readInput(file), file === '-' ? 'stdin' : file, { explainLinks }));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
}
