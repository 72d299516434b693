import { readFileSync } from 'node:fs';
import { explainsTerm } from '../lib/reading/explain-sentence.ts';

/**
 * Judges sentences: JSON lines `{ id, text, term? }` in, JSON lines `{ id, explains, term, score }` out, same order.
 * Throws an error naming file, line and field for input of another shape. `name` is the file's name for that message.
 */
export function explainLines(input: string, name: string): string {
  const out: string[] = [];
  input.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const { id, text, term } = parseLine(line, `${name}:${index + 1}`);
    const verdict = explainsTerm(text, term);
    out.push(`${JSON.stringify({ id, ...verdict, score: Number(verdict.score.toFixed(4)) })}\n`);
  });
  return out.join('');
}

function parseLine(line: string, place: string): { id: string; text: string; term: string | undefined } {
  const value = parseJson(line, place);
  if (typeof value !== 'object' || value === null) throw new Error(`${place}: not an object`);
  const { id, text, term } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new Error(`${place}: "id" is not a string`);
  if (typeof text !== 'string') throw new Error(`${place}: "text" is not a string`);
  if (term !== undefined && term !== null && typeof term !== 'string') {
    throw new Error(`${place}: "term" is not a string`);
  }
  return { id, text, term: term ?? undefined };
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${place}: not JSON`);
  }
}

if (import.meta.main) {
  const file = process.argv[2];
  if (file === undefined || process.argv.length > 3) {
    console.error('usage: explain-lines FILE|-');
    process.exitCode = 2;
  } else {
    try {
      process.stdout.write(explainLines(readFileSync(file === '-' ? 0 : file, 'utf8'), file === '-' ? 'stdin' : file));
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  }
}
