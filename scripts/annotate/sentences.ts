import { explainsTerm } from '../../lib/reading/explanations/explain-sentence.ts';
import { jsonLines, optionalString, stringField } from '../input/read-input.ts';

/**
 * Judges sentences: JSON lines `{ id, text, term? }` in, JSON lines `{ id, explains, term, score }` out, same order.
 * Throws `InputError` naming file, line and field for input of another shape. `name` is the file's name for that message.
 */
export function explainLines(input: string, name: string): string {
  const out: string[] = [];
  for (const { fields, place } of jsonLines(input, name)) {
    const id = stringField(fields, 'id', place);
    const term = optionalString(fields, 'term', place) ?? undefined;
    const verdict = explainsTerm(stringField(fields, 'text', place), term);
    out.push(`${JSON.stringify({ id, ...verdict, score: Number(verdict.score.toFixed(4)) })}\n`);
  }
  return out.join('');
}
