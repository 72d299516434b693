import { explainsTerm } from '../lib/reading/explain-sentence.ts';
import { InputError } from './input-error.ts';

/**
 * Judges sentences: JSON lines `{ id, text, term? }` in, JSON lines `{ id, explains, term, score }` out, same order.
 * Throws `InputError` naming file, line and field for input of another shape. `name` is the file's name for that message.
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
  if (typeof value !== 'object' || value === null) throw new InputError(`${place}: not an object`);
  const { id, text, term } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new InputError(`${place}: "id" is not a string`);
  if (typeof text !== 'string') throw new InputError(`${place}: "text" is not a string`);
  if (term !== undefined && term !== null && typeof term !== 'string') {
    throw new InputError(`${place}: "term" is not a string`);
  }
  return { id, text, term: term ?? undefined };
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError(`${place}: not JSON`);
  }
}
