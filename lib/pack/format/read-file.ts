import { runToEnd } from '../../text/run-to-end.ts';
import type { Pack } from '../pack.ts';
import { PackError, type PackProblem } from './error.ts';
import { type JsonKey, scanJson } from './json-scan.ts';
import { parsePackInSteps } from './parse.ts';
import { placeInPack } from './place.ts';

/** The largest pack file, in bytes of UTF-8. */
export const LARGEST_PACK = 5_000_000;
const MEGABYTE = 1_000_000; // bytes

/**
 * Reads the text of a pack file. Throws a `PackError` with every problem, each with the line it is on. Linear in the text.
 */
export function readPackFile(text: string): Pack {
  return runToEnd(readPackInSteps(text));
}

// How far each step comes, of the time that five megabytes take.
const SCANNED = 0.45;
const PARSED = 0.5;

/** The same in steps, for a large file: yields how far it is, 0..1. */
export function* readPackInSteps(text: string): Generator<number, Pack> {
  const data = yield* readJsonInSteps(text);
  yield PARSED;
  try {
    const steps = parsePackInSteps(data);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      yield PARSED + (1 - PARSED) * step.value;
    }
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new PackError(withLines(text, error.problems));
  }
}

/** Reads the JSON of a pack or language file. Throws a `PackError` where it is too large, empty, or not to be read without doubt. */
export function readJson(text: string): unknown {
  return runToEnd(readJsonInSteps(text));
}

function* readJsonInSteps(text: string): Generator<number, unknown> {
  const size = byteLength(text);
  if (size > LARGEST_PACK) {
    const most = LARGEST_PACK / MEGABYTE;
    throw wholeFile(`must be at most ${most} MB, not ${(Math.ceil((size * 10) / MEGABYTE) / 10).toFixed(1)} MB`);
  }
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') throw wholeFile('is empty');
  const fault = scanJson(json);
  if (fault !== null) {
    const { line, column, message } = fault;
    throw new PackError([{ path: '', message: `${message} (column ${column})`, line }]);
  }
  yield SCANNED;
  return JSON.parse(json);
}

/** A value in a file: which of the wanted ones it is, in their order, and its line. */
interface ValuePlace {
  readonly order: number;
  readonly line: number;
}

const START: ValuePlace = { order: -1, line: 1 };

/** The line of each problem; of the value around it where the value itself is missing. In the order of the file. */
export function withLines(text: string, problems: readonly PackProblem[]): PackProblem[] {
  const json = text.replace(/^\uFEFF/, '');
  const wanted = new Set(problems.flatMap(({ path }) => pathsTo(path)));
  const places = new Map<string, ValuePlace>();
  scanJson(json, (keys: readonly JsonKey[], line) => {
    const path = placeInPack(keys);
    if (wanted.has(path)) places.set(path, { order: places.size, line });
  });
  const placeOf = (path: string) => pathsTo(path).flatMap((it) => places.get(it) ?? [])[0] ?? START;
  return problems
    .map((problem) => ({ problem, place: placeOf(problem.path) }))
    .sort((a, b) => a.place.order - b.place.order)
    .map(({ problem, place }) => ({ ...problem, line: place.line }));
}

/** A path and the paths around it, innermost first: `cards[2].title`, `cards[2]`, `cards`. */
function pathsTo(path: string): string[] {
  const paths: string[] = [];
  for (let end = path.length; end > 0; end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
    paths.push(path.slice(0, end));
  }
  return paths;
}

function wholeFile(message: string): PackError {
  return new PackError([{ path: '', message }]);
}

/** UTF-8 bytes of a text; there is no `TextEncoder` among pure things. */
function byteLength(text: string): number {
  if (text.length > LARGEST_PACK) return text.length; // enough to refuse it
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7ff) bytes += isSurrogate(code) ? 1 : 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
